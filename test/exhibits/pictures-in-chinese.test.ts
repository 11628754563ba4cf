import { expect, it } from 'vitest';
import sharp from 'sharp';
import { rasterize } from '../../src/outputs/files/raster.ts';

const picture = (text: string, style = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40" lang="zh-Hans"><rect width="40" height="40" fill="#fff"/><text ${style} x="5" y="30" font-size="24" font-family="Archivo" fill="#000">${text}</text></svg>`;

it('a picture in PNG has the Chinese that it is drawn with, whether or not English pages print it', async () => {
  const empty = await rasterize(picture(''), 1);
  const drawn = await Promise.all([...'论额仍剔除须缩停，；'].map((char) => rasterize(picture(char), 1)));
  expect(drawn.filter((one) => one.equals(empty))).toEqual([]);
  expect(new Set(drawn.map((one) => one.toString('base64'))).size).toBe(drawn.length);
});

it('and in the weight that it is drawn in, where it stands beside digits too', async () => {
  const lightness = async (svg: string): Promise<number> =>
    (
      await sharp(await rasterize(svg, 2))
        .greyscale()
        .stats()
    ).channels[0]?.mean ?? 0;
  for (const text of ['元', '5元'])
    expect(await lightness(picture(text, 'font-weight="700"'))).toBeLessThan((await lightness(picture(text))) - 2);
});
