/** Marks give their evidence to mouse, keyboard and finger alike; passages are walked by key; nothing loses focus. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { figureElementId } from '../../../src/site/url.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { builtPage, builtPages, isChapter } from '../support/built.ts';
import { waitForRest } from '../support/stage-report.ts';

const PHONE = { width: 412, height: 823 };
let browser: Browser;
let chapter: string;
/** The first passage whose second step draws figures, as the start of a selector. */
let passage: string;
beforeAll(async () => {
  browser = await openBrowser();
  for (const { path, root } of builtPages().filter(isChapter)) {
    const found = root
      .querySelectorAll('.passage')
      .find((figure) => figure.querySelectorAll('.step')[1]?.querySelector('[data-l][data-f]'));
    if (!found || chapter) continue;
    chapter = inject('site') + path;
    passage = `#${found.id}`;
  }
});
afterAll(() => browser.close());

const settle = (page: Page): Promise<boolean> => page.evaluate(waitForRest);
/** Brings the second step of the first passage into view; the middle of the mark `index` of its stage. */
async function markOnStage(page: Page, index = 0): Promise<{ x: number; y: number; label: string; figure: string }> {
  await goTo(page, 1);
  return page.evaluate(
    ([at, inside]) => {
      // One that nothing lies on: a reference line may cross the middle of a bar.
      const mark = [...document.querySelectorAll(`${inside} .passage-picture svg [data-l][data-f]`)].filter((one) => {
        const { left, top, width, height } = one.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2)?.closest('[data-l]') === one;
      })[at];
      const box = mark?.getBoundingClientRect();
      return {
        x: (box?.left ?? 0) + (box?.width ?? 0) / 2,
        y: (box?.top ?? 0) + (box?.height ?? 0) / 2,
        label: mark?.getAttribute('data-l') ?? '',
        figure: mark?.getAttribute('data-f') ?? '',
      };
    },
    [index, passage] as const,
  );
}
/** Brings a step of the passage into view; counted from the end where negative. */
async function goTo(page: Page, step: number): Promise<void> {
  await page.evaluate(
    ([inside, at]) => [...document.querySelectorAll(`${inside} .step`)].at(at)?.scrollIntoView({ behavior: 'instant' }),
    [passage, step] as const,
  );
  await settle(page);
}
const focusStage = (page: Page): Promise<void> =>
  page.evaluate(
    (inside) => document.querySelector<SVGElement>(`${inside} .passage-picture svg`)?.focus({ preventScroll: true }),
    passage,
  );
const tip = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const one = document.querySelector<HTMLElement>('.tip');
    return one && !one.hidden ? one.textContent : null;
  });
const openCardId = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.querySelector('.card:popover-open')?.id ?? null);
const focusName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const one = document.activeElement;
    return one?.getAttribute('data-k') ?? one?.getAttribute('class') ?? one?.tagName ?? '';
  });
const cardId = (figure: string): string => `card-${figureElementId(figure)}`;

describe('a mark', () => {
  it('answers the mouse: a line on hover, its card on click', async () => {
    const { page, trouble, close } = await openPage(browser, chapter, { viewport: { width: 1440, height: 900 } });
    const mark = await markOnStage(page);
    await page.mouse.move(mark.x, mark.y);
    expect(await tip(page)).toBe(mark.label);
    await page.mouse.click(mark.x, mark.y);
    expect(await openCardId(page)).toBe(cardId(mark.figure));
    await page.keyboard.press('Escape');
    expect(await openCardId(page)).toBeNull();
    await page.mouse.move(5, 5);
    expect(await tip(page)).toBeNull();
    expect(trouble).toEqual([]);
    await close();
  });

  it('answers a finger: the first tap shows the line, the second opens the card, also a little beside it', async () => {
    const { page, close } = await openPage(browser, chapter, { viewport: PHONE, hasTouch: true, isMobile: true });
    const mark = await markOnStage(page);
    await page.touchscreen.tap(mark.x, mark.y);
    expect(await tip(page)).toBe(mark.label);
    expect(await openCardId(page)).toBeNull();
    await page.touchscreen.tap(mark.x, mark.y);
    expect(await openCardId(page)).toBe(cardId(mark.figure));
    const box = await page.evaluate(() => {
      const { left, bottom, top, width } =
        document.querySelector('.card:popover-open')?.getBoundingClientRect() ?? new DOMRect();
      return { left, bottom, top, width };
    });
    expect(box.left).toBeLessThan(2);
    expect(box.bottom).toBeGreaterThan(PHONE.height - 2);
    await close();
  });

  it('answers the keyboard: one tab stop a chart, arrows inside, Enter opens, Escape leads back out', async () => {
    const { page, close } = await openPage(browser, chapter, { viewport: { width: 1440, height: 900 } });
    const mark = await markOnStage(page);
    expect(
      await page.$$eval(
        'svg.rt-scene',
        (charts) => charts.flatMap((chart) => [...chart.querySelectorAll('[tabindex]')]).length,
      ),
      'marks in the tab order',
    ).toBe(0);
    await focusStage(page);
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-l'))).toBe(mark.label);
    expect(
      await page.evaluate(() => [
        document.activeElement?.getAttribute('role'),
        document.activeElement?.closest('svg')?.getAttribute('role'),
      ]),
    ).toEqual(['graphics-symbol', 'graphics-document']);
    expect(await tip(page)).toBe(mark.label);
    const key = await focusName(page);
    await page.keyboard.press('ArrowDown');
    expect(await focusName(page)).not.toBe(key);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    expect(await openCardId(page)).toBe(cardId(mark.figure));
    await page.keyboard.press('Escape');
    expect(await openCardId(page)).toBeNull();
    await page.waitForFunction(() => document.activeElement?.closest('svg'));
    expect(await focusName(page), 'focus comes back from the card').toBe(key);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.tagName.toLowerCase())).toBe('svg');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('graphics-document');
    await page.keyboard.press('Tab');
    expect(await page.getAttribute(`${passage} .passage-picture svg`, 'role')).toBe('img');
    expect(await page.evaluate(() => scrollY), 'the page stands still').toBe(before);
    await close();
  });

  it('opens its card on the page whether or not the text prints its figure', async () => {
    for (const { path } of builtPages().filter(isChapter)) {
      const { page, close } = await openPage(browser, inject('site') + path);
      const figures = await page.$$eval('.figure svg [data-f][data-l]', (marks) => [
        ...new Set(marks.map((mark) => mark.getAttribute('data-f') ?? '')),
      ]);
      const { root } = builtPage(path);
      const inPage = (id: string): boolean => root.querySelector(`[id="${cardId(id)}"]`) !== null;
      // One that the text does not print: its card is the same as the cards in the page.
      const made = figures.find((id) => !inPage(id));
      if (made) {
        await page.evaluate(
          (id) =>
            document
              .querySelector<SVGElement>(`.figure svg [data-f="${id}"][data-l]`)
              ?.dispatchEvent(new MouseEvent('click', { bubbles: true })),
          made,
        );
        expect(await openCardId(page), `${path} ${made}`).toBe(cardId(made));
        expect(
          await page.$$eval('.card:popover-open', ([card]) =>
            ['.card-value', '.status .swatch', '.card-facts dt', '.card-tools a', '.card-close'].filter(
              (part) => !card?.querySelector(part),
            ),
          ),
        ).toEqual([]);
        await page.click('.card:popover-open .card-close');
        expect(await openCardId(page)).toBeNull();
      }
      await close();
    }
  });
});

describe('a passage by keyboard', () => {
  it('goes from step to step by Page and arrow keys with focus in it, and takes focus along', async () => {
    const { page, close } = await openPage(browser, chapter, { viewport: PHONE });
    await goTo(page, 0);
    const steps = await page.$$eval(`${passage} .step`, (all) => all.map(({ id }) => id));
    const current = (): Promise<string | undefined> =>
      page.evaluate((inside) => document.querySelector(`${inside} .step.is-current`)?.id, passage);
    await page.evaluate(
      (inside) => document.querySelector<HTMLElement>(`${inside} .step-link`)?.focus({ preventScroll: true }),
      passage,
    );
    await page.keyboard.press('PageDown');
    await settle(page);
    expect(await current()).toBe(steps[1]);
    expect(await page.evaluate(() => document.activeElement?.closest('.step')?.id)).toBe(steps[1]);
    await page.keyboard.press('ArrowUp');
    await settle(page);
    expect(await current()).toBe(steps[0]);
    // Outside the passage the keys are the page's own.
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press('ArrowDown');
    await settle(page);
    expect((await page.evaluate(() => scrollY)) - before).toBeLessThan(120);
    await close();
  });

  it('has a visible next step; at the end it keeps focus and goes nowhere', async () => {
    const { page, close } = await openPage(browser, chapter, { viewport: PHONE });
    const count = await page.$$eval(`${passage} .step`, (all) => all.length);
    await goTo(page, 0);
    for (let i = 0; i < count; i += 1) {
      // Not page.click: it refuses a button that says it goes nowhere, which is what is tried here in the end.
      await page.evaluate((inside) => {
        const next = document.querySelector<HTMLElement>(`${inside} [data-walk="1"]`);
        next?.focus();
        next?.click();
      }, passage);
      await settle(page);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-walk'))).toBe('1');
    }
    expect(await page.textContent(`${passage} .passage-count`)).toBe(`${count} / ${count}`);
    expect(await page.getAttribute(`${passage} [data-walk="1"]`, 'aria-disabled')).toBe('true');
    await close();
  });

  it('never leaves focus beneath the stage, and never on nothing when its mark goes', async () => {
    const { page, close } = await openPage(browser, chapter, { viewport: PHONE });
    await goTo(page, 2);
    // Two stops of one step: the words scroll under the stage, then focus goes back to the upper one.
    const [top, foot] = await page.evaluate((inside) => {
      const figure = document.querySelector(inside);
      const foot_ = () => figure?.querySelector('.passage-stage')?.getBoundingClientRect().bottom ?? 0;
      const link = figure?.querySelectorAll('.step')[2]?.querySelector<HTMLElement>('.step-link');
      scrollBy({ top: (link?.getBoundingClientRect().top ?? 0) - foot_() + 40, behavior: 'instant' });
      link?.focus({ preventScroll: true });
      return [link?.getBoundingClientRect().top ?? 0, foot_()];
    }, passage);
    expect(top).toBeGreaterThanOrEqual(Number(foot));
    // Until the first rest after it, what came into focus is held in the window.
    await settle(page);
    // Focus on a mark of a full picture that the first state lacks, then to that state: the chart takes focus.
    await goTo(page, -1);
    const key = await page.evaluate((inside) => {
      const keys = (step: Element | undefined): string[] =>
        [...(step?.querySelectorAll('.rt-narrow [data-l]') ?? [])].map((mark) => mark.getAttribute('data-k') ?? '');
      const steps = [...document.querySelectorAll(`${inside} .step`)];
      const first = keys(steps[0]);
      return keys(steps.at(-1)).find((one) => !first.includes(one)) ?? '';
    }, passage);
    expect(key).not.toBe('');
    await focusStage(page);
    await page.keyboard.press('End');
    for (let i = 0; i < 20 && (await focusName(page)) !== key; i += 1) await page.keyboard.press('ArrowLeft');
    expect(await focusName(page)).toBe(key);
    await goTo(page, 0);
    expect(
      await page.$$eval(`${passage} .passage-picture [data-k]`, (marks) =>
        marks.map((mark) => mark.getAttribute('data-k')),
      ),
    ).not.toContain(key);
    expect(
      await page.evaluate(
        (inside) => document.activeElement === document.querySelector(`${inside} .passage-picture svg`),
        passage,
      ),
    ).toBe(true);
    await close();
  });

  it('is announced once the reader rests, politely', async () => {
    const { page, close } = await openPage(browser, chapter, { viewport: PHONE });
    const said: string[] = [];
    await page.exposeFunction('heard', (text: string) => {
      said.push(text);
    });
    await page.evaluate(() => {
      const status = document.querySelector('[role="status"]');
      if (status)
        new MutationObserver(() => Reflect.get(window, 'heard')(status.textContent)).observe(status, {
          childList: true,
        });
    });
    // A frame for each step: far less than a rest, whatever the machine.
    await page.evaluate(async (inside) => {
      for (const step of [...document.querySelectorAll(`${inside} .step`)].slice(0, 3)) {
        step.scrollIntoView({ behavior: 'instant' });
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    }, passage);
    await page.evaluate(waitForRest);
    const expected = await page.evaluate(
      (inside) =>
        document.querySelectorAll(`${inside} .step`)[2]?.querySelector('.rt-boards > svg')?.getAttribute('aria-label'),
      passage,
    );
    expect(said).toEqual([expected]);
    await close();
  });
});
