/** A reader's walk at random through a chapter, in any browser; and whether the page then shows and tells what is in view. */
import type { Driver } from './drivers.ts';
import { reportPassages, reportTelling, seeded, troubleIn, waitForRest, type PassageReport } from './stage-report.ts';

/** Steps of a walk that are taken inside the page; each must stand alone. */
const ACTS: Readonly<Record<string, (share: number) => void>> = {
  jump: (share) => scrollTo({ top: share * document.body.scrollHeight, behavior: 'instant' }),
  toStep: (share) => {
    const steps = [...document.querySelectorAll('.step')];
    steps[Math.floor(share * steps.length)]?.scrollIntoView({ behavior: 'instant' });
  },
  hash: (share) => {
    const steps = [...document.querySelectorAll('.step')];
    const before = location.hash;
    location.hash = steps[Math.floor(share * steps.length)]?.id ?? '';
    if (location.hash !== before) Object.assign(window, { pushed: Number(Reflect.get(window, 'pushed') ?? 0) + 1 });
  },
  back: () => {
    const pushed = Number(Reflect.get(window, 'pushed') ?? 0);
    if (pushed > 0) history.back();
    Object.assign(window, { pushed: Math.max(0, pushed - 1), backs: Number(Reflect.get(window, 'backs') ?? 0) + 1 });
  },
  forward: () => {
    const backs = Number(Reflect.get(window, 'backs') ?? 0);
    if (backs > 0) history.forward();
    Object.assign(window, { backs: Math.max(0, backs - 1) });
  },
  far: (share) => scrollBy({ top: (share - 0.5) * 3000, behavior: 'instant' }),
  near: (share) => scrollBy({ top: (share - 0.5) * 400, behavior: 'instant' }),
  glide: (share) => scrollBy({ top: (share - 0.5) * 900 }),
  button: (share) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('[data-walk]')].filter((button) => button.offsetParent);
    buttons[Math.floor(share * buttons.length)]?.click();
  },
  key: (share) => {
    const links = [...document.querySelectorAll<HTMLElement>('.step-link')];
    const link = links[Math.floor(share * links.length)];
    link?.focus();
    const key = share < 0.5 ? 'ArrowDown' : 'PageUp';
    link?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  },
  mode: (share) => {
    const mode = share < 0.3 ? 'article' : 'steps';
    document.querySelector<HTMLElement>(`[data-set-reading="${mode}"]`)?.click();
  },
};
const SIZES = [
  [412, 823],
  [390, 844],
  [360, 640],
  [768, 1024],
  [768, 700],
  [1024, 768],
  [1366, 650],
  [1440, 561],
  [1280, 900],
] as const;

export interface Walk {
  readonly address: string;
  readonly seed: number;
  readonly stops: number;
  /** Sizes that a window of this browser can have: WebKit’s has a least width. */
  readonly leastWidth?: number;
  /** Windows that the walk goes through; left out, those in which something once went wrong. */
  readonly windows?: readonly (readonly [number, number])[];
  /** Hears how far the walk is, every ten stops. */
  readonly onWay?: (told: string) => void;
}

/** A page that has come to rest has trouble, or none: what is told follows within a moment of a rest. */
export async function troubleAtRest(driver: Driver): Promise<{ trouble: string[]; reports: readonly PassageReport[] }> {
  const rested = await driver.run(waitForRest);
  let telling = await driver.run<string[]>(reportTelling);
  for (let tries = 0; telling.length > 0 && tries < 10; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    telling = await driver.run<string[]>(reportTelling);
  }
  const reports = await driver.run<PassageReport[]>(reportPassages);
  return { trouble: [...(rested === true ? [] : ['never rests']), ...troubleIn(reports), ...telling], reports };
}

/** The steps of the passages that are pinned in this window, at most so many, from first to last; runs in the page. */
function someSteps(most: number): string[] {
  const all = [...document.querySelectorAll('.passage:not(.is-unrolled) .step')].map(({ id }) => id);
  return all.filter((_, index) => index % Math.ceil(all.length / most) === 0);
}

/** Whatever went before, on a phone in the mode of steps each step then shows what it should. */
async function walkHome(driver: Driver, leastWidth: number): Promise<string[]> {
  await driver.resize(Math.max(412, leastWidth), 823);
  await driver.run(() => document.querySelector<HTMLElement>('[data-set-reading="steps"]')?.click());
  await driver.run(waitForRest);
  const wanted = await driver.run(someSteps, 3);
  if (wanted.length < 2) return ['no passage is pinned on a phone'];
  const trouble: string[] = [];
  for (const id of wanted) {
    await driver.run((one: string) => document.getElementById(one)?.scrollIntoView({ behavior: 'instant' }), id);
    const rest = await troubleAtRest(driver);
    if (!rest.reports.some(({ step, pinned }) => step === id && pinned)) trouble.push(`${id} is not the step in view`);
    trouble.push(...rest.trouble);
  }
  return trouble;
}

/** Walks, and returns the first trouble met with how it came about. A walk that showed no step is trouble too. */
export async function walk(
  driver: Driver,
  { address, seed, stops, leastWidth = 0, windows = SIZES, onWay }: Walk,
): Promise<string[]> {
  const random = seeded(seed);
  const sizes = windows.filter(([width]) => width >= leastWidth);
  const names = Object.keys(ACTS);
  const seen = new Set<string>();
  let [width, height]: readonly [number, number] = [412, 823];
  await driver.resize(width, height);
  await driver.go(address);
  const walked: string[] = [];
  const from = performance.now();
  for (let stop = 0; stop < stops; stop += 1) {
    if (stop % 3 === 2) {
      const isTurned = random() < 0.3 && height >= leastWidth;
      [width, height] = isTurned
        ? [height, width]
        : (sizes[Math.floor(random() * sizes.length)] ?? sizes[0] ?? [412, 823]);
      walked.push(`${width} × ${height}`);
      await driver.resize(width, height);
    }
    for (let i = 0; i < 3; i += 1) {
      // Every other stop is at a step, lest a page of long prose be all there is to see.
      const name = i === 2 && stop % 2 === 0 ? 'toStep' : (names[Math.floor(random() * names.length)] ?? 'jump');
      const share = random();
      walked.push(`${name} ${share.toFixed(3)}`);
      await driver.run(ACTS[name] as (share: number) => void, share);
      await new Promise((resolve) => setTimeout(resolve, random() * 250));
    }
    const { trouble, reports } = await troubleAtRest(driver);
    for (const { step, between, pinned } of reports) if (pinned && !between) seen.add(step);
    if (trouble.length > 0) return [...trouble, `seed ${seed}, after ${walked.slice(-8).join(', ')}`];
    if ((stop + 1) % 10 === 0)
      onWay?.(
        `stop ${stop + 1} of ${stops}, ${Math.round((performance.now() - from) / 1000)} s, ${seen.size} steps seen`,
      );
  }
  const home = await walkHome(driver, leastWidth);
  return home.length > 0 ? [...home, `seed ${seed}, at the end`] : [];
}

/** So many windows of any size, from a small phone's to a large screen's; the same for a seed. */
export function anyWindows(seed: number, count: number): (readonly [number, number])[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () => [
    Math.round(280 + 2280 * random() ** 2),
    Math.round(320 + 1120 * random() ** 1.5),
  ]);
}
