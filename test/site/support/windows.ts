/** Questions to a page in a window, asked inside it; each must stand alone: it is sent to the page as text. */

/** Watches a page that nobody touches for so many frames, `after` those in which it may answer what came before; what changed, in words. */
export async function stillIn({ after = 0, frames }: { after?: number; frames: number }): Promise<string[]> {
  for (let i = 0; i < after; i += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  const look = (): Record<string, unknown> => ({
    height: document.documentElement.scrollHeight,
    scroll: scrollY,
    hash: location.hash,
    modes: [...document.querySelectorAll('.passage')].map(({ className }) => className).join('; '),
  });
  const first = look();
  const changes = new Set<string>();
  for (let i = 0; i < frames; i += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    for (const [name, value] of Object.entries(look()))
      if (value !== first[name]) changes.add(`${name}: ${String(first[name])} became ${String(value)}`);
  }
  return [...changes];
}

/**
 * Scrolls through every pinned passage in steps of so many pixels. Positions at which the words of the step that the
 * picture shows are not whole in the window, below or beside the picture, are returned in words.
 */
export async function wordsAlong(stepPx: number): Promise<string[]> {
  const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const header = document.querySelector('.site-header')?.getBoundingClientRect().height ?? 0;
  const trouble: string[] = [];
  for (const figure of document.querySelectorAll('.passage')) {
    const stage = figure.querySelector('.passage-stage');
    const body = figure.querySelector('.passage-body');
    const column = figure.querySelector('.passage-steps');
    if (!stage || !body || !column || stage.getClientRects().length === 0) continue;
    const from = body.getBoundingClientRect().top + scrollY - header;
    for (let y = Math.ceil(from); y < from + body.getBoundingClientRect().height; y += stepPx) {
      scrollTo({ top: y, behavior: 'instant' });
      await frame();
      await frame();
      const box = stage.getBoundingClientRect();
      if (Math.abs(box.top - header) > 1.5) break;
      const top = column.getBoundingClientRect().left < box.right - 1 ? box.bottom : header;
      const isWhole = (words: Element): boolean => {
        const at = words.getBoundingClientRect();
        const hit = document.elementFromPoint(at.left + 40, at.top + 20);
        return (
          at.top >= top - 1 &&
          at.bottom <= innerHeight + 1 &&
          hit !== null &&
          words.contains(hit) &&
          getComputedStyle(words).opacity === '1'
        );
      };
      const shown = figure.querySelector('.step.is-current > .step-words');
      if (!shown || !isWhole(shown))
        trouble.push(`${figure.id}, ${y - Math.ceil(from)} px in: ${shown?.parentElement?.id ?? 'no step'}`);
    }
  }
  return trouble;
}

/**
 * Steps of passages that are read as articles whose picture does not stand right below its own words, as wide as they
 * or wider, and before the next step's words; in words.
 */
export function troubleInArticles(): string[] {
  return [...document.querySelectorAll('.passage.is-unrolled .step')].flatMap((step) => {
    const words = step.querySelector('.step-words')?.getBoundingClientRect();
    const pictures = [...step.querySelectorAll('svg.rt-scene')].filter((svg) => svg.getClientRects().length > 0);
    const picture = pictures[0]?.getBoundingClientRect();
    if (!words || !picture || pictures.length !== 1) return [`${step.id}: ${pictures.length} pictures`];
    const next = step.nextElementSibling?.querySelector('.step-words')?.getBoundingClientRect();
    const gap = picture.top - words.bottom;
    return [
      ...(gap >= 0 && gap < 40 ? [] : [`${step.id}: its picture is ${gap} px below its words`]),
      ...(picture.width > words.width - 1 ? [] : [`${step.id}: its picture is ${picture.width} px wide`]),
      ...(words.height + gap < innerHeight / 2 ? [] : [`${step.id}: its picture begins after half a window of words`]),
      ...(!next || next.top >= picture.bottom ? [] : [`${step.id}: the next words cover its picture`]),
    ];
  });
}

/** How much of its stage's height each pinned picture fills. */
export function sharesOfStages(): number[] {
  return [...document.querySelectorAll('.passage:not(.is-unrolled) .passage-stage')].map(
    (stage) =>
      (stage.querySelector('.passage-picture > svg')?.getBoundingClientRect().height ?? 0) /
      stage.getBoundingClientRect().height,
  );
}
