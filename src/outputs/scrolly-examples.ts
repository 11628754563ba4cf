/** Steps for the page that shows the reusable scrolly: from Observable Plot, and written by hand. Open data of this story alone. */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { formatQuantity, inLanguage, PLACES, points, type FigureId, type PlaceId } from '../data/index.ts';

const SERIES = { beijing: 'gdp-beijing', tianjin: 'gdp-tianjin', hebei: 'gdp-hebei' } as const;
const YEARS = ['2013', '2018', '2023'] as const;

export interface ExampleStep {
  readonly id: string;
  readonly svg: string;
  /** Names the figures that the picture shows. */
  readonly year: string;
  readonly figures: readonly FigureId[];
}

interface Bar {
  readonly place: string;
  readonly key: PlaceId;
  readonly id: FigureId;
  readonly trillions: number;
  readonly text: string;
}

const barsOf = (year: string): Bar[] =>
  (Object.keys(SERIES) as (keyof typeof SERIES)[]).map((key) => {
    const point = points(SERIES[key]).find(({ period }) => period === year);
    if (!point || !('value' in point.quantity)) throw new Error(`${SERIES[key]} has no value of ${year}`);
    const text = formatQuantity(point.quantity, point.unit, 'en', 'short');
    return {
      place: inLanguage(PLACES[key].name, 'en'),
      key,
      id: point.id,
      trillions: point.quantity.value / 1e12,
      text,
    };
  });

const describe = (year: string, bars: readonly Bar[]): string =>
  `${year}: ${bars.map(({ place, text }) => `${place} ${text}`).join(', ')}`;

/** What Plot draws, without the styles that a strict policy refuses. */
function plotted(bars: readonly Bar[], year: string): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = Plot.plot({
    document,
    ariaLabel: describe(year, bars),
    ...{ width: 560, height: 260, marginLeft: 70, marginRight: 60 },
    x: { domain: [0, 5], label: 'Trillion yuan, nominal', grid: true },
    y: { label: null },
    marks: [
      Plot.barX(bars, { x: 'trillions', y: 'place', fill: 'currentColor', sort: { y: 'x', reverse: true } }),
      Plot.text(bars, { x: 'trillions', y: 'place', text: 'text', textAnchor: 'start', dx: 4, fontSize: 13 }),
      Plot.ruleX([0]),
    ],
  });
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const one of [svg, ...svg.querySelectorAll('[style]')]) one.removeAttribute('style');
  svg.setAttribute('role', 'img');
  return svg.outerHTML;
}

const UNITS_A_TRILLION = 900;
/** Circles as large as the numbers, by hand: each has the `data-key` of its place. */
function circles(bars: readonly Bar[], year: string): string {
  const marks = bars.map(({ place, key, trillions, text }, index) => {
    const [x, r] = [100 + index * 180, Math.sqrt((trillions * UNITS_A_TRILLION) / Math.PI) * 1.8];
    return `<g data-key="${key}"><circle cx="${x}" cy="110" r="${r.toFixed(1)}" fill="currentColor" fill-opacity="0.35" stroke="currentColor"/><text x="${x}" y="214" font-size="15" text-anchor="middle" fill="currentColor">${place}</text><text x="${x}" y="236" font-size="15" text-anchor="middle" fill="currentColor">${text}</text></g>`;
  });
  return `<svg viewBox="0 0 560 260" role="img" aria-label="${describe(year, bars)}"><text x="20" y="30" font-size="20" fill="currentColor">${year}</text>${marks.join('')}</svg>`;
}

function steps(name: string, draw: (bars: readonly Bar[], year: string) => string): ExampleStep[] {
  return YEARS.map((year) => {
    const bars = barsOf(year);
    return { id: `${name}-${year}`, svg: draw(bars, year), year, figures: bars.map(({ id }) => id) };
  });
}

export const plotSteps = (): ExampleStep[] => steps('plot', plotted);
export const plainSteps = (): ExampleStep[] => steps('circles', circles);
