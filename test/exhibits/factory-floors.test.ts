/** The exhibits of chapter 3: every state is drawn on both boards in both languages, and shows the figures it should. */
import { describe, expect, it } from 'vitest';
import { narrowBoard, wideBoard, type Mark } from '../../src/charts/scene/types.ts';
import type { FigureId } from '../../src/data/model/figures.ts';
import { exhibit } from '../../src/exhibits/index.ts';
import { flat } from './marks.ts';

/** The marks that draw a figure on the wide English board, by figure. */
const drawn = (slug: string, view: string): Map<FigureId, Mark> =>
  new Map(
    flat(exhibit(slug).scene(view, wideBoard('en')).marks).flatMap((mark) =>
      mark.figure && mark.shape !== 'text' ? [[mark.figure as FigureId, mark]] : [],
    ),
  );
/** All words of a view on the wide English board. */
const words = (slug: string, view: string): string =>
  flat(exhibit(slug).scene(view, wideBoard('en')).marks)
    .flatMap((mark) => (mark.shape === 'text' ? [mark.lines.join(' ')] : []))
    .join(' | ');
const widthOf = (mark: Mark | undefined): number => (mark?.shape === 'rect' ? mark.width : Number.NaN);

describe('the map', () => {
  it('marks three factories, and never the one without an address', () => {
    for (const view of exhibit('four-places').viewNames) {
      const keys = flat(exhibit('four-places').scene(view, wideBoard('en')).marks)
        .map(({ key }) => key)
        .join(' ');
      expect(keys).toContain('benteler-tianjin');
      expect(keys).not.toContain('lishen');
      expect(words('four-places', view)).not.toContain('Lishen');
    }
  });
});

describe('Lishen', () => {
  it('sets efficiency and cost on the two sides of zero, and our arithmetic as an outline', () => {
    const marks = drawn('lishen-efficiency', 'all');
    const [up, down, ours] = (['tn21-lishen-efficiency', 'tn21-lishen-cost', 'd-lishen-output-per-yuan'] as const).map(
      (id) => marks.get(id),
    );
    expect(widthOf(up)).toBeCloseTo(widthOf(down), 6);
    expect(down?.shape === 'rect' && up?.shape === 'rect' && down.x + down.width).toBeCloseTo(
      up?.shape === 'rect' ? up.x : Number.NaN,
      6,
    );
    expect(widthOf(ours) / widthOf(up)).toBeCloseTo(1.25, 6);
    expect([up?.status, ours?.status]).toEqual(['claimed', 'derived']);
  });

  it('turns ampere-hours into the energy that the two voltages allow', () => {
    expect(words('lishen-output', 'all')).toMatch(/0\.96/);
    expect(words('lishen-output', 'all')).toMatch(/1\.10/);
    const marks = drawn('lishen-output', 'all');
    // 1,529 megawatt-hours against 24 gigawatt-hours on one axis
    expect(widthOf(marks.get('lishen-sales@2020')) / widthOf(marks.get('ctx-lishen-binhai-capacity'))).toBeCloseTo(
      1.529 / 24,
      6,
    );
  });

  it('leaves the year without sales empty, and hatches what was only expected', () => {
    const text = words('lishen-sales', 'all');
    for (const value of ['1,529', '3,431', '8,709', 'not found']) expect(text).toContain(value);
    expect(drawn('lishen-sales', 'all').get('lishen-sales@2023')?.status).toBe('planned');
    expect(
      exhibit('lishen-sales')
        .table('en')
        .rows.map((row) => row[1]?.text),
    ).toEqual(['1,529', 'not found', '3,431', '8,709']);
  });
});

describe('Benteler', () => {
  it('shows both growth figures, one twice as long as the other', () => {
    const marks = drawn('benteler-growth', 'all');
    expect(
      widthOf(marks.get('cd24-benteler-sales-growth')) / widthOf(marks.get('d-benteler-growth-doubled')),
    ).toBeCloseTo(2, 6);
  });

  it('draws no amount for 2023 or 2022, and the projection of 2024 with an open end', () => {
    const figures = exhibit('benteler-money').figures();
    expect(figures).toContain('cd24-benteler-sales-2024');
    expect(words('benteler-money', 'all')).toContain('>940m');
    expect(
      flat(exhibit('benteler-money').scene('all', narrowBoard('en')).marks).some(
        (mark) => mark.key === 'bar:sales-2024~open',
      ),
    ).toBe(true);
    expect(words('benteler-money', 'all')).toContain('660m');
  });

  it('counts sixteen dots in each of three reports', () => {
    const dots = flat(exhibit('benteler-works').scene('all', wideBoard('en')).marks).filter(
      (mark) => mark.part === 'unit' && mark.shape === 'circle',
    );
    expect(dots.length).toBe(3 * 16);
  });
});

describe('Boeing', () => {
  it('keeps both present figures, the plan and the doubling, each at its date and on no line', () => {
    const marks = drawn('boeing-capacity', 'doubled');
    const y = (id: FigureId): number => {
      const mark = marks.get(id);
      return mark?.shape === 'circle' ? mark.cy : Number.NaN;
    };
    expect(y('cd24-boeing-capacity')).toBeGreaterThan(y('boeing-capacity@2023-05'));
    expect(y('boeing-capacity@2023-05')).toBeGreaterThan(y('cd24-boeing-capacity-planned'));
    expect(y('cd24-boeing-capacity-planned')).toBeGreaterThan(y('d-boeing-capacity-doubled'));
    expect(
      flat(exhibit('boeing-capacity').scene('doubled', wideBoard('en')).marks)
        .filter((mark) => mark.part === 'line')
        .every((mark) => mark.key.startsWith('stem:')),
    ).toBe(true);
  });

  it('adds one figure at each step', () => {
    expect(
      ['then', 'builder', 'manager', 'plan', 'doubled'].map((view) => drawn('boeing-capacity', view).size),
    ).toEqual([1, 2, 3, 4, 5]);
  });

  it('shows what a piece would cost on each reading of the count', () => {
    for (const value of ['867,000', '9,030', '5,420']) expect(words('boeing-piece-price', 'all')).toContain(value);
    expect(
      exhibit('boeing-piece-price')
        .table('en')
        .rows.every((row) => row.at(-1)?.status === 'derived'),
    ).toBe(true);
  });

  it('draws the investment as an upper bound', () => {
    expect(words('boeing-orders', 'all')).toContain('≤650m');
    expect(
      widthOf(drawn('boeing-orders', 'all').get('cd24-boeing-orders-value')) /
        widthOf(drawn('boeing-orders', 'all').get('cd24-boeing-investment')),
    ).toBeCloseTo(2, 6);
  });
});

describe('FAW Toyota', () => {
  it('says of both amounts that they are plans', () => {
    expect(
      exhibit('toyota-plan')
        .table('en')
        .rows.map((row) => row.at(-1)?.status),
    ).toEqual(['planned', 'planned']);
    expect(words('toyota-plan', 'all')).toContain('8.495bn');
  });

  it('tells the plan before what followed', () => {
    expect(words('toyota-plan-and-after', 'plan')).not.toContain('28 November 2022');
    expect(words('toyota-plan-and-after', 'after')).toContain('28 November 2022');
    expect(exhibit('toyota-plan-and-after').sources()).toEqual(
      expect.arrayContaining(['tonight-news-2021', 'toyota-plan-2020-07', 'people-japanese-2022-11']),
    );
  });
});

describe('the four side by side', () => {
  it('files two results, and every claim and plan under its own heading', () => {
    const { columns, rows } = exhibit('four-side-by-side').table('en');
    const text = JSON.stringify(rows);
    for (const value of [
      '+20%',
      '−20%',
      '+200%',
      'up to 650 million yuan',
      'more than 940 million yuan',
      '200,000 vehicles a year',
    ])
      expect(text).toContain(value);
    const kind = columns.findIndex(({ id }) => id === 'kind');
    expect(kind).toBeGreaterThan(0);
    expect(rows.filter((row) => row[kind]?.text === 'Result').length).toBe(2);
    for (const row of rows) {
      const status = row.find((cell) => cell.figure)?.status;
      if (status === 'planned') expect(row[kind]?.text).toBe('Plan');
      if (status === 'claimed') expect(row[kind]?.text).toBe('Claim');
    }
  });

  it('puts the two kept dates among the plans', () => {
    const text = words('plans-and-after', 'all');
    for (const date of ['28 November 2022', '12 April 2024', '2027']) expect(text).toContain(date);
  });
});
