/** The custom element in a page of one origin, its module from a second, its rows from a third; and that it draws what the functions draw. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { CHART_KINDS } from '../../../src/charts/index.ts';
import { exhibits } from '../../../src/exhibits/index.ts';
import { drawChart, type AnyKind } from '../../../src/package/chart.ts';
import { audit } from '../../charts/kinds/cases/dot.ts';
import { gdpRows } from '../../charts/fixtures.ts';
import { openBrowser, openPage } from '../support/browser.ts';

const ROWS = [{ key: 'oak', label: 'Oak', datum: { value: 40, text: '40 trees', status: 'reported' } }];
const SLUG = exhibits()[0]?.slug ?? '';
/** Rows by the kind that draws them: what has scales of numbers and of time, and what has none. */
const DRAWN: Readonly<Record<string, { readonly rows: readonly unknown[]; readonly view: object }>> = {
  bar: { rows: ROWS, view: { unitLabel: 'Trees' } },
  dot: audit,
  line: { rows: gdpRows, view: {} },
  step: {
    rows: [
      {
        type: 'series',
        key: 'park',
        label: 'Park',
        points: [
          { date: '2016-11-22', datum: { value: 0, text: '0', status: 'reported' } },
          { date: '2022-08', datum: { value: 3200, text: '3,200', status: 'planned' } },
        ],
      },
    ],
    view: {},
  },
};

/** Files as people have them: tables, and the outlines of the world's countries as TopoJSON. */
const TABLES: Readonly<Record<string, string>> = {
  '/trees.csv': 'park,year,trees\nNorth,2020,1240\nNorth,2021,1300\nSouth,2020,20\nSouth,2021,35\n',
  '/people.csv': 'country,people\nKenya,53.8\nFrance,68.2\nBrazil,214.3\n',
  '/countries.json': readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-110m.json'), 'utf8'),
};

let browser: Browser;
let copy: Server;
let rows: Server;
let paper: Server;
const requests: string[] = [];
const originOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const listen = async (server: Server): Promise<Server> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
};

const page = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>A paper</title><body>${body}<script type="module" src="${originOf(copy)}/element/retooling-chart.js"></script>`;

beforeAll(async () => {
  browser = await openBrowser();
  // As the ready-made host configurations serve a copy of the site.
  const files = sirv(inject('dist'), {
    dev: true,
    setHeaders: (response) => {
      response.setHeader('access-control-allow-origin', '*');
    },
  });
  copy = await listen(
    createServer((request, response) =>
      files(request, response, () => {
        response.writeHead(404, { 'access-control-allow-origin': '*' }).end();
      }),
    ),
  );
  rows = await listen(
    createServer((request, response) => {
      requests.push(request.url ?? '');
      const table = TABLES[request.url ?? ''];
      if (table !== undefined)
        return void response
          .writeHead(200, {
            'content-type': request.url?.endsWith('.csv') ? 'text/csv' : 'application/json',
            'access-control-allow-origin': '*',
          })
          .end(table);
      const body =
        request.url === '/bad.json'
          ? JSON.stringify([{ ...ROWS[0], datum: { value: 'forty', text: '40', status: 'reported' } }])
          : request.url === '/page.json'
            ? '<!doctype html>'
            : request.url === '/words.json'
              ? JSON.stringify({ rows: ROWS, headline: 'Forty oaks', source: 'Source: our count' })
              : JSON.stringify(ROWS);
      response
        .writeHead(200, {
          'content-type': 'application/json',
          ...(request.url === '/closed.json' ? {} : { 'access-control-allow-origin': '*' }),
        })
        .end(body);
    }),
  );
  paper = await listen(
    createServer((request, response) => {
      const { searchParams } = new URL(request.url ?? '', 'http://paper');
      response
        .writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': `default-src 'none'; script-src ${originOf(copy)}; connect-src ${originOf(copy)} ${originOf(rows)}; img-src data:`,
        })
        .end(page(searchParams.get('body') ?? ''));
    }),
  );
});
afterAll(async () => {
  await browser.close();
  for (const server of [copy, rows, paper]) {
    server.closeAllConnections();
    server.close();
  }
});

const open = async (body: string) => {
  const opened = await openPage(browser, `${originOf(paper)}/?body=${encodeURIComponent(body)}`);
  await opened.page.waitForFunction(() =>
    document.querySelector('retooling-chart')?.shadowRoot?.querySelector('.figure, .error'),
  );
  return opened;
};

describe('abroad, under a policy that allows two origins and no inline code', () => {
  it('draws rows of a third origin', async () => {
    const {
      page: opened,
      trouble,
      close,
    } = await open(`<retooling-chart kind="bar" src="${originOf(rows)}/words.json">As a list</retooling-chart>`);
    const element = opened.locator('retooling-chart');
    expect(await element.locator('svg.rt-wide').textContent()).toContain('40 trees');
    expect(await element.locator('.headline').textContent()).toBe('Forty oaks');
    expect(await element.locator('.source').textContent()).toContain('Source: our count');
    // Without the site's faces too, words keep to the drawing that was measured for them.
    const beyond = await element
      .locator('svg.rt-wide text')
      .evaluateAll((texts) =>
        texts
          .filter(
            (text) =>
              text.getBoundingClientRect().right > (text.closest('svg')?.getBoundingClientRect().right ?? 0) + 1,
          )
          .map((text) => text.textContent),
      );
    expect(beyond).toEqual([]);
    await element.locator('summary').click();
    expect(await element.getByRole('table').locator('tr').allTextContents()).toEqual(['ItemValue', 'Oak40 trees']);
    expect(requests).toContain('/words.json');
    expect(trouble).toEqual([]);
    await close();
  });

  it('draws a table of a third origin, and maps of it on white, on black and from right to left', async () => {
    const map = `<retooling-chart kind="geo" src="${originOf(rows)}/people.csv" geometry="${originOf(rows)}/countries.json" object="countries" join="name" label="country" value="people"></retooling-chart>`;
    const {
      page: opened,
      trouble,
      close,
    } = await open(
      `<retooling-chart kind="line" src="${originOf(rows)}/trees.csv" x="year" y="trees" group="park"></retooling-chart><div id="white">${map}</div><div id="black">${map}</div><div id="rtl" dir="rtl">${map}</div>`,
    );
    await opened.locator('retooling-chart svg[role=img] circle').first().waitFor();
    expect(await opened.locator('retooling-chart').first().locator('svg[role=img]').textContent()).toContain('1,300');
    await opened.locator('#black').evaluate((one) => {
      one.style.background = '#000';
      one.style.color = '#fff';
    });
    for (const id of ['white', 'black', 'rtl']) await opened.locator(`#${id} svg [data-l^="Brazil"]`).waitFor();
    const looks = await opened.evaluate(() =>
      ['white', 'black', 'rtl'].map((id) => {
        const svg = document.querySelector(`#${id} retooling-chart`)?.shadowRoot?.querySelector('svg[role=img]');
        const edge = svg?.getBoundingClientRect();
        const luminance = (element: Element | null | undefined): number => {
          const [r = 0, g = 0, b = 0] = (getComputedStyle(element ?? document.body).fill.match(/[\d.]+/g) ?? []).map(
            Number,
          );
          const isShare = getComputedStyle(element ?? document.body).fill.startsWith('color(');
          return (0.3 * r + 0.59 * g + 0.11 * b) * (isShare ? 255 : 1);
        };
        return {
          drawn: [...(svg?.querySelectorAll('.rt-area[data-l]') ?? [])].map((one) => one.getAttribute('data-l') ?? ''),
          beyond: [...(svg?.querySelectorAll('text') ?? [])]
            .map((text) => text.getBoundingClientRect())
            .filter(({ left, right }) => left < (edge?.left ?? 0) - 1 || right > (edge?.right ?? 0) + 1).length,
          words: Math.round(luminance(svg?.querySelector('text.rt-label'))),
          direction: svg ? getComputedStyle(svg).direction : '',
        };
      }),
    );
    for (const { drawn, beyond, direction } of looks) {
      expect(drawn.toSorted()).toEqual(['Brazil: 214.3, reported', 'France: 68.2, reported', 'Kenya: 53.8, reported']);
      expect([beyond, direction]).toEqual([0, 'ltr']);
    }
    const [white, black, rtl] = looks;
    expect(white?.words).toBeLessThan(60);
    expect(black?.words).toBeGreaterThan(200);
    expect(rtl?.words).toBe(white?.words);
    expect(trouble).toEqual([]);
    await close();
  });

  it('draws an exhibit from beside its module, and links to the page there', async () => {
    const {
      page: opened,
      trouble,
      close,
    } = await open(`<retooling-chart exhibit="${SLUG}">The chart</retooling-chart>`);
    expect(await opened.locator('retooling-chart svg.rt-wide').isVisible()).toBe(true);
    expect(await opened.locator('retooling-chart .source a').getAttribute('href')).toBe(
      `${originOf(copy)}/charts/${SLUG}.html`,
    );
    expect(trouble).toEqual([]);
    await close();
  });

  it.each([
    ['rows that are wrong', 'bad.json', ['bad.json', 'row 1 "oak"', 'datum.value', '"forty"', 'expected', 'fix:']],
    ['a page in place of rows', 'page.json', ['page.json', 'expected: JSON']],
    [
      'rows that their host keeps to itself',
      'closed.json',
      ['closed.json', 'no answer', 'Access-Control-Allow-Origin'],
    ],
  ])('shows and explains %s', async (_, file, words) => {
    const { page: opened, close } = await open(
      `<retooling-chart kind="bar" src="${originOf(rows)}/${file}">As a list</retooling-chart>`,
    );
    const error = opened.getByRole('alert');
    expect(await error.isVisible()).toBe(true);
    expect((await error.boundingBox())?.height).toBeGreaterThan(40);
    const text = ((await error.textContent()) ?? '').replace(/ +/g, ' ');
    for (const word of words) expect(text).toContain(word);
    await close();
  });

  it('shows what stands inside until it is drawn, and for ever where scripts do not run', async () => {
    const { page: opened, close } = await openPage(
      browser,
      `${originOf(paper)}/?body=${encodeURIComponent(`<retooling-chart exhibit="${SLUG}"><a href="/">The chart</a></retooling-chart>`)}`,
      { javaScriptEnabled: false },
    );
    expect(await opened.getByRole('link', { name: 'The chart' }).isVisible()).toBe(true);
    await close();
  });

  it('takes rows by script, draws them anew, and says so by its events', async () => {
    const { page: opened, close } = await open('<retooling-chart kind="bar">As a list</retooling-chart>');
    const said = await opened.evaluate(async (given) => {
      const element = document.querySelector('retooling-chart') as HTMLElement & {
        data: unknown;
        draw(): Promise<void>;
      };
      const heard: string[] = [];
      for (const name of ['retooling-drawn', 'retooling-failed'])
        document.addEventListener(name, (event) => {
          heard.push(`${name} ${((event as CustomEvent<unknown>).detail as Error | null)?.name ?? ''}`.trim());
        });
      element.data = given;
      await element.draw();
      const drawn = element.shadowRoot?.querySelector('svg.rt-wide')?.textContent ?? '';
      element.data = [{ key: 'oak' }];
      await element.draw();
      return { heard: [...new Set(heard)], drawn };
    }, ROWS);
    expect(said.drawn).toContain('40 trees');
    expect(said.heard).toEqual(['retooling-drawn', 'retooling-failed Problem']);
    await close();
  });
});

describe('its bundle, with what it leaves out of D3 and zod', () => {
  it.each(Object.entries(DRAWN))('draws a %s chart as the function does', async (name, { rows: given, view }) => {
    const {
      page: opened,
      trouble,
      close,
    } = await open(
      `<retooling-chart kind="${name}"><script type="application/json">${JSON.stringify({ rows: given, view })}</script></retooling-chart>`,
    );
    const kind: AnyKind = CHART_KINDS[name as keyof typeof CHART_KINDS];
    const inner = (svg: string): string => svg.replace(/^<svg[^>]*>(?:<defs>.*?<\/defs>)?/, '').replace(/<\/svg>$/, '');
    // The browser writes out attributes and empty elements in its own way: both are read by it.
    const viewBox = await opened.locator('retooling-chart svg.rt-wide').getAttribute('viewBox');
    const [theirs, ours] = await opened.evaluate(
      (text) => {
        const box = document.createElement('div');
        box.innerHTML = text;
        return [
          document.querySelector('retooling-chart')?.shadowRoot?.querySelector('svg.rt-wide')?.innerHTML,
          box.querySelector('svg')?.innerHTML,
        ];
      },
      drawChart(kind, given, { view, width: Number(viewBox?.split(' ')[2]) }),
    );
    // Each picture has ids of its own.
    const common = (svg: string): string =>
      inner(svg)
        .replace(/<defs>.*?<\/defs>/, '')
        .replaceAll(/url\((?:&quot;|")?#[\w-]+?-([a-z]+)(?:&quot;|")?\)/g, 'url(#$1)');
    expect(common(theirs ?? '')).toBe(common(ours ?? ''));
    expect(theirs?.length).toBeGreaterThan(300);
    expect(trouble).toEqual([]);
    await close();
  });
});
