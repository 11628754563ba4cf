/**
 * Figures of steps become one pinned, moving picture: `scrolly(host)`. The host's children are `<figure>`s, each with
 * an `<svg>` and a `<figcaption>`. Without this, on paper, and with motion reduced they stay what they are.
 */
import { addressOf, idInAddress } from './address.ts';
import { frameOf, makeIdsOwn, stageSize, viewBoxOf, withOwnIds } from './drawings/any-svg.ts';
import { blendAnything } from './drawings/blend.ts';
import { matchFrames } from './drawings/match.ts';
import { keepStyles } from './drawings/own-styles.ts';
import type { Parts } from './parts.ts';
import { Passages } from './passages.ts';
import { createReel } from './reel.ts';
import { stageNodes, type StageNodes } from './stage-nodes.ts';
import { ScrollyProblem, stepsOf, type OwnStep } from './steps.ts';
import { createTelling, type Telling } from './telling.ts';
import { ENGLISH, type ScrollyWords } from './words/words.ts';

export type { ScrollyWords };

/** What `scrolly` takes beside the figures. */
export interface ScrollyOptions {
  /** Words of the buttons. Default: English. */
  readonly words?: Partial<ScrollyWords>;
  /**
   * The picture moves with the scroll itself instead of at each step. Default: no; or as `data-scrub` on the host
   * says.
   */
  readonly scrub?: boolean;
}

declare const SCROLLY_STYLES: string;
const PREFIX = 'rt-';
const KEPT_AS = 'retooling-scrolly';
const BLOCKS = 'p, h1, h2, h3, h4, li, table, pre, blockquote, .rt-step > figcaption, .rt-step svg, img';
/** Narrower than this the picture is above its words. */
const BESIDE_FROM_PX = 840;
/** A picture is pinned where it is at least this large, measured by what it is as a still figure. */
const LEAST_SHARE = 0.6;
const LEGIBLE_PX = 12;

interface Host {
  readonly steps: readonly OwnStep[];
  readonly nodes: StageNodes;
  readonly isTied: boolean;
}
const hosts = new Map<HTMLElement, Host>();
let page: { readonly passages: Passages; readonly telling: Telling } | undefined;
let made = 0;

const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
function readingKept(): string {
  try {
    return localStorage.getItem(KEPT_AS) ?? (calm() ? 'article' : 'steps');
  } catch {
    return calm() ? 'article' : 'steps';
  }
}
function keepReading(mode: string): void {
  try {
    localStorage.setItem(KEPT_AS, mode);
  } catch {
    /* a reader who stores nothing still reads */
  }
}

function partsOf(figure: HTMLElement): Parts {
  const host = hosts.get(figure);
  if (!host)
    throw new Error('the figures of a scrolly were taken out of the page; put it back, or call scrolly() anew');
  const { steps, nodes, isTied } = host;
  const size = stageSize(steps.map(({ svg }) => viewBoxOf(svg)));
  const frames = matchFrames(steps.map(({ svg }) => frameOf(svg, size, `${figure.id}-stage-`)));
  const own = frames.map((frame) => withOwnIds(frame, `${figure.id}-stage-`));
  for (const [index, { svg }] of steps.entries()) makeIdsOwn(svg, `-${figure.id}-${index + 1}`);
  const root = { viewBox: `0 0 ${size.width} ${size.height}`, class: 'rt-drawn' };
  return {
    ...{ figure, body: figure, picture: nodes.picture, walk: { bar: nodes.bar, count: nodes.count }, steps, isTied },
    ...{
      namedBy: '',
      prefix: PREFIX,
      ownKeys: 'input, textarea, select, [contenteditable], dialog',
      blend: blendAnything,
    },
    beforeFit: () => figure.classList.toggle('rt-beside', figure.clientWidth >= BESIDE_FROM_PX),
    smallestUnits: (bodyPx) => LEGIBLE_PX / (LEAST_SHARE * Math.min(1, bodyPx / size.width)),
    sizeOf: () => size,
    // One artboard, whatever the room.
    reelOf: (board) => createReel(board, root, (index) => own[index] ?? []),
  };
}

function thePage(): { readonly passages: Passages; readonly telling: Telling } {
  if (page) return page;
  const telling = createTelling({ hidden: 'rt-visually-hidden', steps: '.rt-step', links: '.rt-step-link' });
  telling.mountLinkCopying();
  const passages = new Passages([], { partsOf, telling, blocks: BLOCKS, steps: '.rt-step' });
  passages.pin(true);
  page = { passages, telling };
  return page;
}

function styleOf(root: Node): void {
  const holder = root instanceof ShadowRoot ? root : document;
  if (typeof SCROLLY_STYLES === 'undefined' || styled.has(holder)) return;
  styled.add(holder);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SCROLLY_STYLES);
  holder.adoptedStyleSheets = [...holder.adoptedStyleSheets, sheet];
}
const styled = new WeakSet<Node>();

/** One scrolly in one of the two ways of reading. */
function read(figure: HTMLElement, mode: string): void {
  const { passages } = thePage();
  passages.drop(figure);
  figure.classList.toggle('rt-pinning', mode === 'steps');
  if (mode === 'steps') passages.add(figure);
  for (const button of figure.querySelectorAll<HTMLElement>(':scope > .rt-reading [data-reading-as]'))
    button.setAttribute('aria-pressed', String(button.dataset['readingAs'] === mode));
}

function onClick(event: Event): void {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-reading-as]') : null;
  const mode = button?.dataset['readingAs'];
  if (!button || !mode) return;
  const before = button.getBoundingClientRect().top;
  keepReading(mode);
  for (const figure of hosts.keys()) read(figure, mode);
  scrollBy({ top: button.getBoundingClientRect().top - before, behavior: 'instant' });
}

/** Names the host and its steps where the page has not: links lead to them. Always the same in the same page. */
function nameSteps(figure: HTMLElement, steps: readonly OwnStep[]): void {
  made += 1;
  figure.id ||= `scrolly-${made}`;
  for (const [index, { element }] of steps.entries()) {
    element.id ||= `${figure.id}-step-${index + 1}`;
    keepStyles(element);
    element.classList.add('rt-step');
    element.classList.toggle('rt-first', index === 0);
    element.classList.toggle('rt-last', index === steps.length - 1);
  }
}

function mount(figure: HTMLElement, { words, scrub }: ScrollyOptions): () => void {
  const steps = stepsOf(figure);
  // A copy of a host that is pinned has a stage that nobody moves.
  for (const one of figure.querySelectorAll(':scope > :is(.rt-reading, .rt-stage, .rt-passage-room)')) one.remove();
  styleOf(figure.getRootNode());
  const nodes = stageNodes({ ...ENGLISH, ...words });
  figure.classList.add('rt-scrolly');
  nameSteps(figure, steps);
  figure.style.setProperty('--rt-steps', String(steps.length));
  figure.prepend(nodes.reading, nodes.stage);
  figure.addEventListener('click', onClick);
  hosts.set(figure, { steps, nodes, isTied: scrub ?? figure.dataset['scrub'] !== undefined });
  // The link leads to the step that is in view.
  const current = new MutationObserver(() => {
    const step = figure.querySelector('.rt-is-current') ?? steps[0]?.element;
    nodes.link.href = addressOf(`#${step?.id}`);
  });
  for (const { element } of steps) current.observe(element, { attributeFilter: ['class'] });
  const destroy = (): void => {
    current.disconnect();
    page?.passages.drop(figure);
    hosts.delete(figure);
    figure.removeEventListener('click', onClick);
    nodes.reading.remove();
    nodes.stage.remove();
    figure.style.removeProperty('--rt-steps');
    figure.classList.remove('rt-scrolly', 'rt-pinning', 'rt-beside');
    for (const { element } of steps) element.classList.remove('rt-step', 'rt-first', 'rt-last', 'rt-is-current');
  };
  try {
    read(figure, readingKept());
  } catch (problem) {
    destroy();
    throw problem;
  }
  const aim = idInAddress();
  if (aim && steps.some(({ element }) => element.id === aim)) {
    document.getElementById(aim)?.scrollIntoView({ behavior: 'instant' });
    page?.passages.draw();
  }
  return destroy;
}

/**
 * Makes the figures of `host` one pinned, moving picture; they stay an article where the reader asks for it, where
 * motion is reduced, on paper, and where the window is too small.
 * @param host has two or more `<figure>` children, each with an inline `<svg>` and a `<figcaption>`. Marks of the
 *   pictures are the same mark where `data-key` or `id` is the same, or else by kind and nearest place
 * @param options words of the buttons, and whether the scroll itself moves the picture
 * @returns a function that gives the still figures back. What is wrong with the figures is said once in the console,
 *   with the place and the fix, and they are left as they are
 */
export function scrolly(host: HTMLElement, options: ScrollyOptions = {}): () => void {
  // Documents of tests, jsdom's for one, have no layout: figures stay figures.
  if (!('matchMedia' in globalThis && 'ResizeObserver' in globalThis)) return () => undefined;
  try {
    return hosts.has(host) ? () => undefined : mount(host, options);
  } catch (problem) {
    if (!(problem instanceof ScrollyProblem)) throw problem;
    // eslint-disable-next-line no-console -- Where whoever builds a page looks; its readers see the article.
    console.error(problem.message);
    return () => undefined;
  }
}
