/**
 * The same picture in fewer elements, for pages: what looks alike, is in a row and answers for nothing by itself
 * becomes one path. Files, embeds and tests get the scene as it is.
 */
import type { CircleMark, LineMark, Mark, PathMark, Scene } from './types.ts';

/** Dots become paths of ten: keyframes that hold the same dots hold the same paths, so they still move. */
const DOTS_A_PATH = 10;
const DOTS_FROM = 20;
const LINES_FROM = 3;

const styleOf = (mark: Mark): string =>
  [mark.shape, mark.part, mark.tone, mark.status, mark.dim, mark.opacity, mark.shape === 'circle' ? mark.r : ''].join();

const isMute = (mark: Mark): mark is CircleMark | LineMark =>
  (mark.shape === 'circle' || mark.shape === 'line') && mark.figure === undefined && mark.label === undefined;

const outline = (mark: CircleMark | LineMark): string =>
  mark.shape === 'line'
    ? `M${mark.x1},${mark.y1}L${mark.x2},${mark.y2}`
    : `M${mark.cx - mark.r},${mark.cy}a${mark.r},${mark.r} 0 1,0 ${mark.r * 2},0a${mark.r},${mark.r} 0 1,0 ${-mark.r * 2},0`;

function joined(marks: readonly (CircleMark | LineMark)[]): PathMark[] {
  const [first] = marks;
  if (!first) return [];
  const { key, part, tone, status, opacity, dim } = first;
  return [{ shape: 'path', key, part, tone, status, opacity, dim, d: marks.map(outline).join('') }];
}

function compactRun(run: readonly Mark[], moves: boolean): readonly Mark[] {
  const mute = run.filter(isMute);
  const [first] = mute;
  if (!first || mute.length < run.length) return run;
  if (first.shape === 'line') return moves || mute.length < LINES_FROM ? run : joined(mute);
  if (mute.length < DOTS_FROM) return run;
  return Array.from({ length: Math.ceil(mute.length / DOTS_A_PATH) }, (_, i) =>
    joined(mute.slice(i * DOTS_A_PATH, (i + 1) * DOTS_A_PATH)),
  ).flat();
}

function compactMarks(marks: readonly Mark[], moves: boolean): Mark[] {
  const runs: Mark[][] = [];
  for (const mark of marks) {
    const last = runs.at(-1);
    const [head] = last ?? [];
    if (last && head && isMute(head) && isMute(mark) && styleOf(head) === styleOf(mark)) last.push(mark);
    else runs.push([mark]);
  }
  return runs
    .flatMap((run) => compactRun(run, moves))
    .map((mark) => (mark.shape === 'group' ? { ...mark, children: compactMarks(mark.children, moves) } : mark));
}

/** `moves` for a keyframe, whose grid lines are matched one by one with those of the next keyframe. */
export const compactScene = (scene: Scene, { moves }: { readonly moves: boolean }): Scene => ({
  ...scene,
  marks: compactMarks(scene.marks, moves),
});
