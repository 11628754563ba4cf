/**
 * Steps for the page that shows the reusable scrolly, from three kinds of tool: this package, Observable Plot, and a
 * drawing program. Open data of this story alone; every picture is as readable on a phone as on a desk.
 */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { formatQuantity, inLanguage, PLACES, points, type Language, type PlaceId } from '../data/index.ts';
import { chart } from '../package/index.ts';

const SERIES = { beijing: 'gdp-beijing', tianjin: 'gdp-tianjin', hebei: 'gdp-hebei' } as const;
const YEARS = ['2013', '2018', '2023'] as const;
const TRILLION = 1e12;
/** Narrow, so that words of 15 units are 11 pixels and more on the smallest phones. */
const WIDTH = 380;
/** Charts of this package draw their axes in 13.5 units. */
const CHART_WIDTH = 336;
const HEIGHT = 240;

/** What is said of an example, and over its axis. */
interface ExampleWords {
  readonly axis: string;
  readonly examples: Readonly<
    Record<
      'chart' | 'plot' | 'drawn',
      { readonly title: string; /** How its keyframes come about. */ readonly made: string }
    >
  >;
}

/** What a picture is drawn from. */
interface Drawn {
  readonly rows: readonly Row[];
  readonly year: string;
  readonly axis: string;
  readonly language: Language;
}

interface ExampleStep {
  readonly id: string;
  readonly svg: string;
  readonly year: string;
}

export interface Example {
  readonly id: string;
  readonly title: string;
  /** How its keyframes come about, in one sentence. */
  readonly made: string;
  readonly code: string;
  readonly steps: readonly ExampleStep[];
}

interface Row {
  readonly place: string;
  readonly key: PlaceId;
  readonly trillions: number;
  readonly text: string;
}

const rowsOf = (year: string, language: Language): Row[] =>
  (Object.keys(SERIES) as (keyof typeof SERIES)[]).map((key) => {
    const point = points(SERIES[key]).find(({ period }) => period === year);
    if (!point || !('value' in point.quantity))
      throw new Error(
        `series ${SERIES[key]} has no value of ${year}, which the examples of the scrolly show; add it to src/data, or take another year`,
      );
    const text = formatQuantity(point.quantity, point.unit, language, 'short');
    return { place: inLanguage(PLACES[key].name, language), key, trillions: point.quantity.value / TRILLION, text };
  });

const describe = ({ rows, year, language }: Drawn): string =>
  `${year}: ${new Intl.ListFormat(language, { type: 'unit' }).format(rows.map(({ place, text }) => `${place} ${text}`))}`;

function charted(drawn: Drawn): string {
  const { rows, axis, language } = drawn;
  return chart('bar', rows, {
    ...{ x: 'trillions', y: 'place', text: 'text', width: CHART_WIDTH, language, alt: describe(drawn) },
    view: { domain: [0, 5], sort: 'value', unitLabel: axis },
  });
}

/**
 * What Plot draws, without the styles that a strict policy refuses, names of groups that have no role to be named in,
 * and a value that checkers of HTML do not know.
 */
function plotted(drawn: Drawn): string {
  const { rows, axis } = drawn;
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = Plot.plot({
    document,
    ariaLabel: describe(drawn),
    ...{ width: WIDTH, height: HEIGHT, marginLeft: 72, marginRight: 20, marginBottom: 48 },
    x: { domain: [0, 5], label: axis, ticks: 5, grid: true, labelOffset: 44 },
    y: { label: null, axis: null },
    marks: [
      Plot.barX(rows, { x: 'trillions', y: 'place', fill: 'currentColor', fillOpacity: 0.35, sort: { y: 'x', reverse: true } }), // prettier-ignore
      Plot.axisY({ tickSize: 0 }),
      Plot.text(rows, { x: 0, y: 'place', text: 'text', textAnchor: 'start', dx: 6 }),
      Plot.ruleX([0]),
    ],
  });
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const one of [svg, ...svg.querySelectorAll('[style]')]) one.removeAttribute('style');
  for (const group of svg.querySelectorAll('g'))
    for (const name of ['aria-label', 'font-variant']) group.removeAttribute(name);
  svg.setAttribute('role', 'img');
  svg.setAttribute('font-size', '15');
  return svg.outerHTML;
}

/**
 * Share of a radius that handles of a curve are away, where four of them make a circle: as drawing programs write it.
 */
const HANDLE = 0.5523;
const round = (value: number): number => Math.round(value * 100) / 100;
function circlePath(x: number, y: number, r: number): string {
  const h = round(r * HANDLE);
  const [a, b] = [round(r), round(r - r * HANDLE)];
  const [c, d] = [round(a - b), round(a)];
  const quarter = (one: readonly number[]): string => `c${one.join(',')}`;
  return [
    `M${x},${round(y - r)}`,
    quarter([h, 0, d, b, d, a]),
    quarter([0, c, -b, d, -a, d]),
    quarter([-c, 0, -d, -b, -d, -a]),
    quarter([0, -c, b, -d, a, -d]),
    'z',
  ].join('');
}
/** Square units of the picture for a trillion yuan. */
const AREA = 2600;
/** As an artboard is exported: curves, words that are moved to their place, and no names of marks. */
function exported(drawn: Drawn): string {
  const { rows, year } = drawn;
  const words = (x: number, y: number, text: string): string =>
    `<text transform="translate(${x} ${y})" font-size="15" text-anchor="middle" fill="currentColor"><tspan x="0" y="0">${text}</tspan></text>`;
  const marks = rows.map(({ place, trillions, text }, index) => {
    const x = 66 + index * 124;
    const path = circlePath(x, 116, Math.sqrt((trillions * AREA) / Math.PI));
    return `<g><path d="${path}" fill="currentColor" fill-opacity="0.25" stroke="currentColor"/>${words(x, 204, place)}${words(x, 225, text)}</g>`;
  });
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${describe(drawn)}"><g>${words(30, 26, year)}</g>${marks.join('')}</svg>`;
}

/** The three, each with its steps and the code or the markup that they come from. */
export function scrollyExamples(language: Language, { axis, examples }: ExampleWords): Example[] {
  const steps = (name: string, draw: (drawn: Drawn) => string): ExampleStep[] =>
    YEARS.map((year) => {
      const svg = draw({ rows: rowsOf(year, language), year, axis, language });
      return { id: `${name}-${year}`, svg, year };
    });
  const drawn = steps('drawn', exported);
  return [
    {
      id: 'with-this',
      ...examples.chart,
      code: "chart('bar', table, { x: 'trillions', y: 'place', text: 'text', width: 336, view: { domain: [0, 5], sort: 'value' } })",
      steps: steps('chart', charted),
    },
    {
      id: 'with-plot',
      ...examples.plot,
      code: "Plot.plot({\n  x: { domain: [0, 5], grid: true },\n  marks: [Plot.barX(table, { x: 'trillions', y: 'place' }), Plot.text(table, { x: 0, y: 'place', text: 'text' })],\n})",
      steps: steps('plot', plotted),
    },
    {
      id: 'with-artboards',
      ...examples.drawn,
      code: `<figure>\n  ${(drawn[0]?.svg ?? '').slice(0, 420)}…\n</figure>`,
      steps: drawn,
    },
  ];
}
