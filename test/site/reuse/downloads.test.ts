/** What the data page gives away: read by standard tools, valid by its own schema, and the same as the page and the figures. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { CHECKS } from '../../../src/data/model/checks.ts';
import { allFigures } from '../../../src/data/model/figures.ts';
import { figureElementId } from '../../../src/site/url.ts';
import { builtPage, distFiles } from '../support/built.ts';

const file = (name: string): string => readFileSync(join(inject('dist'), 'data', name), 'utf8');
const HAN = /\p{Script=Han}/u;
const json = (name: string) => JSON.parse(file(name)) as Record<string, never>;
/** Text of an element with its entities read and its spaces as one. */
const plain = (text: string): string =>
  text
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();

interface Row extends Readonly<Record<string, string>> {
  id: string;
  value: string;
  low: string;
  high: string;
  text_en: string;
  measure_en: string;
  status: string;
  inputs: string;
  period: string;
  note_en: string;
  chapters: string;
  address: string;
  address_zh: string;
}
let rows: Row[];
beforeAll(() => {
  rows = parse<Row>(file('figures.csv'), { columns: true, relax_column_count: false });
});

describe('figures.csv', () => {
  it('has one line for each figure, with its value to the last digit', () => {
    expect(rows.map(({ id }) => id)).toEqual(allFigures().map(({ id }) => id));
    for (const [index, one] of allFigures().entries()) {
      const row = rows[index];
      if (one.quantity.is === 'range')
        expect([Number(row?.low), Number(row?.high), row?.value], one.id).toEqual([
          one.quantity.low,
          one.quantity.high,
          '',
        ]);
      else expect([Number(row?.value), row?.low], one.id).toEqual([one.quantity.value, '']);
      expect(
        [row?.['reading'], row?.['unit'], row?.status, row?.period, row?.['place'], row?.['source']],
        one.id,
      ).toEqual([one.quantity.is, one.unit, one.status, one.period, one.place, one.source ?? '']);
      expect(row?.inputs, one.id).toBe(one.derivation?.inputs.join(' ') ?? '');
    }
  });

  it('says what the page shows', () => {
    const page = builtPage('data.html').root;
    for (const row of rows) {
      const shown = page.getElementById(figureElementId(row.id));
      expect(plain(shown?.querySelector('th')?.text ?? ''), row.id).toBe(plain(row.text_en));
      const measures = plain(shown?.querySelectorAll('td')[0]?.text ?? '');
      expect(measures.startsWith(plain(row.measure_en)), row.id).toBe(true);
      expect(measures, row.id).toContain(plain(row.note_en));
      expect(
        shown
          ?.querySelectorAll('a[href^="0"]')
          .map((link) => link.getAttribute('href')?.replace('.html', ''))
          .join(' '),
        row.id,
      ).toBe(row.chapters);
    }
  });

  it('leads to the rows', () => {
    for (const { id, address, address_zh } of rows) {
      expect(address.endsWith(`data.html#${figureElementId(id)}`), id).toBe(true);
      expect(address_zh, id).toBe(address.replace('data.html', 'zh/data.html'));
    }
  });
});

describe('figures.json', () => {
  it('is valid by its schema, which is strict', () => {
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(json('figures.schema.json'));
    const data = json('figures.json') as unknown as { figures: Record<string, unknown>[] };
    expect(validate(data), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    const [first, ...rest] = data.figures;
    expect(validate({ ...data, figures: [{ ...first, status: 'rumoured' }, ...rest] })).toBe(false);
    expect(validate({ ...data, figures: [{ ...first, surprise: 1 }, ...rest] })).toBe(false);
  });

  it('equals the CSV, field by field', () => {
    const { figures } = json('figures.json') as unknown as { figures: Record<string, string | number | string[]>[] };
    expect(figures).toHaveLength(rows.length);
    for (const [index, one] of figures.entries()) {
      const flat = Object.fromEntries(
        Object.entries(one).map(([name, value]) => [name, Array.isArray(value) ? value.join(' ') : String(value)]),
      );
      expect(Object.fromEntries(Object.entries(rows[index] ?? {}).filter(([, text]) => text !== ''))).toEqual(flat);
    }
  });
});

describe('checks.json', () => {
  it('has every check with its verdict, and an address that exists', () => {
    const { checks } = json('checks.json') as unknown as {
      checks: Readonly<Record<'id' | 'verdict' | 'address' | 'address_zh' | 'formula_en' | 'question_zh', string>>[];
    };
    expect(checks.map(({ id, verdict }) => [id, verdict])).toEqual(CHECKS.map(({ id, verdict }) => [id, verdict]));
    for (const { address, address_zh, formula_en, question_zh } of checks) {
      for (const one of [address, address_zh]) {
        const [path = '', id = ''] = one.replace('../', '').split('#');
        expect(builtPage(path).root.getElementById(id), one).not.toBeNull();
      }
      expect(formula_en).not.toMatch(/[{}]/);
      expect(question_zh).toMatch(HAN);
    }
  });
});

describe('what describes the files', () => {
  it.each(['figures.schema.zh.json', 'datapackage.zh.json'])('does so in Chinese too: %s', (name) => {
    const same = file(name.replace('.zh', ''));
    const about = [...file(name).matchAll(/"(?:description|title)": "(.*)"/g)].map(([, text]) => text ?? '');
    expect(about.filter((text) => !HAN.test(text) && !/^[\w .]+, /.test(text))).toEqual([]);
    expect(about).toHaveLength([...same.matchAll(/"(?:description|title)": "/g)].length);
    const bare = (text: string): string => text.replaceAll(/"(?:description|title)": ".*"|\.zh|zh\//g, '');
    expect(bare(file(name))).toBe(bare(same));
  });
});

describe('datapackage.json', () => {
  it('describes files that are there, to the byte', () => {
    const { resources } = json('datapackage.json') as unknown as {
      resources: { path: string; bytes: number; hash: string; schema?: { fields: { name: string }[] } }[];
    };
    for (const { path, bytes, hash } of resources) {
      expect(distFiles()).toContain(`data/${path}`);
      expect(Buffer.byteLength(file(path))).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(file(path)).digest('hex')}`).toBe(hash);
    }
    expect(resources[0]?.schema?.fields.map(({ name }) => name)).toEqual(Object.keys(rows[0] ?? {}));
  });
});
