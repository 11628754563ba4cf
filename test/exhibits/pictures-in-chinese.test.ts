import { expect, it } from 'vitest';
import { rasterize } from '../../src/outputs/files/raster.ts';

const picture = (text: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40" lang="zh-Hans"><rect width="40" height="40" fill="#fff"/><text x="5" y="30" font-size="24" font-family="Archivo" fill="#000">${text}</text></svg>`;

it('a picture in PNG has the Chinese that it is drawn with, whether or not English pages print it', async () => {
  const empty = await rasterize(picture(''), 1);
  const drawn = await Promise.all([...'论额仍剔除须缩停，；'].map((char) => rasterize(picture(char), 1)));
  expect(drawn.filter((one) => one.equals(empty))).toEqual([]);
  expect(new Set(drawn.map((one) => one.toString('base64'))).size).toBe(drawn.length);
});
