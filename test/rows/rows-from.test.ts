/** From tables as people have them to the rows of charts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHART_KINDS, type ChartName } from '../../src/charts/index.ts';
import { chart, Problem, rowsFrom, sceneOf } from '../../src/package/index.ts';
import { refused } from '../refused.ts';

/** The values of a bar chart's rows. */
const values = (data: string | Iterable<object>, options = {}): unknown[] =>
  rowsFrom('bar', data, options).map((row) => (row.datum ? row.datum.value : row.absent));

const refusal = (run: () => unknown): string => refused(run).message;

/** Cells of one column, as CSV with the delimiter given. */
const column = (cells: readonly string[], delimiter = ','): string =>
  ['name;value', ...cells.map((cell, i) => `n${i};"${cell}"`)].join('\n').replaceAll(';', delimiter);

describe('cells', () => {
  it.each([
    [
      ['1,234', '5'],
      [1234, 5],
    ],
    [
      ['1,234.5', '-7'],
      [1234.5, -7],
    ],
    [
      ['1.234,5', '7,25'],
      [1234.5, 7.25],
    ],
    [
      ['1.234.567', '1'],
      [1234567, 1],
    ],
    [
      ['1 234,5', '12 345 678'],
      [1234.5, 12345678],
    ],
    [
      ['1\u202f234,5', '3\u00a0000'],
      [1234.5, 3000],
    ],
    [
      ["1'234.5", '1’000'],
      [1234.5, 1000],
    ],
    [
      ['12,34,567', '1'],
      [1234567, 1],
    ],
    [
      ['(40)', '−5', '+5'],
      [-40, -5, 5],
    ],
    [
      ['€ 3,50', '€ 12'],
      [3.5, 12],
    ],
    [
      ['1.2bn', '3 million', '2亿', '1.5万亿'],
      [1.2e9, 3e6, 2e8, 1.5e12],
    ],
    [
      ['1e6', '2.5E-3'],
      [1e6, 0.0025],
    ],
    [
      ['١٢٣', '४५'],
      [123, 45],
    ],
    [
      ['１２３', '4'],
      [123, 4],
    ],
    [
      ['0,500', '2,250'],
      [0.5, 2.25],
    ],
    [
      ['1,2345', '2'],
      [1.2345, 2],
    ],
    [
      ['\u200e12\u200f', '\u200b–3'],
      [12, -3],
    ],
    [
      ['1,2 Mrd.', 'A$ 3'],
      [1.2e9, 3],
    ],
    [
      ['12.3*', '14†', '15 [1]'],
      [12.3, 14, 15],
    ],
    [
      ['0', '', 'n/a', '–', '..'],
      [0, 'No data', 'No data', 'No data', 'No data'],
    ],
  ])('%j are %j', (cells, expected) => {
    expect(values(column(cells))).toEqual(expected);
  });

  it.each(['15¹', '10⁶', '15₂', '5½', '①', 'Ⅳ', '555 1234', '1 23', '1,23,4567', '12 km', '300m', '12:30'])(
    'refuses %s, which plain digits would make another number',
    (cell) => {
      expect(
        refusal(() =>
          values([
            { name: 'a', value: cell },
            { name: 'b', value: '2' },
          ]),
        ),
      ).toContain('row 1, column "value"');
    },
  );

  it('says that the mark of a footnote is not drawn', () => {
    expect(rowsFrom('bar', column(['12.3*', '4'])).said.join(' ')).toContain(
      '"12.3*" is read as 12.3; its mark is not',
    );
  });

  it('keeps one unit to an axis', () => {
    expect(refusal(() => values(column(['$12', '€13'])))).toMatch(/row 2[^]*found: {4}"€13"[^]*expected: USD/);
    expect(rowsFrom('bar', column(['$12', '13'])).map(({ datum }) => datum?.text)).toEqual(['$12', '$13']);
    const two = (cells: string): unknown => rowsFrom('line', `year,a,b\n2020,${cells}`, { y: ['a', 'b'] });
    expect(refusal(() => two('12%,3'))).toMatch(/option value[^]*"a" in percent beside "b" in plain numbers/);
    expect(refusal(() => two('$12,€3'))).toMatch(/"a" in USD beside "b" in EUR/);
    const facts = rowsFrom('profile', 'name,share,trees\nx,12%,3', { value: ['share', 'trees'] });
    expect(facts[0]?.facts.map(({ datum }) => datum?.text)).toEqual(['12%', '3']);
  });

  it('keeps percent, bounds and ranges, with their own words', () => {
    const [twelve] = rowsFrom('bar', column(['12%', '5.5%']));
    expect(twelve?.datum).toEqual({ value: 12, text: '12%', status: 'reported' });
    expect(rowsFrom('bar', column(['12%'])).view).toMatchObject({ unit: 'percent' });
    const [over, about, range] = rowsFrom('bar', column(['>20', 'about 7', '3–8']));
    expect(over?.datum).toMatchObject({ value: 20, bound: 'lower', text: '>20' });
    expect(about?.datum).toMatchObject({ value: 7, approximate: true, text: 'about 7' });
    expect(range?.datum).toMatchObject({ value: 5.5, low: 3, high: 8, text: '3–8' });
  });

  it('asks where a table could mean either, and says what it took where it is plain', () => {
    expect(refusal(() => values(column(['1,234'], ';')))).toMatch(/row 1, column "value"[^]*decimal: ","/);
    expect(values(column(['1,234'], ';'), { decimal: ',' })).toEqual([1.234]);
    expect(rowsFrom('bar', column(['1,234'])).said.join(' ')).toContain('"1,234" is read as 1234');
    expect(refusal(() => values(column(['12%', '7'])))).toMatch(/row 2, column "value"[^]*percent sign in each cell/);
    expect(refusal(() => values(column(['3', 'x1'])))).toMatch(/row 2, column "value"[^]*found: {4}"x1"/);
    expect(
      refusal(() =>
        values([
          { name: 'a', value: Number.NaN },
          { name: 'b', value: 1 },
        ]),
      ),
    ).toMatch(/row 1, column "value"[^]*NaN/);
  });

  it('reads what people’s own language writes back to the number it was', () => {
    const locales = ['en', 'de', 'fr', 'de-CH', 'en-IN', 'sv', 'pt', 'ar-EG', 'fa', 'hi', 'zh', 'ru'];
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.array(
          fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100),
          { minLength: 1, maxLength: 8 },
        ),
        (locale, numbers) => {
          // One that only one notation explains; without it some columns could be read either way, and are asked for.
          const all = [...numbers, 1234567.25];
          const form = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
          const records = all.map((value, i) => ({
            name: `n${i}`,
            value: form.format(value).replaceAll(/[\u200e\u200f\u061c]/g, ''),
          }));
          expect(values(records)).toEqual(all);
        },
      ),
    );
  });
});

describe('tables', () => {
  it('takes records and text alike, whatever parts the fields, and says what it left out', () => {
    const records = [
      { country: 'Kenya', gdp: 3, note: 'x' },
      { country: 'Ghana', gdp: 2, note: 'y' },
    ];
    const expected = [3, 2];
    expect(values(records, { value: 'gdp', label: 'country' })).toEqual(expected);
    for (const delimiter of [',', ';', '\t', '|'])
      expect(
        values(`\uFEFFcountry;gdp;note\r\nKenya;3;x\r\n\r\nGhana;2;y\r\n`.replaceAll(';', delimiter), {
          label: 'country',
        }),
      ).toEqual(expected);
    const { said } = rowsFrom('bar', records, { value: 'gdp', label: 'country' });
    expect(said.join(' ')).toContain('Not used: "note".');
    expect(said.join(' ')).toContain('taken as reported');
  });

  it.each([
    [
      'a misspelt column',
      () => chart('bar', [{ country: 'a', gdp: 1 }], { y: 'contry' }),
      /option y[^]*did you mean "country"/,
    ],
    [
      'a misspelt option',
      () => rowsFrom('bar', 'a,b\nx,1', { vlaue: 'b' } as object),
      /"vlaue"[^]*did you mean "value"/,
    ],
    ['a misspelt kind', () => rowsFrom('barr' as 'bar', 'a,b\nx,1'), /"barr"[^]*did you mean "bar"/],
    [
      'a misspelt status',
      () => rowsFrom('bar', 'a,b,s\nx,1,planed', { status: 's' }),
      /row 1, column "s"[^]*did you mean "planned"/,
    ],
    ['two columns of numbers', () => rowsFrom('bar', 'a,b,c\nx,1,2'), /option value[^]*"b", "c"[^]*say value: "b"/],
    ['two values for one place', () => chart('line', 'c,year,v\na,2020,1\na,2020,2'), /row 2, column "year"[^]*row 1/],
    ['a short line', () => chart('bar', 'a,b\nx'), /row 1, line 2[^]*1 field: x[^]*2, as many as headings/],
    ['an open quotation', () => chart('bar', 'a,b\n"x,1'), /odd number of quotation marks/],
    ['two columns of one name', () => chart('bar', 'a,a\nx,1'), /column 2[^]*column 1/],
    [
      'dates that could be either',
      () => rowsFrom('step', 'date,v\n03/04/2020,1'),
      /row 1, column "date"[^]*dates: "dmy"/,
    ],
    ['headings that are none', () => rowsFrom('bar', 'A,1\nB,2'), /headings, column 2[^]*"1", a number/],
    ['letters that were lost', () => rowsFrom('bar', 'a,b\nCura\uFFFDao,1'), /line 2[^]*windows-1252/],
    [
      'a list where one column is meant',
      () => rowsFrom('bar', 'a,b\nx,1', { x: ['b'] } as object),
      /option x[^]*\["b"\]/,
    ],
    [
      'an option of another kind',
      () => rowsFrom('line', 'year,b\n2020,1', { gap: 'a' } as object),
      /option gap[^]*"a"/,
    ],
    ['options that are none', () => rowsFrom('bar', 'a,b\nx,1', null as unknown as object), /options/],
    ['weeks', () => rowsFrom('line', 'week,v\n2020-W03,1'), /row 1, column "week"[^]*weeks by their first day/],
    ['French months', () => rowsFrom('line', 'm,v\nmars 2020,1'), /row 1, column "m"/],
    [
      'seasons, which months could be',
      () => rowsFrom('line', 'y,v\n2009-10,1\n2010-11,2'),
      /row 1[^]*ends in the next/,
    ],
    ['years in halves', () => rowsFrom('line', 'year,v\n2019.5,1\n2020.5,2', { x: 'year' }), /row 1, column "year"/],
    [
      'a total among the parts of a stack',
      () => rowsFrom('stack', 'c,coal,gas,Total\nA,1,2,3', { value: ['coal', 'gas', 'Total'] }),
      /row 1, column "Total"[^]*counted twice/,
    ],
    ['no table', () => rowsFrom('bar', 7 as unknown as string), /a number/],
    ['rows that are no objects', () => rowsFrom('bar', [1] as unknown as object[]), /row 1[^]*found: {4}1/],
  ])('refuses %s, naming place and remedy', (_, run, words) => {
    expect(refusal(run)).toMatch(words);
    expect(refusal(run)).toContain('fix:');
  });

  it('never throws anything but a Problem, and draws what it takes', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.constantFrom('1,5', '12%', '', '2020', '>3', '2020-01', 'reported'),
      fc.constantFrom(null, undefined, true),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(CHART_KINDS) as ChartName[])),
        fc.array(fc.record({ name: cell, year: cell, value: cell, other: cell })),
        (kind, records) => {
          try {
            rowsFrom(kind, records);
          } catch (error) {
            expect(error).toBeInstanceOf(Problem);
          }
        },
      ),
      { numRuns: 400 },
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          rowsFrom('bar', text);
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
        }
      }),
    );
  });

  it('takes Excel’s own first line, and a total of areas for a line over them', () => {
    expect(values('sep=;\nname;value\nA;1,5')).toEqual([1.5]);
    const roles = rowsFrom('area', 'year,coal,gas,total\n2019,1,2,3\n2020,4,5,9', { value: ['coal', 'gas', 'total'] });
    expect(roles.map(({ role }) => role)).toEqual([undefined, undefined, 'total']);
  });

  it('keeps the day of a date, whatever the clock of the machine', () => {
    const zone = process.env['TZ'];
    try {
      for (const [name, date] of [
        ['Asia/Shanghai', () => new Date(2024, 2, 1)],
        ['Asia/Shanghai', () => new Date('2024-03-01')],
        ['America/Lima', () => new Date('2024-03-01')],
        ['America/Lima', () => new Date(2024, 2, 1)],
      ] as const) {
        process.env['TZ'] = name;
        const [row] = rowsFrom('line', [{ day: date(), value: 1 }]);
        expect(row?.points[0]).toMatchObject({ date: '2024-03-01' });
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('takes years in the first column for years, whatever it is called', () => {
    expect(rowsFrom('line', 'y,v\n2021,3\n2019,1')[0]?.points).toMatchObject([{ year: 2021 }, { year: 2019 }]);
    expect(refusal(() => rowsFrom('line', 'm,v\n202003,1\n202004,2'))).toMatch(/option x[^]*x: "m"/);
  });

  it('puts the moments of a slope in order of time, whatever the order of the table', () => {
    const moments = (csv: string, x: string): unknown[] =>
      rowsFrom('slope', csv, { x }).map(({ points }) => points.map(({ moment }) => moment));
    expect(moments('year,park,trees\n2024,North,31\n2021,North,40', 'year')).toEqual([['2021', '2024']]);
    expect(moments('when,park,trees\nlate,North,31\nearly,North,40', 'when')).toEqual([['late', 'early']]);
  });

  it('has every value of the table in the picture and in its table, and none twice', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1950, max: 2030 }), { minLength: 1, maxLength: 12 }),
        fc.array(fc.option(fc.integer({ min: 0, max: 1e6 }), { nil: null }), { minLength: 24, maxLength: 24 }),
        (years, numbers) => {
          const records = years.flatMap((year, i) => [
            { country: 'A', year, value: i === 0 ? 7 : numbers[i] },
            { country: 'B', year, value: numbers[i + 12] },
          ]);
          const rows = rowsFrom('line', records);
          const filled = records.filter(({ value }) => value !== null);
          const drawn = rows.flatMap(({ points }) => points.map(({ datum }) => datum.value));
          expect(drawn.toSorted((a, b) => a - b)).toEqual(
            filled.map(({ value }) => Number(value)).toSorted((a, b) => a - b),
          );
          const dots = sceneOf('line', rows).marks.filter(({ part }) => part === 'dot');
          expect(dots).toHaveLength(filled.length);
        },
      ),
      { numRuns: 40 },
    );
  });
});
