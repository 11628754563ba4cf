/** Files that a build takes over from the one before: those that lie as they were written, from the same keys. */
import { randomUUID } from 'node:crypto';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { FilesBefore } from '../../src/hosting/files-before.ts';

const FILES = ['index.html', 'charts/gdp.html', 'charts/gdp.svg', 'data/all.json'];
const COPIES = ['charts/gdp.html.br', 'charts/gdp.html.gz'];
const keys = new Map(FILES.map((file) => [file, `key of ${file}`]));
const PAGE = { inside: { scripts: new Set(['a']), styles: new Set<string>() }, links: { ids: ['b'], links: ['c'] } };
const folders: string[] = [];
let out = '';
let world = '';

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'retooling-before-'));
  folders.push(out);
  world = randomUUID();
  for (const file of [...FILES, ...COPIES]) {
    mkdirSync(join(out, file, '..'), { recursive: true });
    writeFileSync(join(out, file), `written: ${file}`);
  }
  new FilesBefore(out, world).write(keys, new Map([['charts/gdp.html', PAGE]]));
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const standing = (before: FilesBefore): string[] => FILES.filter((file) => before.stands(file, keys.get(file) ?? ''));

it('stand where nothing has changed, and are fetched with their copies, dates and all', () => {
  const before = new FilesBefore(out, world);
  expect(before.known).toEqual(FILES);
  expect(standing(before)).toEqual(FILES);
  const dateOf = (): number => statSync(join(out, 'charts/gdp.html')).mtimeMs;
  const date = dateOf();
  const aside = `${out}-aside`;
  folders.push(aside);
  renameSync(out, aside);
  before.followTo(aside);
  expect(standing(before)).toEqual(FILES);
  before.fetch(['charts/gdp.html']);
  expect(readdirSync(out, { recursive: true, encoding: 'utf8' }).toSorted()).toEqual([
    'charts',
    'charts/gdp.html',
    ...COPIES,
  ]);
  expect(readFileSync(join(out, 'charts/gdp.html'), 'utf8')).toBe('written: charts/gdp.html');
  expect(dateOf()).toBe(date);
  expect([...before.fetched]).toEqual(['charts/gdp.html']);
  expect([...before.pages]).toEqual([['charts/gdp.html', PAGE]]);
});

it('do not stand where they could not be set aside, on another disk for one', () => {
  const before = new FilesBefore(out, world);
  const aside = mkdtempSync(join(tmpdir(), 'retooling-aside-'));
  folders.push(aside);
  renameSync(join(out, 'charts'), join(aside, 'charts'));
  before.followTo(aside);
  expect(standing(before)).toEqual(['charts/gdp.html', 'charts/gdp.svg']);
});

it('do not stand where their key is another', () => {
  expect(new FilesBefore(out, world).stands('index.html', 'another')).toBe(false);
});

it('do not stand in another world, or another folder', () => {
  expect(standing(new FilesBefore(out, randomUUID()))).toEqual([]);
  expect(new FilesBefore(out, randomUUID()).known).toEqual([]);
  expect(standing(new FilesBefore(`${out}-other`, world))).toEqual([]);
});

const page = 'charts/gdp.html';
it.each([
  ['was written to', () => appendFileSync(join(out, page), ' ')],
  ['is gone', () => rmSync(join(out, page))],
  ['was put there by somebody', () => (rmSync(join(out, page)), writeFileSync(join(out, page), `written: ${page}`))],
  ['has a copy that was written to', () => appendFileSync(join(out, `${page}.br`), ' ')],
  ['has lost a copy', () => rmSync(join(out, `${page}.gz`))],
  ['has a copy that no build made', () => writeFileSync(join(out, 'index.html.br'), '')],
])('one that %s does not', (_, change) => {
  change();
  expect(standing(new FilesBefore(out, world)).length).toBe(FILES.length - 1);
});
