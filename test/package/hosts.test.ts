/** The packed charts in pages of strangers: whatever paper, words' direction, names of their own, width and policy they have. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ELEMENT, JSON_ROWS, MODULE, openHostPage, ROWS, type HostPage } from './host-page.ts';

let host: HostPage;
let page: HostPage['page'];
let open: HostPage['open'];
beforeAll(async () => {
  host = await openHostPage(inject('tarball'));
  ({ page, open } = host);
});
afterAll(() => host.close());

/** Fill of the first words and the first bar of each picture, as red, green, blue from 0 to 255. */
const inks = (): Promise<number[][]> =>
  page.evaluate(() => {
    const roots = [
      document,
      ...[...document.querySelectorAll('retooling-chart')].flatMap((one) => one.shadowRoot ?? []),
    ];
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    return roots
      .flatMap((root) => [...root.querySelectorAll('svg.rt-scene')])
      .flatMap((svg) => [svg.querySelector('text.rt-label'), svg.querySelector('rect.rt-bar')])
      .map((mark) => {
        if (!canvas || !mark) return [];
        canvas.fillStyle = getComputedStyle(mark).fill;
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
      });
  });
const isDark = (colour: readonly number[]): boolean => colour.length === 3 && colour.every((one) => one < 110);
const isPale = (colour: readonly number[]): boolean => colour.length === 3 && colour.every((one) => one > 150);

describe('on a stranger’s page', () => {
  const both = (): string => host.charts.renderBar(ROWS) + ELEMENT + MODULE;

  it('inks are dark on white paper under a dark system, and pale on black paper under a light one', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(both());
    const onWhite = await inks();
    expect(onWhite.length).toBe(4);
    expect(onWhite.every(isDark), JSON.stringify(onWhite)).toBe(true);
    await page.emulateMedia({ colorScheme: 'light' });
    await open(both(), { css: 'body { background: #000; color: #eee }' });
    const onBlack = await inks();
    expect(onBlack.every(isPale), JSON.stringify(onBlack)).toBe(true);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('normal');
  });

  it('a theme that is asked for brings its paper', async () => {
    const picture = host.charts.renderBar(ROWS, { theme: 'light' });
    await open(`${picture}<retooling-chart kind="bar" theme="light">${JSON_ROWS}</retooling-chart>${MODULE}`, {
      css: 'body { background: #000; color: #eee }',
    });
    expect((await inks()).every(isDark)).toBe(true);
    const papers = await page.evaluate(() =>
      ['svg.rt-scene', 'retooling-chart'].map(
        (name) => getComputedStyle(document.querySelector(name)!).backgroundColor,
      ),
    );
    expect(papers).toEqual(['rgb(246, 247, 242)', 'rgb(246, 247, 242)']);
  });

  it('names of its own neither recolour charts nor are recoloured, and ours do, set anywhere', async () => {
    const css =
      ':root { --ink: lime; --muted: lime; --paper: lime; --other: lime } .tip, .scene, .swatch, .drawing { color: red }';
    await open(`${both()}<p class="tip scene swatch drawing">Words</p>`, { css });
    expect((await inks()).every(isDark)).toBe(true);
    const seen = await page.evaluate(() => {
      const style = getComputedStyle(document.querySelector('.tip')!);
      return [style.color, style.position, style.display, style.backgroundColor];
    });
    expect(seen).toEqual(['rgb(255, 0, 0)', 'static', 'block', 'rgba(0, 0, 0, 0)']);
    await open(both(), { css: ':root { --rt-tone-ink: rgb(1, 2, 250) }' });
    const [, first, , second] = await inks();
    expect([first, second]).toEqual([
      [1, 2, 250],
      [1, 2, 250],
    ]);
  });

  it('letters are as they were measured, whatever those around are', async () => {
    const around = 'text-transform: uppercase; font-style: italic; font-variant: small-caps; letter-spacing: 0.2em';
    await open(both(), { css: `body { ${around}; word-spacing: 1em; text-shadow: 1px 1px red }` });
    const looks = await page.evaluate(() =>
      [document, document.querySelector('retooling-chart')!.shadowRoot!].map((root) => {
        const style = getComputedStyle(root.querySelector('svg.rt-scene text')!);
        return [
          ...[style.textTransform, style.fontStyle, style.fontVariantCaps],
          ...[style.letterSpacing, style.wordSpacing, style.textShadow],
        ].join(' ');
      }),
    );
    expect(looks).toEqual(Array(2).fill('none normal normal normal 0px none'));
  });

  it('is laid out from the left where words run from the right', async () => {
    await open(both(), { attributes: 'dir="rtl"' });
    const beyond = await page.evaluate(() =>
      [document, document.querySelector('retooling-chart')!.shadowRoot!].flatMap((root) => {
        const svg = root.querySelector('svg.rt-scene')!;
        const frame = svg.getBoundingClientRect();
        const bar = svg.querySelector('rect.rt-bar')!.getBoundingClientRect();
        const texts = [...svg.querySelectorAll('text')];
        const value = texts.find((text) => text.textContent === '40 trees')!.getBoundingClientRect();
        const outside = texts.filter((text) => {
          const box = text.getBoundingClientRect();
          return box.left < frame.left - 1 || box.right > frame.right + 1;
        });
        return [outside.length, value.left < bar.right];
      }),
    );
    expect(beyond).toEqual([0, false, 0, false]);
  });

  it.each([320, 900, 1600])('letters keep their size at %i px', async (width) => {
    await page.setViewportSize({ width, height: 700 });
    await open(both());
    const { scales, wide } = await page.evaluate(() => ({
      scales: [document, document.querySelector('retooling-chart')!.shadowRoot!].map((root) => {
        const svg = root.querySelector<SVGSVGElement>('svg.rt-scene')!;
        return svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
      }),
      wide: document.documentElement.scrollWidth,
    }));
    expect(wide).toBeLessThanOrEqual(width);
    expect(scales[0]).toBeLessThanOrEqual(1.35);
    // The element is drawn for the room it has.
    expect(scales[1]).toBeGreaterThan(0.98);
    expect(scales[1]).toBeLessThan(1.35);
    await page.setViewportSize({ width: 900, height: 700 });
  });
});

describe('the scrolly', () => {
  const dot = (x: number): string =>
    `<figure><svg viewBox="0 0 560 260" role="img" aria-label="Dot"><circle cx="${x}" cy="130" r="40"/></svg><figcaption>At ${x}.</figcaption></figure>`;
  const PASSAGE = `<retooling-scrolly id="story">${dot(80)}${dot(480)}</retooling-scrolly>${'<p>After</p>'.repeat(60)}<script type="module" src="/lib/element/retooling-scrolly.js"></script>`;
  const place = (): Promise<string> => page.evaluate(() => location.pathname + location.hash);

  it('keeps to its page where addresses are read from elsewhere, and off the address of an application', async () => {
    await open(PASSAGE, { head: '<base href="/deep/">' });
    await page.locator('#story.rt-pinning').waitFor();
    await page.evaluate(() => document.querySelector('#story-step-2')?.scrollIntoView({ behavior: 'instant' }));
    await expect.poll(place).toBe('/#story-step-2');
    const link = page.locator('#story .rt-step-link');
    expect(await link.evaluate((one) => new URL((one as HTMLAnchorElement).href).pathname)).toBe('/');
    await page.evaluate(() => history.replaceState(null, '', '/#/articles/1'));
    await page.evaluate(() => document.querySelector('#story-step-1')?.scrollIntoView({ behavior: 'instant' }));
    await page.locator('#story-step-1.rt-is-current').waitFor();
    await page.evaluate(() => document.querySelector('#story-step-2')?.scrollIntoView({ behavior: 'instant' }));
    await page.locator('#story-step-2.rt-is-current').waitFor();
    expect(await place()).toBe('/#/articles/1');
  });

  it('takes up figures that come, and leaves out those that go', async () => {
    await open(PASSAGE);
    const count = page.locator('#story .rt-walk');
    await page.locator('#story.rt-pinning').waitFor();
    const third = dot(280);
    await page.evaluate((text) => document.querySelector('#story')?.insertAdjacentHTML('beforeend', text), third);
    await count.getByText('1 / 3').waitFor();
    await page.evaluate(() => document.querySelector('#story > figure')?.remove());
    await count.getByText('1 / 2').waitFor();
  });
});

describe('the element', () => {
  it.each(['all: unset', 'display: contents', 'display: block'])('is drawn for its room with %s', async (css) => {
    await open(`<main>${ELEMENT}</main>${MODULE}`, { css: `retooling-chart { ${css} }` });
    const widths = (): Promise<number[]> =>
      page
        .locator('retooling-chart svg.rt-scene')
        .evaluate((one) => [(one as SVGSVGElement).viewBox.baseVal.width, one.getBoundingClientRect().width]);
    await expect.poll(widths).toEqual([900, 900]);
    await page.evaluate(() => document.querySelector('main')?.style.setProperty('width', '500px'));
    await expect.poll(widths).toEqual([500, 500]);
  });

  it('draws where no text may become markup', async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types 'none'">`;
    await open(ELEMENT + MODULE, { head: policy });
    expect(await page.locator('retooling-chart svg.rt-scene').textContent()).toContain('40 trees');
  });

  it('fetches once, draws once, and takes what was set before it was known', async () => {
    host.requests.length = 0;
    const count = `<script>let drawn = 0; addEventListener('retooling-drawn', () => { drawn += 1; });</script>`;
    const early = `<retooling-chart id="early" kind="bar"></retooling-chart><script>document.querySelector('#early').data = ${JSON.stringify(ROWS)};</script>`;
    await open(`${count}<retooling-chart kind="bar" src="rows.json" lang="en"></retooling-chart>${early}${MODULE}`);
    expect(host.requests.filter((path) => path.startsWith('/rows.json')).length).toBe(1);
    expect(await page.locator('#early svg.rt-scene').textContent()).toContain('40 trees');
    expect(await page.evaluate('drawn')).toBe(2);
    // The same data in a new object, as frameworks give it at each of their own turns, is no new chart.
    await page.evaluate((rows) => {
      const element = document.querySelector('#early') as HTMLElement & { data: unknown };
      element.data = structuredClone(rows);
    }, ROWS);
    await page.evaluate(() => (document.querySelector('#early') as HTMLElement & { draw(): Promise<void> }).draw());
    expect(await page.evaluate('drawn')).toBe(3);
  });

  it.each([
    ['an address that is a script', 'kind="bar" src="javascript:alert(1)"', '', /http/],
    [
      'a value that nothing can be drawn to',
      'kind="bar"',
      JSON.stringify([
        { ...ROWS[0], datum: { ...ROWS[0].datum, value: 1.7e308 } },
        { ...ROWS[1], datum: { ...ROWS[1].datum, value: -1.7e308 } },
      ]),
      /./,
    ],
    ['a name that every object has', 'kind="toString"', JSON.stringify(ROWS), /kind="toString"/],
  ])('shows and tells %s, and leaves no rejection unheard', async (_, attributes, rows, says) => {
    const heard = `<script>let heard = []; addEventListener('unhandledrejection', () => heard.push('unheard')); addEventListener('retooling-failed', () => heard.push('failed'));</script>`;
    await open(
      `${heard}<retooling-chart ${attributes}>${rows && `<script type="application/json">${rows}</script>`}</retooling-chart>${MODULE}`,
    );
    expect(await page.locator('retooling-chart .error').textContent()).toMatch(says);
    expect(await page.evaluate('heard')).toEqual(['failed']);
  });

  it('shows the line of evidence by mouse and by keyboard, and promises none without one', async () => {
    await open(ELEMENT + MODULE + host.charts.renderBar(ROWS));
    const svg = page.locator('retooling-chart svg.rt-scene[tabindex="0"]');
    await svg.waitFor();
    const tip = page.locator('retooling-chart .rt-tip');
    await svg.locator('rect.rt-bar').first().hover();
    expect(await tip.textContent()).toBe('Oak: 40 trees');
    await page.mouse.move(890, 690);
    await tip.waitFor({ state: 'detached' });
    await svg.focus();
    await page.keyboard.press('ArrowDown');
    expect(await tip.textContent()).toBe('Oak: 40 trees');
    await page.keyboard.press('ArrowDown');
    expect(await tip.textContent()).toBe('Elm: −5');
    const cursors = await page.evaluate(() =>
      [document.querySelector('retooling-chart')!.shadowRoot!, document].map(
        (root) => getComputedStyle(root.querySelector('svg.rt-scene [data-l]')!).cursor,
      ),
    );
    expect(cursors).toEqual(['pointer', 'auto']);
  });
});
