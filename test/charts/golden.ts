/** Golden pictures: the SVG of a scene, one mark a line, so that a change reads as a diff. */
import { join } from 'node:path';
import { expect } from 'vitest';
import { CHART_KINDS } from '../../src/charts/index.ts';
import { renderScene } from '../../src/charts/scene/render.ts';
import type { Scene } from '../../src/charts/scene/types.ts';

/** The scene's markup with a line for each mark; the lines of one text stay together. */
const prettyScene = (scene: Scene): string => `${renderScene(scene).replace(/><(?!\/?tspan|\/text)/g, '>\n<')}\n`;

/** A folder for each kind of chart, one for the drawings and one for the cover. */
const folderOf = (name: string): string => {
  const kinds = [...Object.keys(CHART_KINDS), 'drawing', 'cover'];
  return kinds.find((kind) => name.startsWith(`${kind}-`)) ?? '';
};

/** Compares the scene with `test/charts/golden/<kind>/<name>.svg`; `vitest run -u` rewrites it. */
export async function expectGolden(scene: Scene, name: string): Promise<void> {
  const file = join(import.meta.dirname, 'golden', folderOf(name), `${name}.svg`);
  await expect(prettyScene(scene)).toMatchFileSnapshot(file);
}
