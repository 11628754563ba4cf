/** What the schemas of charts say in English is in Chinese too, with the same names of values and of other kinds. */
import { describe, expect, it } from 'vitest';
import { aboutPieces } from '../../src/charts/about-pieces.ts';
import { datumSchema } from '../../src/charts/evidence/datum.ts';
import { CHART_KINDS, type ChartName } from '../../src/charts/index.ts';
import { optionGroups } from '../../src/charts/options.ts';
import { sampledKinds, sampleOf } from '../../src/lookups/samples.ts';
import { EXAMPLES } from '../../src/package/examples.ts';
import { chart, renderChart } from '../../src/package/index.ts';
import { exampleIn, tableIn } from '../../src/story/words/examples.ts';
import { kindInChinese, optionInChinese, typeInChinese } from '../../src/story/words/kinds-zh/index.ts';

const kinds = Object.values(CHART_KINDS);
const fields = [datumSchema, ...kinds.flatMap(({ rowSchema, viewSchema }) => [rowSchema, viewSchema])].flatMap((one) =>
  optionGroups(one).flatMap(({ rows }) => rows),
);
const HAN = /\p{Script=Han}/u;

describe('kinds of chart in Chinese', () => {
  it.each(kinds.map(({ name, about }) => [name, about] as const))(
    '%s is told, and leads to the same kinds',
    (name, about) => {
      const names = Object.keys(CHART_KINDS);
      const led = (text: string) => [...new Set(aboutPieces(text, names).flatMap(({ kind }) => kind ?? []))].toSorted();
      const chinese = kindInChinese(name, about);
      expect(chinese).toMatch(HAN);
      expect(chinese).not.toMatch(/\p{Script=Han} [\w`]|[\w`] \p{Script=Han}/u);
      expect(led(chinese)).toEqual(led(about));
    },
  );

  it('every field and option is told', () => {
    expect(fields.length).toBeGreaterThan(300);
    const left = fields.filter(({ about }) => about !== '' && !HAN.test(optionInChinese(about)));
    expect(left.map(({ name, about }) => `${name}: ${about}`)).toEqual([]);
  });

  it('with the same default, and the same names of values in it', () => {
    /** Defaults that are values of code; "none", "all" and "given" are said in words. */
    const code = String.raw`\d+|true|false|ink|[a-z]+(?<!\bnone|\ball|\bgiven)`;
    const codeIn = (text: string): string[] =>
      [...text.matchAll(new RegExp('`[\\w: ]+`|\\bDefault:? (' + code + ')\\.|默认(' + code + ')。', 'g'))].map(
        ([whole, en, zh]) => en ?? zh ?? whole,
      );
    for (const { about } of fields) expect(codeIn(optionInChinese(about)), about).toEqual(codeIn(about));
  });

  it('every type is told, its values and fields as code writes them', () => {
    for (const { takes } of fields) {
      const told = typeInChinese(takes);
      expect(told, takes).not.toMatch(/\b(?:one of|list of|values|yes or no|text(?! \}|,)|number|any|or)\b(?![^{]*\})/);
    }
  });

  describe('made-up tables and rows', () => {
    /** What a picture prints, without quarters of a year. */
    const printed = (svg: string): readonly string[] =>
      [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, inner = '']) =>
        inner.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\bQ[1-4]\b/g, ''),
      );
    const isChinese = (svg: string): void => {
      expect(printed(svg).join('')).toMatch(HAN);
      expect(printed(svg).filter((word) => /[A-Za-z]{2,}/.test(word))).toEqual([]);
    };

    it.each(Object.entries(EXAMPLES))('%s is drawn from a table in Chinese', (name, example) => {
      const options = exampleIn(example?.options ?? {}, 'zh');
      const svg = chart(name as ChartName, tableIn(example?.csv ?? '', 'zh'), { ...options, language: 'zh' });
      isChinese(svg);
    });

    it.each(sampledKinds())('%s is drawn from rows in Chinese', (name) => {
      const { rows, view } = exampleIn(sampleOf(name) ?? { rows: [], view: {} }, 'zh');
      isChinese(renderChart(name as ChartName, rows as never, { view: view as never, language: 'zh' }));
    });
  });
});
