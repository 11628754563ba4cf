/** What holds for every exhibit: each state is drawn soundly on both boards in both languages, and each has its words. */
import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { readFontMetrics } from '../../scripts/fonts/sfnt.ts';
import { narrowBoard, wideBoard } from '../../src/charts/scene/types.ts';
import { LANGUAGES } from '../../src/data/model/schema.ts';
import { wordsText } from '../../src/data/words/placeholders.ts';
import { exhibits } from '../../src/exhibits/index.ts';
import { expectSound } from '../charts/collide.ts';
import { drawnFigures, flat, texts } from './marks.ts';

const boards = LANGUAGES.flatMap((language) => [narrowBoard(language), wideBoard(language)]);

describe.each(exhibits().map((one) => [one.slug, one] as const))('%s', (_, one) => {
  it.each(one.viewNames)('draws the view %s soundly on both boards in both languages', (view) => {
    for (const board of boards) {
      const scene = one.scene(view, board);
      expect(scene.marks.length).toBeGreaterThan(3);
      expectSound(scene, board);
    }
  });

  it('keeps its size from view to view, and no mark means two figures', () => {
    for (const board of boards) {
      const scenes = one.viewNames.map((view) => one.scene(view, board));
      expect(new Set(scenes.map(({ heightPx }) => heightPx)).size).toBe(1);
      const meaning = new Map<string, string>();
      for (const mark of scenes.flatMap((scene) => flat(scene.marks))) {
        // One bar under three scales is that kind's very point: an amount, then a part of the whole.
        if (!mark.figure || one.kindName === 'part-of-whole') continue;
        expect(meaning.get(mark.key) ?? mark.figure).toBe(mark.figure);
        meaning.set(mark.key, mark.figure);
      }
    }
  });

  it('shows the same figures on both boards', () => {
    for (const view of one.viewNames) {
      expect([...drawnFigures(one.scene(view, narrowBoard('en')))].toSorted()).toEqual(
        [...drawnFigures(one.scene(view, wideBoard('en')))].toSorted(),
      );
    }
  });

  it.each(LANGUAGES)('has words, a table, descriptions and sources in %s', (language) => {
    expect(wordsText(one.headline(language)).length).toBeGreaterThan(10);
    expect(wordsText(one.subtitle(language)).length).toBeGreaterThan(10);
    for (const view of one.viewNames) {
      expect(wordsText(one.says(view, language)).length).toBeGreaterThan(20);
      expect(one.describe(view, language).length).toBeGreaterThan(20);
      expect(one.describe(view, language)).not.toMatch(/undefined|NaN/);
    }
    const table = one.table(language);
    expect(table.rows.length).toBeGreaterThan(0);
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    expect(one.sources().length).toBeGreaterThan(0);
  });

  it.each(LANGUAGES)('has no column that is empty all the way in %s', (language) => {
    const { columns, rows } = one.table(language);
    const empty = columns.filter((_column, index) => rows.every((row) => !row[index]?.text));
    expect(empty.map(({ label }) => label)).toEqual([]);
  });

  it('has a headline short enough to be read at a glance', () =>
    expect(wordsText(one.headline('en')).split(' ').length).toBeLessThanOrEqual(14));
});

/** A picture file has our faces and no others: what they lack it would leave out without a word, a bound's sign too. */
it('prints nothing in English that its label face cannot draw', async () => {
  const face = readFontMetrics(
    await subsetFont(readFileSync('src/styles/fonts/archivo.woff2'), '', { keepAllGlyphs: true, targetFormat: 'sfnt' }),
  );
  const lacking = (text: string): string[] =>
    [...text].filter((char) => !/\p{Script=Han}/u.test(char) && face.advanceEm(char) === undefined);
  for (const one of exhibits())
    for (const view of one.viewNames) expect(lacking(texts(one.scene(view, wideBoard('en')))), one.slug).toEqual([]);
});

/** A name of a person and a word in quotation marks keep their own letters. */
const KEPT_IN_CHINESE = /Klaus Hansmeier|“verdoppelt”/g;

it('prints no English in Chinese pictures, tables and words', () => {
  const english = exhibits().flatMap((one) => {
    const table = one.table('zh');
    const said = [
      ...[one.headline('zh'), one.subtitle('zh'), one.note('zh') ?? []].map(wordsText),
      ...one.viewNames.flatMap((view) => [
        wordsText(one.says(view, 'zh')),
        one.describe(view, 'zh'),
        ...[narrowBoard('zh'), wideBoard('zh')].map((board) => texts(one.scene(view, board))),
      ]),
      ...table.columns.map(({ label }) => label),
      ...table.rows.flat().map(({ text }) => text),
    ];
    return said
      .filter((text) => /[a-z]{3}/i.test(text.replaceAll(KEPT_IN_CHINESE, '')))
      .map((text) => [one.slug, text]);
  });
  expect(english).toEqual([]);
});

it('sets Chinese as Chinese is set: marks neither begin nor end a wrong line, no blank beside digits', () => {
  const beside = /\p{Script=Han} [\p{L}\d]|[\p{L}\d%] \p{Script=Han}|\p{Script=Han}[,:;]/u;
  const wrong = exhibits().flatMap((one) =>
    one.viewNames.flatMap((view) =>
      [narrowBoard('zh'), wideBoard('zh')]
        .flatMap((board) => flat(one.scene(view, board).marks))
        .flatMap((mark) => (mark.shape === 'text' ? [...mark.lines] : []))
        .filter((line) => /^[，。、；：？！）》”]|[（《“]$/.test(line) || beside.test(line))
        .map((line) => `${one.slug}: ${line}`),
    ),
  );
  expect(wrong).toEqual([]);
});
