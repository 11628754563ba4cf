/** What an exhibit draws against what it says it draws. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/data/model/schema.ts';
import { datum } from '../../../src/exhibits/datum.ts';
import type { Exhibit } from '../../../src/exhibits/define.ts';
import { exhibit, exhibits } from '../../../src/exhibits/index.ts';
import { askedIn } from '../../../src/exhibits/where.ts';
import { checkDrawn, checkSentences } from '../../../src/story/guard/check-drawn.ts';
import { refused as problemOf } from '../../refused.ts';

const refused = (act: () => unknown): string => problemOf(act).message;
const bars = exhibit('growth-2020');
const drawing = (rows: (language: Language) => readonly unknown[], view: object): Exhibit => ({
  ...bars,
  given: (_, language) => ({ rows: rows(language), view }),
});

describe('what an exhibit draws', () => {
  it('is, in all of them, what it says', () => {
    for (const one of exhibits()) {
      expect(() => checkDrawn(one), one.slug).not.toThrow();
      for (const language of ['en', 'zh'] as const) expect(() => checkSentences(one, language), one.slug).not.toThrow();
    }
  });

  it('is refused in another unit than its axis has', () => {
    const rows = (language: Language) => [{ key: 'a', datum: datum('xh24-iva-2013', language) }];
    expect(refused(() => checkDrawn(drawing(rows, { unit: 'percent' })))).toMatch(
      /growth-2020\.ts: exhibit growth-2020, view all, rows\n.*xh24-iva-2013, in yuan, on an axis whose unit is percent/,
    );
    expect(() => checkDrawn(drawing(rows, { unit: 'yuan' }))).not.toThrow();
    expect(() => checkDrawn(drawing(rows, {}))).not.toThrow();
  });

  it('is refused at a year that it is not of, or as another figure in another language', () => {
    const at = (year: number) => (language: Language) => [
      { key: 'a', points: [{ year, datum: datum('gdp-tianjin@2013', language) }] },
    ];
    expect(refused(() => checkDrawn(drawing(at(2014), {})))).toContain('gdp-tianjin@2013, of 2013, at 2014');
    expect(() => checkDrawn(drawing(at(2013), {}))).not.toThrow();
    const other = (language: Language) => [
      { key: 'a', datum: datum(language === 'en' ? 'gdp-tianjin@2013' : 'gdp-tianjin@2014', language) },
    ];
    expect(refused(() => checkDrawn(drawing(other, {})))).toContain(
      'in "zh" gdp-tianjin@2014, where English has gdp-tianjin@2013',
    );
    const fewer = (language: Language) => (language === 'en' ? other(language) : []);
    expect(refused(() => checkDrawn(drawing(fewer, {})))).toContain('fewer figures');
  });

  it('is said in its own language, in sentences', () => {
    const inEnglish: Exhibit = { ...bars, headline: () => ['Output grew'] };
    expect(refused(() => checkSentences(inEnglish, 'zh'))).toContain('headline.zh');
    const open: Exhibit = { ...bars, says: () => ['产出增长'] };
    expect(refused(() => checkSentences(open, 'zh'))).toMatch(/says\.zh\n.*产出增长/);
  });

  it('is told with its exhibit where its code throws', () => {
    const place = { file: 'a.ts', place: 'exhibit a, view all' };
    const broken = (): never => {
      throw new TypeError('undefined is not iterable');
    };
    expect(refused(() => askedIn(place, broken))).toMatch(/a\.ts: exhibit a, view all\n.*undefined is not iterable/);
  });
});
