/** What a reader does in a chapter, in Firefox and WebKit; left out, with a word on it, where they are not installed. */
import { afterEach, describe, expect, inject, it } from 'vitest';
import { chaptersWithPassages, inEditionsByTurns } from '../support/built.ts';
import { FIREFOX, openFirefox, openWebKit, WEBKIT, type Driver } from '../support/drivers.ts';
import { focusNow } from '../support/focus.ts';
import { reportPassages, waitForRest, type PassageReport } from '../support/stage-report.ts';
import { stillIn, wordsAlong } from '../support/windows.ts';
import { troubleAtRest, walk } from '../support/walks.ts';
import { runSeed } from '../support/seed.ts';

const LONGEST = 1;
/** Windows in which passages once changed between article and stage for ever, and some beside them. */
const RESTLESS = [
  [1440, 600],
  [1366, 650],
  [768, 700],
] as const;

let open: Driver | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

async function read(driver: Driver, leastWidth: number): Promise<void> {
  open = driver;
  const paths = inEditionsByTurns(chaptersWithPassages());
  const address = inject('site') + (paths[LONGEST] ?? paths[0]);
  expect(await walk(driver, { address, seed: runSeed(), stops: 8, leastWidth })).toEqual([]);
  // A link into the middle, and what is remembered, work here too.
  await driver.run(() => localStorage.clear());
  await driver.resize(412, 823);
  const id = await driver.run(() => [...document.querySelectorAll('.step')].at(-2)?.id ?? '');
  await driver.go('about:blank');
  await driver.go(`${address}#${id}`);
  const linked = await troubleAtRest(driver);
  expect(linked.trouble).toEqual([]);
  expect(linked.reports.map(({ step }) => step)).toContain(id);
  expect(await driver.run(wordsAlong, 150), 'words beside the picture').toEqual([]);

  await driver.run((one: string) => document.getElementById(one)?.scrollIntoView({ behavior: 'instant' }), id);
  // Where the reader is, is known once the page has been drawn there.
  await driver.run(waitForRest);
  for (const [width, height] of RESTLESS) {
    await driver.resize(width, height);
    expect(await driver.run(waitForRest)).toBe(true);
    expect(await driver.run(stillIn, { frames: 12 }), `${width} × ${height}`).toEqual([]);
    const reports = await driver.run<PassageReport[]>(reportPassages);
    const inView = await driver.run((one: string) => {
      const { top, bottom } =
        document.getElementById(one)?.querySelector('.step-words')?.getBoundingClientRect() ?? new DOMRect();
      return top > 0 && bottom <= innerHeight;
    }, id);
    expect(inView, `${id} at ${width} × ${height}: ${JSON.stringify(reports.map(({ step }) => step))}`).toBe(true);
  }
  await tabOn(driver, address);
  await tabToDrawing(driver, address);
}

const STOPS = 25;
/** From a passage's first step on with the Tab key. */
async function tabOn(driver: Driver, address: string): Promise<void> {
  await driver.resize(412, 823);
  await driver.go('about:blank');
  await driver.go(address);
  await driver.run(waitForRest);
  await driver.run(() => document.querySelector<HTMLElement>('.passage .step-link')?.focus());
  await driver.run(waitForRest);
  const stops: string[] = [];
  for (let stop = 0; stop < STOPS; stop += 1) {
    await driver.tab();
    let { name, trouble } = await driver.run(focusNow, 'Tab');
    // What has focus may still be on its way into the window.
    for (let tries = 0; trouble !== '' && tries < 20; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      await driver.run(waitForRest);
      ({ name, trouble } = await driver.run(focusNow, 'Tab'));
    }
    expect(trouble, `stop ${stop + 1}, ${name}, after ${stops.at(-1) ?? 'the first link'}`).toBe('');
    stops.push(name);
  }
  expect(new Set(stops).size, stops.join('; ')).toBeGreaterThan(STOPS * 0.8);
}

/** In a low window, from a link at its foot to the drawing below it, where WebKit by itself would not scroll. */
async function tabToDrawing(driver: Driver, address: string): Promise<void> {
  await driver.resize(640, 360);
  await driver.go('about:blank');
  await driver.go(address);
  await driver.run(waitForRest);
  await driver.run(() => {
    const link = document.querySelector<HTMLElement>('.is-unrolled .step-link');
    link?.focus({ preventScroll: true });
    scrollBy({ top: (link?.getBoundingClientRect().bottom ?? 0) - innerHeight + 4, behavior: 'instant' });
  });
  await driver.run(waitForRest);
  await driver.tab();
  await driver.run(waitForRest);
  const { name, trouble } = await driver.run(focusNow, 'Tab');
  expect(name).toMatch(/svg/);
  expect(trouble, name).toBe('');
}

describe(`a reader (seed ${runSeed()})`, () => {
  it.skipIf(!FIREFOX)('in Firefox', { timeout: 120_000 }, async () => read(await openFirefox(FIREFOX ?? ''), 0));
  it.skipIf(!WEBKIT)('in WebKit', { timeout: 120_000 }, async () => read(await openWebKit(WEBKIT ?? ''), 400));
});
