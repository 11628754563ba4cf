/** Numbers without words, languages without a dictionary, units of one's own. */
import { describe, expect, it } from 'vitest';
import {
  describeChart,
  Problem,
  renderBar,
  renderLine,
  renderStep,
  rowsFrom,
  sceneOf,
  tableOf,
} from '../../src/package/index.ts';

const texts = (scene: ReturnType<typeof sceneOf>): string[] =>
  scene.marks.flatMap((mark) => (mark.shape === 'text' ? [mark.lines.join(' ')] : []));
const cells = (table: ReturnType<typeof tableOf>): string[] => table.rows.flat().map(({ text }) => text);

const trees = [
  { key: 'oak', label: 'Oak', datum: 1240.5 },
  { key: 'elm', label: 'Elm', datum: { value: 25, status: 'planned' as const } },
  { key: 'ash', label: 'Ash', datum: { value: 7, text: 'about 7' } },
];

describe('a number in the place of a datum', () => {
  it('is printed, and is a reported one; what is said of it otherwise stays', () => {
    expect(cells(tableOf('bar', trees))).toEqual(['Oak', '1,240.5', 'Elm', '25', 'Ash', 'about 7']);
    const bars = sceneOf('bar', trees).marks.filter(({ part }) => part === 'bar');
    expect(bars.map(({ status }) => status)).toEqual(['reported', 'planned', 'reported']);
  });

  it('is taken wherever a datum is: points, values, references, rows of several types', () => {
    expect(
      renderLine(
        [
          {
            key: 'a',
            label: 'A',
            points: [
              { year: 2020, datum: 3 },
              { year: 2021, datum: 4 },
            ],
          },
        ],
        { view: { reference: [{ label: 'Goal', datum: { value: 5, text: '5', status: 'target' } }] } },
      ),
    ).toContain('Goal');
    expect(renderBar([{ key: 'a', label: 'A', values: [{ key: 'x', label: 'X', datum: 3 }] }])).toContain('>3</text>');
    expect(
      renderStep([
        {
          type: 'series',
          key: 'a',
          label: 'A',
          points: [
            { date: '2020', datum: 3 },
            { date: '2021', datum: 5 },
          ],
        },
        { type: 'event', key: 'e', label: 'E', date: '2020-06' },
      ]),
    ).toContain('>5</text>');
  });

  it('is printed by format, unit and language', () => {
    expect(cells(tableOf('bar', trees, { language: 'de' }))).toContain('1.240,5');
    expect(cells(tableOf('bar', trees, { format: { maximumFractionDigits: 0 } }))).toContain('1,241');
    expect(cells(tableOf('bar', trees, { format: (value) => `${value} t` }))).toContain('25 t');
    expect(cells(tableOf('bar', trees.slice(1), { view: { unit: 'percent' } }))).toContain('25%');
    expect(cells(tableOf('bar', trees, { view: { unit: { currency: 'EUR' } } }))).toContain('€1,240.50');
  });

  it('is still refused where it is none', () => {
    for (const datum of [Number.NaN, '7', null, 7n, true])
      expect(() => renderBar([{ key: 'a', label: 'A', datum } as never])).toThrow(Problem);
  });
});

describe('languages', () => {
  it.each([
    ['de', '1.240,5', '2.000'],
    ['fr', '1\u202f240,5', '2\u202f000'],
    ['hi', '1,240.5', '2,000'],
    ['ar-EG', '١٬٢٤٠٫٥', '٢٬٠٠٠'],
    ['zh-Hant', '1,240.5', '2,000'],
  ])('%s prints its own numbers, in rows and on axes', (language, value, tick) => {
    const found = texts(
      sceneOf(
        'bar',
        [
          { key: 'a', label: 'A', datum: 1240.5 },
          { key: 'b', label: 'B', datum: 2300 },
        ],
        { language },
      ),
    );
    expect(found).toContain(value);
    expect(found).toContain(tick);
  });

  it('says its words in a dictionary that is given, and else in English, which is said', () => {
    expect(renderBar([], { language: 'de' })).toContain('>No data<');
    expect(renderBar([], { language: 'de', words: { noData: 'Keine Daten' } })).toContain('>Keine Daten<');
    const kinds = { step: { one: (name: string, { text }: { text: string }) => `${name} steht bei ${text}.` } };
    const rows = rowsFrom('step', 'date,Bäume\n2024-03,40', { language: 'de' });
    expect(describeChart('step', rows, { language: 'de', words: { kinds } })).toContain('Bäume steht bei 40.');
    expect(
      tableOf('bar', trees, { language: 'fr', words: { heads: { value: 'Valeur' } } }).columns.map(
        ({ label }) => label,
      ),
    ).toEqual(['Item', 'Valeur']);
    expect(rowsFrom('bar', 'a,b\nx,1', { language: 'de' }).said.join(' ')).toMatch(/"de".*words are English/);
  });

  it('refuses what is no tag, with the option', () => {
    expect(() => renderBar(trees, { language: 'not a tag' })).toThrow(/option language[^]*BCP 47/);
  });
});

describe('units of one’s own', () => {
  const money = [
    { key: 'a', label: 'A', datum: 2.4e9 },
    { key: 'b', label: 'B', datum: 1e9 },
  ];
  it.each([
    ['en', { currency: 'EUR' }, 'billion euros'],
    ['zh', { currency: 'EUR' }, '亿欧元'],
    ['de', { currency: 'CHF' }, 'Milliarden Schweizer Franken'],
    ['en', { word: 'tonnes' }, 'billion tonnes'],
    ['en-IN', { currency: 'INR' }, 'crore Indian rupees'],
  ])('%s names %j on the axis', (language, unit, title) => {
    expect(texts(sceneOf('bar', money, { language, view: { unit } }))).toContain(title);
  });

  it('takes ticks and their form', () => {
    const small = [{ key: 'a', label: 'A', datum: 7 }];
    const ticks = (unit: object): string[] =>
      sceneOf('bar', small, { view: { unit } }).marks.flatMap((mark) =>
        mark.key.startsWith('tick:') && mark.shape === 'text' ? mark.lines : [],
      );
    expect(ticks({ ticks: 2 }).length).toBeLessThan(ticks({ ticks: 8 }).length);
    expect(ticks({ format: { minimumFractionDigits: 2 } })).toContain('2.00');
    expect(() => ticks({ format: { style: 'nonsense' } })).toThrow(/Intl.NumberFormat/);
    expect(() => ticks({ currency: 'euro' })).toThrow(/ISO 4217/);
    expect(() => renderBar(small, { format: { style: 'nonsense' } as never })).toThrow(/option format/);
    expect(() => rowsFrom('bar', 'a,b\nx,1', { currency: 'euro' })).toThrow(/option currency/);
  });

  it('prints ticks of tiny numbers apart from each other', () => {
    const found = sceneOf('bar', [{ key: 'a', label: 'A', datum: 4e-9 }]).marks.flatMap((mark) =>
      mark.key.startsWith('tick:') && mark.shape === 'text' ? mark.lines : [],
    );
    expect(new Set(found).size).toBe(found.length);
  });
});
