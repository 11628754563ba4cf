/** The chapters' passages: where the shared scrolly finds its parts in them, and their keyframes. */
import { readFrame } from '../scrolly/drawing.ts';
import type { Parts, Step } from '../scrolly/parts.ts';
import { Passages } from '../scrolly/passages.ts';
import { createReel } from '../scrolly/reel.ts';
import { createTelling } from '../scrolly/telling.ts';

const STEPS = '.step';
/** What a page is read by: paragraphs, headings, figures; of a passage its steps' words and pictures. */
const BLOCKS =
  'main .prose > :not(.passage), main .chapter-head > *, .passage > :not(.passage-body), .step-words, .step > .rt-boards';

export const telling = createTelling({ hidden: 'visually-hidden', steps: STEPS, links: '.step-link' });

function stepOf(element: HTMLElement): Step {
  const words = element.querySelector<HTMLElement>('.step-words') ?? element;
  return {
    element,
    words,
    end: words.querySelector<HTMLElement>('.step-link') ?? undefined,
    says: element.querySelector('.rt-boards > svg')?.getAttribute('aria-label') ?? '',
  };
}

/** Throws where parts are missing. */
function partsOf(figure: HTMLElement): Parts {
  const part = (selector: string): HTMLElement => {
    const found = figure.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`the passage #${figure.id} has no ${selector}, which Scrolly.astro writes`);
    return found;
  };
  const bar = figure.querySelector<HTMLElement>('.passage-walk');
  const steps = [...figure.querySelectorAll<HTMLElement>(STEPS)].map(stepOf);
  const keyframe = (board: string, index: number): Element | null | undefined =>
    steps[index]?.element.querySelector(`svg.rt-${board}`);
  const viewBoxOf = (board: string): string => keyframe(board, 0)?.getAttribute('viewBox') ?? '0 0 360 360';
  return {
    figure,
    body: part('.passage-body'),
    picture: part('.passage-picture'),
    walk: bar ? { bar, count: bar.querySelector<HTMLElement>('.passage-count') } : undefined,
    steps,
    isTied: figure.dataset['scrub'] !== undefined,
    namedBy: figure.querySelector('.figure-headline')?.id ?? '',
    prefix: '',
    ownKeys: '.card',
    sizeOf: (board) => {
      const [, , width = 360, height = 360] = viewBoxOf(board).split(' ').map(Number);
      return { width, height };
    },
    reelOf: (board) => {
      const root = { viewBox: viewBoxOf(board), class: keyframe(board, 0)?.getAttribute('class') ?? 'rt-scene' };
      return createReel(board, root, (index) => {
        const source = keyframe(board, index);
        return source ? readFrame(source) : [];
      });
    },
  };
}

export const createPassages = (figures: readonly HTMLElement[]): Passages =>
  new Passages(figures, { partsOf, telling, blocks: BLOCKS, steps: STEPS });
