/** What the passages of a page show against what they should show, looked up inside the page; runs in any browser. */

export interface PassageReport {
  readonly id: string;
  /** Whether the stage is pinned; otherwise every step shows its own figure. */
  readonly pinned: boolean;
  /** The step whose words are nearest to the middle of the free part of the window. */
  readonly step: string;
  /** Two steps are equally near, or a scrubbed picture is on its way between two: no keyframe is expected. */
  readonly between: boolean;
  /** The first differences between the stage and that step's keyframe, mark by mark; none where they are equal. */
  readonly differences: readonly string[];
}

/**
 * Compares each passage's stage with the keyframe of the step in view, worked out from boxes alone and not from what
 * the script says of itself. Must stand alone: it is sent to the page as text.
 */
export function reportPassages(): PassageReport[] {
  const read = (element: Element): string[] => {
    const lines: string[] = [];
    const visit = (one: Element, depth: number): void => {
      for (const child of one.children) {
        const attributes = [...child.attributes]
          .filter(({ name }) => !['tabindex', 'role', 'aria-label'].includes(name))
          .map(({ name, value }) => `${name}=${name === 'class' ? value.replace(/ ?rt-shown/, '') : value}`)
          .toSorted();
        lines.push(
          `${'  '.repeat(depth)}${child.tagName} ${attributes.join(' ')} ${child.children.length === 0 ? (child.textContent ?? '') : ''}`,
        );
        visit(child, depth + 1);
      }
    };
    visit(element, 0);
    return lines;
  };
  return [...document.querySelectorAll<HTMLElement>('.passage')].map((figure) => {
    const stage = figure.querySelector<HTMLElement>('.passage-stage');
    const drawn = figure.querySelector('.passage-picture > svg');
    const column = figure.querySelector('.passage-steps');
    const steps = [...figure.querySelectorAll<HTMLElement>('.step')];
    const pinned = stage !== null && getComputedStyle(stage).display !== 'none';
    if (!stage || !drawn || !column || !pinned)
      return {
        id: figure.id,
        pinned: false,
        step: '',
        between: false,
        differences: steps
          .filter(
            (step) => ![...step.querySelectorAll('.rt-boards > svg')].some((svg) => svg.getClientRects().length > 0),
          )
          .map((step) => `${step.id} shows no figure`),
      };
    const stuckTop = Number.parseFloat(getComputedStyle(stage).top) || 0;
    const isAbove = column.getBoundingClientRect().left < stage.getBoundingClientRect().right - 1;
    const line = (stuckTop + (isAbove ? stage.offsetHeight : 0) + innerHeight) / 2;
    const away = steps.map((step) => {
      const box = (step.querySelector('.step-words') ?? step).getBoundingClientRect();
      return box.top + box.height / 2 - line;
    });
    const order = away.map((px, index) => ({ px: Math.abs(px), index })).toSorted((a, b) => a.px - b.px);
    const [nearest, next] = order;
    const index = nearest?.index ?? 0;
    // Past the first or the last step there is no other to go to.
    const outside = (away[0] ?? 0) >= 0 || (away.at(-1) ?? 0) <= 0;
    const way = nearest && next ? nearest.px / (nearest.px + next.px) : 0;
    const between = !outside && (figure.dataset['scrub'] !== undefined ? way > 0.2 : way > 0.48);
    const board = [...drawn.classList].find((name) => name === 'rt-narrow' || name === 'rt-wide') ?? '';
    const keyframe = steps[index]?.querySelector(`.rt-boards > svg.${board}`);
    const [is, should] = [read(drawn), keyframe ? read(keyframe) : []];
    const differences = Array.from({ length: Math.max(is.length, should.length) }, (_, i) =>
      is[i] === should[i] ? [] : [`${i}: is ${is[i] ?? 'nothing'}, should be ${should[i] ?? 'nothing'}`],
    ).flat();
    if (drawn.getAttribute('viewBox') !== keyframe?.getAttribute('viewBox')) differences.push('another artboard');
    return { id: figure.id, pinned, step: steps[index]?.id ?? '', between, differences: differences.slice(0, 3) };
  });
}

/**
 * Whether the address and the line for those who listen name what is in view: the step whose words are whole and
 * nearest to the middle beside a pinned picture; no step where no passage is in the window. In between either may be.
 * Empty where they do. Must stand alone, as above.
 */
export function reportTelling(): string[] {
  const hash = decodeURIComponent(location.hash.slice(1));
  const named = [...document.querySelectorAll<HTMLElement>('.step')].find(({ id }) => id === hash);
  const said = [...document.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent).join('');
  const header = document.querySelector('.site-header')?.getBoundingClientRect().bottom ?? 0;
  const isInWindow = (element: Element): boolean => {
    const { top, bottom, height } = element.getBoundingClientRect();
    return height > 0 && top < innerHeight && bottom > 0;
  };
  for (const figure of document.querySelectorAll('.passage')) {
    const [stage, column] = [
      figure.querySelector<HTMLElement>('.passage-stage'),
      figure.querySelector('.passage-steps'),
    ];
    const box = stage?.getBoundingClientRect();
    if (!stage || !box || !column || box.height === 0 || Math.abs(box.top - header) > 2) continue;
    const isAbove = column.getBoundingClientRect().left < box.right - 1;
    const top = isAbove ? box.bottom : header;
    const [inView] = [...figure.querySelectorAll<HTMLElement>('.step')]
      .map((step) => ({ step, at: (step.querySelector('.step-words') ?? step).getBoundingClientRect() }))
      .filter(({ at }) => at.top >= top - 1 && at.bottom <= innerHeight + 1)
      .map(({ step, at }) => ({ step, away: Math.abs((at.top + at.bottom - top - innerHeight) / 2) }))
      .toSorted((a, b) => a.away - b.away);
    if (!inView) return [`${figure.id} is pinned, and the words of no step are whole in the window`];
    const says = inView.step.querySelector('.rt-boards > svg')?.getAttribute('aria-label') ?? '';
    return [
      ...(hash === inView.step.id ? [] : [`the address names ${hash || 'nothing'}, in view is ${inView.step.id}`]),
      ...(said === says ? [] : [`said is “${said}”, in view is ${inView.step.id}`]),
    ];
  }
  if (named && !isInWindow(named) && ![...named.children].some(isInWindow))
    return [`the address names ${hash}, which is out of view`];
  if (![...document.querySelectorAll('.passage-body')].some(isInWindow) && (named || said !== ''))
    return [`no passage is in view, but the address is ${hash || 'empty'} and said is “${said}”`];
  return [];
}

/**
 * Waits inside the page until nothing has scrolled and no stage has changed for a while: 450 ms, which is longer than
 * any pause the script makes (half of a move in which marks change only their class), and a dozen frames, which may take longer on a busy machine. False where it never rests.
 * Must stand alone, as above.
 */
export function waitForRest(): Promise<boolean> {
  return new Promise((resolve) => {
    const [QUIET_MS, QUIET_FRAMES] = [450, 12];
    const from = performance.now();
    let changed = from;
    let frames = 0;
    const again = (): void => {
      changed = performance.now();
      frames = 0;
    };
    const observer = new MutationObserver(again);
    for (const picture of document.querySelectorAll('.passage-picture'))
      observer.observe(picture, { subtree: true, childList: true, attributes: true, characterData: true });
    addEventListener('scroll', again, { passive: true });
    const look = (): void => {
      frames += 1;
      const now = performance.now();
      const rested = now - changed >= QUIET_MS && frames >= QUIET_FRAMES;
      if (!rested && now - from < 15_000) return void requestAnimationFrame(look);
      observer.disconnect();
      removeEventListener('scroll', again);
      resolve(rested);
    };
    requestAnimationFrame(look);
  });
}

/** What is wrong, in words; empty where every stage equals its keyframe. */
export const troubleIn = (reports: readonly PassageReport[]): string[] =>
  reports
    .filter(({ between }) => !between)
    .flatMap(({ id, step, differences }) => differences.map((one) => `${id}, at ${step || 'no step'}: ${one}`));

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
