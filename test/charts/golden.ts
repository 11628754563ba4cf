/** Golden pictures: the SVG of a scene, one mark a line, so that a change reads as a diff. */
import { join } from 'node:path';
import { expect } from 'vitest';
import { renderScene } from '../../src/charts/scene/render.ts';
import type { Scene } from '../../src/charts/scene/types.ts';

/** The scene's markup with a line for each mark; the lines of one text stay together. */
export const prettyScene = (scene: Scene): string =>
  `${renderScene(scene).replace(/><(?!\/?tspan|\/text)/g, '>\n<')}\n`;

/** Compares the scene with `test/charts/golden/<name>.svg`; `vitest run -u` rewrites it. */
export async function expectGolden(scene: Scene, name: string): Promise<void> {
  await expect(prettyScene(scene)).toMatchFileSnapshot(join(import.meta.dirname, 'golden', `${name}.svg`));
}
