/** The pinned picture: one SVG that is always in the state that the scroll position asks for. */
import { easeCubicInOut } from 'd3-ease';
import { bindMoves, install, readFrame } from './drawing.ts';
import { tweenFrames, type Frame } from './frame.ts';

const MOVE_MS = 700;
/** From this width on the wide artboard is drawn; the same number as in the stylesheet's container query. */
const WIDE_FROM_PX = 640;

export interface Stage {
  /** Goes to a keyframe: moving, or at once. */
  goTo(index: number, motion: 'move' | 'cut'): void;
  /** Stands between two keyframes: 2.3 is three tenths of the way from the third to the fourth. */
  scrubTo(position: number): void;
  /** Chooses the artboard anew and redraws the present state. */
  refit(): void;
  /** Takes the picture away and gives its room back. */
  remove(): void;
}

export function createStage(host: HTMLElement, steps: readonly HTMLElement[]): Stage {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const room = [...host.children];
  host.replaceChildren(svg);
  let board = '';
  let frames: readonly Frame[] = [];
  let position = 0;
  let animation = 0;
  let scrubbed: { from: number; set: (t: number) => void } | undefined;

  const keyframe = (step: HTMLElement): SVGSVGElement | null => step.querySelector<SVGSVGElement>(`svg.board-${board}`);
  const stop = (): void => { cancelAnimationFrame(animation); animation = 0; };
  const rest = (index: number): void => {
    scrubbed = undefined;
    install(svg, frames[index] ?? []);
  };

  const fit = (): boolean => {
    const next = host.clientWidth >= WIDE_FROM_PX ? 'wide' : 'narrow';
    if (next === board) return false;
    board = next;
    frames = steps.map((step) => { const source = keyframe(step); return source ? readFrame(source) : []; });
    const first = steps[0] && keyframe(steps[0]);
    svg.setAttribute('viewBox', first?.getAttribute('viewBox') ?? '0 0 360 360');
    // A map's marks run out of the board with its camera; its keyframes say that it is clipped.
    svg.setAttribute('class', `scene board-${board}${first?.classList.contains('is-clipped') ? ' is-clipped' : ''}`);
    return true;
  };

  const name = (index: number): void => {
    const label = steps[index] && keyframe(steps[index])?.getAttribute('aria-label');
    if (label) svg.setAttribute('aria-label', label);
  };

  const goTo = (index: number, motion: 'move' | 'cut'): void => {
    stop();
    position = index;
    name(index);
    const target = frames[index];
    if (!target) return;
    if (motion === 'cut') return rest(index);
    scrubbed = undefined;
    const { union, moves } = tweenFrames(readFrame(svg), target);
    install(svg, union);
    const set = bindMoves(svg, moves);
    const start = performance.now();
    const tick = (now: number): void => {
      const t = Math.min(1, Math.max(0, (now - start) / MOVE_MS));
      if (t >= 1) { animation = 0; return rest(index); }
      set(easeCubicInOut(t));
      animation = requestAnimationFrame(tick);
    };
    set(0);
    animation = requestAnimationFrame(tick);
  };

  const scrubTo = (next: number): void => {
    stop();
    position = next;
    const from = Math.min(Math.floor(next), frames.length - 1);
    const t = next - from;
    name(Math.round(next));
    const [a, b] = [frames[from], frames[from + 1]];
    if (!a) return;
    if (t <= 0 || !b) { if (scrubbed || svg.childElementCount === 0 || settled !== from) { rest(from); settled = from; } return; }
    settled = -1;
    if (scrubbed?.from !== from) {
      const { union, moves } = tweenFrames(a, b);
      install(svg, union);
      scrubbed = { from, set: bindMoves(svg, moves) };
    }
    scrubbed.set(t);
  };
  let settled = -1;

  const refit = (): void => {
    if (!fit()) return;
    stop();
    settled = -1;
    scrubbed = undefined;
    if (Number.isInteger(position)) rest(position);
    else scrubTo(position);
  };

  fit();
  svg.setAttribute('role', 'img');
  return { goTo, scrubTo, refit, remove: () => { stop(); host.replaceChildren(...room); } };
}
