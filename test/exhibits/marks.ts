/** Reads what a scene draws. */
import type { Mark, Scene } from '../../src/charts/scene/types.ts';

/** All marks, those inside groups too, in drawing order. */
export const flat = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.shape === 'group' ? [mark, ...flat(mark.children)] : [mark]));

/** Every text of a scene as one line. */
export const texts = (scene: Scene): string =>
  flat(scene.marks)
    .flatMap((mark) => (mark.shape === 'text' ? [mark.lines.join(' ')] : []))
    .join(' | ');

/** Ids of the figures that a scene's marks show. */
export const drawnFigures = (scene: Scene): Set<string> =>
  new Set(flat(scene.marks).flatMap((mark) => (mark.figure ? [mark.figure] : [])));
