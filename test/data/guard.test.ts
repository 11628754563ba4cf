/** The guard over reader-facing text: what it refuses, and that it tells how to fix it. */
import { describe, expect, it } from 'vitest';
import { allCorrections } from '../../src/data/model/annals.ts';
import { correctionWords, figureNote, sourceNote } from '../../src/data/words/figure-words.ts';
import { allFigures, figure } from '../../src/data/model/figures.ts';
import { guardTexts, requireNoNumbers, requireShown } from '../../src/data/guard/guard.ts';
import { wordsFigures, wordsText } from '../../src/data/words/placeholders.ts';
import { problemOf } from './support.ts';

describe('texts of the data module', () => {
  it('hold no number that no figure answers for', () => expect(guardTexts).not.toThrow());

  it('are refused with a number typed into a note, a source’s note or a correction', () => {
    expect(
      problemOf(() => figureNote({ id: 'cd24-parks', note: { en: 'There were 32 of them.' } }, 'en')),
    ).toMatchObject({ place: 'record "cd24-parks", field note', found: expect.stringContaining('"32"') as string });
    expect(
      problemOf(() => sourceNote('xinhua-2024-10', { note: { en: 'Growth of 43 percent.' } }, 'en')).place,
    ).toContain('xinhua-2024-10');
    const [first] = allCorrections();
    if (!first) throw new Error('there are no corrections');
    expect(problemOf(() => correctionWords({ ...first, why: { en: 'About ninety of them.' } }, 'en')).found).toContain(
      'ninety',
    );
  });

  it('are refused with a number in a measure, a title or a name, in any language, but years and names pass', () => {
    const text = (en: string, zh?: string) => [{ file: 'x.ts', place: 'record "a"', text: { en, zh } }];
    expect(problemOf(() => requireNoNumbers(text('growth of 43 percent'))).found).toContain('"43"');
    expect(problemOf(() => requireNoNumbers(text('chains', '12条产业链')))).toMatchObject({
      file: 'x.ts',
      found: expect.stringContaining('12') as string,
    });
    expect(() => requireNoNumbers(text('The 3 of the 1+3+4 system, from 2013 to 2023', '截至2023年3月'))).not.toThrow();
    expect(problemOf(() => requireNoNumbers(text('The 5 of the 1+3+4 system'))).found).toContain('"5"');
  });

  it('print what their figures print, and lead to them', () => {
    const correction = allCorrections().find(({ id }) => id === 'xh24-two-yardsticks');
    if (!correction) throw new Error('the correction is gone');
    const { why } = correctionWords(correction, 'en');
    expect(wordsText(why)).toContain('1.887 times');
    expect(wordsFigures(why)).toContain('d-gdp-ratio');
  });
});

describe('a claim that no chapter shows', () => {
  it('is named; context and arithmetic may stand in the table alone', () => {
    expect(problemOf(() => requireShown(allFigures(), (id) => id !== 'cd24-parks'))).toMatchObject({
      place: '"cd24-parks"',
      found: 'figures that no chapter shows',
    });
    expect(() => requireShown([figure('ctx-iva-2024'), figure('d-iva-growth')], () => false)).not.toThrow();
  });
});
