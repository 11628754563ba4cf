/** The exhibits of chapter 4 and the small figures of its checks. */
import { describe, expect, it } from 'vitest';
import { wideBoard, type CircleMark, type Mark } from '../../src/charts/scene/types.ts';
import { CHECKS, comparedFigures } from '../../src/data/model/checks.ts';
import { figure } from '../../src/data/model/figures.ts';
import { LANGUAGES, VERDICTS } from '../../src/data/model/schema.ts';
import { wordsText } from '../../src/data/words/placeholders.ts';
import { checkFigure } from '../../src/exhibits/audit/check-figure.ts';
import { checkWords } from '../../src/exhibits/audit/check-words.ts';
import { checkElementId } from '../../src/site/url.ts';
import { exhibit } from '../../src/exhibits/index.ts';
import { expectSound } from '../charts/collide.ts';
import { flat, texts } from './marks.ts';
import { wordsIn } from '../../src/charts/words/languages.ts';

const circle = (marks: readonly Mark[], key: string): CircleMark => {
  const found = flat(marks).find((mark) => mark.key === key);
  if (found?.shape !== 'circle') throw new Error(`no circle ${key}`);
  return found;
};

describe('compounding', () => {
  const step = (view: string): string => texts(exhibit('compounding').scene(view, wideBoard('en')));

  it('shows one rate, then the level, then what each rate makes', () => {
    expect(step('year')).toContain('×1.06');
    expect(step('year')).not.toMatch(/almost doubled|1\.887/);
    expect(step('decade')).toMatch(/almost doubled/);
    expect(step('decade')).toContain('×1.757');
    expect(step('needed')).toMatch(/×2\.00.*7\.18%|7\.18%.*×2\.00/);
    expect(step('nominal')).toMatch(/×1\.887.*6\.56%|6\.56%.*×1\.887/);
  });

  it('ends the curves where their rates lead', () => {
    const { marks } = exhibit('compounding').scene('doubled', wideBoard('en'));
    const [real, nominal, doubling] = ['dot:real', 'dot:nominal', 'dot:doubling'].map((key) => circle(marks, key).cy);
    const start = circle(marks, 'start').cy;
    if (real === undefined || nominal === undefined || doubling === undefined) throw new Error('ends');
    expect((start - real) / (start - doubling)).toBeCloseTo(0.757, 2);
    expect((start - nominal) / (start - doubling)).toBeCloseTo(0.887, 2);
  });
});

describe('the summary', () => {
  it('has one square for each check, in the column of its verdict, leading to its card', () => {
    const { marks } = exhibit('audit-summary').scene('all', wideBoard('en'));
    const hits = flat(marks).filter(({ key }) => key.startsWith('hit:'));
    expect(hits.map(({ leadsTo }) => leadsTo).sort()).toEqual(CHECKS.map(({ id }) => checkElementId(id)).sort());
    for (const verdict of VERDICTS) {
      const head = flat(marks).find(({ key }) => key === `head:${verdict}`);
      const count = flat(marks).find(({ key }) => key === `count:${verdict}`);
      if (head?.shape !== 'text' || count?.shape !== 'text') throw new Error('heads');
      const inColumn = CHECKS.filter((check) => check.verdict === verdict);
      expect(count.lines).toEqual([String(inColumn.length)]);
      for (const { id } of inColumn) {
        const cell = flat(marks).find(({ key }) => key === `hit:${id}`);
        expect(cell?.shape === 'rect' ? cell.x - head.x : -1, id).toBeGreaterThanOrEqual(0);
      }
    }
  });
});

describe('promise and outcome', () => {
  const value = (id: Parameters<typeof figure>[0]): number => {
    const { quantity } = figure(id);
    return quantity.is === 'range' ? Number.NaN : quantity.value;
  };

  it('sets each result beside its target; growth stays below it by any rounding', () => {
    const text = texts(exhibit('promise-and-outcome').scene('all', wideBoard('en')));
    for (const words of ['3.9%', '6%', '30%', '40%', '23%', '25%']) expect(text).toContain(words);
    expect(figure('d-industry-average-2025').derivation?.high).toBeLessThan(value('ctx-target-industry-growth'));
    expect(figure('ctx-strategic-share-2025').quantity.is).toBe('at-least');
  });

  it('shows the chains ahead of industry in every period but 2024', () => {
    const ahead = exhibit('chains-and-all')
      .table('en')
      .rows.map((row) =>
        row.flatMap((cell) => (cell.figure ? [value(cell.figure as Parameters<typeof figure>[0])] : [])),
      );
    const flatValues = ahead.flat();
    expect(flatValues).toHaveLength(10);
    const pairs = [0, 2, 4, 6, 8].map((i) => (flatValues[i] ?? 0) > (flatValues[i + 1] ?? 0));
    expect(pairs).toEqual([true, true, true, false, true]);
  });

  it('keeps the other side of the one slow year honest: even at its rounding the rest grew faster', () => {
    expect(figure('d-rest-growth-2024').derivation?.low).toBeGreaterThan(
      figure('d-chains-growth-2024').derivation?.high ?? 0,
    );
    expect(figure('d-rest-growth-2025').derivation?.high).toBeLessThan(value('ctx-chains-growth-2025'));
  });

  it('leaves the years open for which no share was found', () => {
    const lines = flat(exhibit('shares-by-year').scene('all', wideBoard('en')).marks).filter(
      ({ part }) => part === 'line',
    );
    expect(lines.map(({ key }) => key).sort()).toEqual([
      'line:equipment:2019',
      'line:equipment:2023',
      'line:equipment:2024',
      'line:high-tech:2021',
      'line:high-tech:2024',
      'line:manufacturing:2024',
      'line:strategic:2020',
    ]);
  });
});

describe('percent or points', () => {
  it('draws the range of each road; the percent reaches the published rate only at its edge', () => {
    const points = figure('d-equipment-average-points').derivation;
    const percent = figure('d-equipment-average-ratio').derivation;
    expect([points?.low, points?.high].map((value) => value?.toFixed(2))).toEqual(['1.50', '1.70']);
    expect([percent?.low, percent?.high].map((value) => value?.toFixed(2))).toEqual(['1.41', '1.60']);
    const keys = flat(exhibit('percent-or-points').scene('all', wideBoard('en')).marks).map(({ key }) => key);
    expect(keys.filter((key) => key.startsWith('range:'))).toEqual([
      'range:published',
      'range:points',
      'range:percent',
      'range:high-tech',
    ]);
  });
});

describe('the small figure of a check', () => {
  it.each(CHECKS.filter(({ comparison }) => comparison).map((check) => [check.id, check] as const))(
    '%s draws every figure it compares, soundly',
    (_, check) => {
      for (const language of LANGUAGES) {
        const scene = checkFigure(check, language);
        if (!scene) throw new Error('no scene');
        expectSound(scene, { id: 'wide', widthPx: scene.widthPx, words: wordsIn(language) });
        expect(new Set(flat(scene.marks).flatMap(({ figure: id }) => id ?? []))).toEqual(
          new Set(comparedFigures(check).map(({ id }) => id)),
        );
      }
    },
  );

  it('is left out where nothing stands on one scale', () => {
    const [without] = CHECKS.filter(({ comparison }) => !comparison);
    expect(without && checkFigure(without, 'en')).toBeUndefined();
  });

  it('begins amounts at zero and gives computed figures their range', () => {
    const byId = (id: string) => CHECKS.find((check) => check.id === id);
    const [boeing, growth] = [byId('boeing-two-thirds'), byId('industry-43-percent')];
    expect(boeing && flat(checkFigure(boeing, 'en')?.marks ?? []).some(({ key }) => key === 'zero')).toBe(true);
    expect(growth && flat(checkFigure(growth, 'en')?.marks ?? []).some(({ key }) => key === 'range:d-iva-growth')).toBe(
      true,
    );
  });
});

describe('the words of a check', () => {
  it.each(CHECKS.map((check) => [check.id, check] as const))('%s prints its figures', (_, check) => {
    const { title, sentence, detail, formula } = checkWords(check, 'en');
    for (const segments of [title, sentence, detail, formula])
      expect(wordsText(segments)).not.toMatch(/[{}|]|undefined/);
    expect(wordsText(title)).toMatch(/\?$/);
    expect(wordsText(sentence)).toMatch(/\.$/);
  });
});
