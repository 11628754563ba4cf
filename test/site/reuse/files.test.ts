/** Every exhibit as files: pictures that stand alone, and numbers that equal the table on the page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { exhibits } from '../../../src/exhibits/index.ts';
import { differingViews, licenceOf, pictureName } from '../../../src/outputs/files/picture.ts';
import { openBrowser } from '../support/browser.ts';
import { builtPage, builtPages, distFiles } from '../support/built.ts';

const read = (file: string): string => readFileSync(join(inject('dist'), file), 'utf8');
const bytes = (file: string): Buffer => readFileSync(join(inject('dist'), file));
const names = exhibits().flatMap((one) =>
  differingViews(one).map((view) => ({ one, view, name: pictureName(one, view) })),
);

let files: ReadonlySet<string>;
beforeAll(() => {
  files = new Set(distFiles());
});

const pngSize = (png: Buffer): readonly [number, number] => {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
};

describe('pictures', () => {
  it('are there for every view that differs, light and dark, drawn and painted', () => {
    expect(names.length).toBeGreaterThan(40);
    expect(
      names
        .flatMap(({ name }) => [`charts/${name}.svg`, `charts/${name}.dark.svg`, `charts/${name}.png`])
        .filter((file) => !files.has(file)),
    ).toEqual([]);
  });

  it('are well-formed XML in a browser', async () => {
    const browser = await openBrowser();
    const page = await browser.newPage();
    const broken = await page.evaluate(
      (svgs) =>
        svgs.flatMap(({ name, svg }) => {
          const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
          return parsed.querySelector('parsererror') || parsed.documentElement.localName !== 'svg' ? [name] : [];
        }),
      names.flatMap(({ name }) => [name, `${name}.dark`]).map((name) => ({ name, svg: read(`charts/${name}.svg`) })),
    );
    await browser.close();
    expect(broken).toEqual([]);
  });

  it('name themselves, their sources and their licence, and ask for nothing', () => {
    for (const { one, name } of names) {
      for (const file of [`charts/${name}.svg`, `charts/${name}.dark.svg`]) {
        const svg = read(file);
        expect(svg, file).toMatch(/<title [^>]*>[^<]{8,}<\/title>/);
        const [, desc = ''] = /<desc [^>]*>([^<]+)<\/desc>/.exec(svg) ?? [];
        expect(desc, file).toMatch(/Sources?: /);
        expect(desc, file).toContain(licenceOf(one, 'en'));
        expect(svg, file).not.toMatch(/var\(|@import|<script|<image|<foreignObject|style="|NaN|undefined/);
        expect(svg.replaceAll('xmlns="http://www.w3.org/2000/svg"', ''), file).not.toMatch(
          /(?:href|src)="(?!#)|url\((?!#)/,
        );
      }
    }
  });

  it('use only geometry that they hold', () => {
    for (const { name } of names) {
      const svg = read(`charts/${name}.svg`);
      const ids = new Set([...svg.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
      const lost = [...svg.matchAll(/href="#([^"]+)"|url\(#([^)]+)\)/g)]
        .map((match) => match[1] ?? match[2])
        .filter((id) => !ids.has(id));
      expect([...new Set(lost)], name).toEqual([]);
    }
  });

  it('are twice their size in pixels, and not empty', () => {
    for (const { name } of names) {
      const [, width, height] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(read(`charts/${name}.svg`)) ?? [];
      const png = bytes(`charts/${name}.png`);
      expect(pngSize(png), name).toEqual([Number(width) * 2, Number(height) * 2]);
      expect(png.byteLength, name).toBeGreaterThan(15_000);
    }
  });
});

describe('icons', () => {
  it('are linked from every page and named by the manifest, in their sizes', () => {
    for (const { path, root } of builtPages().filter((page) => !/^404|(?:^|\/)embed\//.test(page.path))) {
      const icons = root
        .querySelectorAll('link[rel="icon"], link[rel="apple-touch-icon"]')
        .map((link) => (link.getAttribute('href') ?? '').replace(/^(?:\.\.\/)*/, ''));
      expect(icons.toSorted(), path).toEqual(['apple-touch-icon.png', 'favicon.ico', 'favicon.svg']);
    }
    expect(pngSize(bytes('apple-touch-icon.png'))).toEqual([180, 180]);
    const { icons } = JSON.parse(read('site.webmanifest')) as { icons: { src: string; sizes: string; type: string }[] };
    for (const { src, sizes } of icons.filter(({ type }) => type === 'image/png'))
      expect(pngSize(bytes(src)).join('x'), src).toBe(sizes);
    expect(icons.map(({ src }) => src).filter((src) => !files.has(src))).toEqual([]);
  });

  it('as .ico hold whole PNG pictures of 16 and 32 px', () => {
    const ico = bytes('favicon.ico');
    const entries = Array.from({ length: ico.readUInt16LE(4) }, (_, index) => 6 + 16 * index);
    expect(
      entries.map(
        (at) =>
          pngSize(ico.subarray(ico.readUInt32LE(at + 12), ico.readUInt32LE(at + 12) + ico.readUInt32LE(at + 8)))[0],
      ),
    ).toEqual([16, 32]);
  });
});

describe('numbers', () => {
  const tableOf = (slug: string): string[][] =>
    builtPage(`charts/${slug}.html`)
      .root.querySelectorAll('.figure-tools .data-table tr')
      .map((row) => row.querySelectorAll('th, td').map((cell) => cell.textContent));

  it('as CSV begin with the table of the page, and tell figure, status and source of each', () => {
    for (const { slug, table } of exhibits().map((one) => ({ slug: one.slug, table: one.table('en') }))) {
      const rows = parse(read(`charts/${slug}.csv`));
      const [head = []] = rows;
      expect(
        rows.map((row) => row.slice(0, table.columns.length)),
        slug,
      ).toEqual(tableOf(slug));
      expect(new Set(rows.map((row) => row.length)), slug).toEqual(new Set([head.length]));
      for (const [rowIndex, row] of table.rows.entries()) {
        for (const [index, cell] of row.entries()) {
          if (!cell.figure) continue;
          const at = (what: string) => rows[rowIndex + 1]?.[head.indexOf(`${table.columns[index]?.label}: ${what}`)];
          expect(at('figure'), slug).toBe(cell.figure);
          expect(at('status'), slug).toBeTruthy();
          expect(at('source'), slug).toBeTruthy();
        }
      }
    }
  });

  it('as JSON hold the table cell by cell', () => {
    for (const one of exhibits()) {
      const json = JSON.parse(read(`charts/${one.slug}.json`)) as {
        rows: { text: string; figure?: string; status?: string; source?: string }[][];
        licence: string;
        sources: unknown[];
      };
      expect(
        json.rows.map((row) => row.map(({ text, figure }) => [text, figure])),
        one.slug,
      ).toEqual(one.table('en').rows.map((row) => row.map(({ text, figure }) => [text, figure])));
      expect(
        json.rows.flat().filter(({ figure, status, source }) => figure && !(status && source)),
        one.slug,
      ).toEqual([]);
      expect(json.licence).toBe(licenceOf(one, 'en'));
      expect(json.sources).toHaveLength(one.sources().length);
    }
  });
});

describe('the page of an exhibit', () => {
  it('offers every file of it', () => {
    for (const one of exhibits()) {
      const hrefs = builtPage(`charts/${one.slug}.html`)
        .root.querySelectorAll('.downloads a[download]')
        .map((link) => link.getAttribute('href'));
      const wanted = [
        ...differingViews(one).flatMap((view) =>
          ['svg', 'dark.svg', 'png'].map((type) => `${pictureName(one, view)}.${type}`),
        ),
        `${one.slug}.csv`,
        `${one.slug}.json`,
      ];
      expect(hrefs, one.slug).toEqual(wanted);
    }
  });
});
