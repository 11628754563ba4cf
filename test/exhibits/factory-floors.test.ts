/** The exhibits of chapter 3: every state is drawn on both boards in both languages, and shows the figures it should. */
import { describe, expect, it } from 'vitest';
import { wideBoard, type Mark } from '../../src/charts/scene/types.ts';
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
  it('turns ampere-hours into the energy that the two voltages allow', () => {
    expect(words('lishen-output', 'all')).toMatch(/0\.96/);
    expect(words('lishen-output', 'all')).toMatch(/1\.10/);
    const marks = drawn('lishen-output', 'all');
    // What was sold, turned into the unit of the axis, against 24 gigawatt-hours on it.
    expect(widthOf(marks.get('d-lishen-sold-2020')) / widthOf(marks.get('ctx-lishen-binhai-capacity'))).toBeCloseTo(
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

  it('shows every figure in every step, and dims those that the step is not about', () => {
    const foremost = (view: string): number =>
      [...drawn('boeing-capacity', view).values()].filter(({ dim }) => !dim).length;
    const steps = ['then', 'builder', 'manager', 'plan', 'doubled'];
    expect(steps.map((view) => drawn('boeing-capacity', view).size)).toEqual([6, 6, 6, 6, 6]);
    expect(steps.map(foremost)).toEqual([2, 1, 2, 2, 6]);
  });

  it('shows what a piece would cost on each reading of the count', () => {
    for (const value of ['867,000', '9,030', '5,420']) expect(words('boeing-piece-price', 'all')).toContain(value);
    expect(
      exhibit('boeing-piece-price')
        .table('en')
        .rows.every((row) => row.at(-1)?.status === 'derived'),
    ).toBe(true);
  });
});

describe('promise, due date, evidence', () => {
  it('draws the two openings solid and every other promise hatched, each with its amount', () => {
    const { columns, rows } = exhibit('plans-and-after').table('en');
    const text = words('plans-and-after', 'all');
    for (const amount of [
      '200,000 vehicles',
      '50 billion',
      '8,709',
      '20,000',
      '1.3 billion',
      '940 million',
      '300 million',
    ])
      expect(text).toContain(amount);
    for (const date of ['28 November 2022', '12 April 2024']) expect(text).toContain(date);
    expect(text.match(/not found/g)).toHaveLength(7);
    expect(rows).toHaveLength(11);
    expect(columns.length).toBeGreaterThan(1);
    const shown = flat(exhibit('plans-and-after').scene('all', wideBoard('en')).marks);
    const solid = new Set(
      shown.flatMap(({ key, status }) => (status === 'reported' ? [key.split(':')[1] ?? key] : [])),
    );
    expect([...solid].filter((key) => /boeing|toyota|lishen|benteler/.test(key)).sort()).toEqual([
      'boeing-open',
      'toyota-running',
    ]);
  });
});
