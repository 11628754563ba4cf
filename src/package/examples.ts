/**
 * A small table for each kind of chart, made up: what its rows look like before they are rows. For README, gallery and
 * the page to try.
 */
import { CHART_KINDS, type ChartName } from '../charts/index.ts';
import town from '../charts/kinds/geo/sample.json' with { type: 'json' };
import { PLAIN_KINDS } from './rows/build.ts';

export interface Example {
  /** The text of a CSV file. */
  readonly csv: string;
  /** What `chart` is told beside it: columns, and options of the kind. */
  readonly options: Readonly<Record<string, unknown>>;
  /** What the kind is for, in a few words. */
  readonly shows: string;
}

const YEARS = `year,park,trees
2021,North,31
2022,North,34
2023,North,36
2024,North,40
2021,South,24
2022,South,25
2023,South,22
2024,South,25`;

const QUARTERS = `quarter,park,planted
2023-Q2,North,9
2023-Q3,North,4
2023-Q4,North,14
2024-Q1,North,11
2024-Q2,North,12
2023-Q2,South,5
2023-Q3,South,3
2023-Q4,South,6
2024-Q1,South,8
2024-Q2,South,7`;

const HEIGHTS = [12, 14, 15, 15, 17, 18, 18, 18, 19, 21, 21, 22, 22, 23, 23, 24, 24, 25, 26, 27, 29, 31];

/** The schematic map is left out: it needs an outline beside its table. */
const WRITTEN: Readonly<Partial<Record<ChartName, Example>>> = {
  bar: {
    csv: 'park,trees,how\nNorth,40,reported\nSouth,25,claimed\nEast,31,planned\nWest,12,reported',
    options: { x: 'trees', y: 'park', status: 'how', sort: 'value' },
    shows: 'amounts from a common zero',
  },
  stack: {
    csv: 'park,kind,trees\nNorth,Oak,22\nNorth,Elm,18\nSouth,Oak,15\nSouth,Elm,10',
    options: { x: 'trees', y: 'park', group: 'kind' },
    shows: 'parts that add up, one bar a whole',
  },
  line: {
    csv: YEARS,
    options: { x: 'year', y: 'trees', group: 'park' },
    shows: 'values over years, quarters, months or days, gaps left open',
  },
  area: {
    csv: QUARTERS,
    options: { x: 'quarter', y: 'planted', group: 'park' },
    shows: 'parts that add up, over years, quarters, months or days',
  },
  slope: {
    csv: 'year,park,trees\n2021,North,31\n2024,North,40\n2021,South,24\n2024,South,25',
    options: { x: 'year', y: 'trees', group: 'park' },
    shows: 'two or three moments, nothing between',
  },
  dot: {
    csv: 'park,count,trees\nNorth,city,40\nNorth,ours,38\nSouth,city,25\nSouth,ours,25\nEast,city,31\nEast,ours,36',
    options: { x: 'trees', y: 'park', group: 'count' },
    shows: 'values by their position',
  },
  scatter: {
    csv: 'tree,height,girth\nOak,21,310\nElm,18,240\nLime,25,280\nAsh,19,190\nBirch,16,95\nBeech,28,330\nRowan,9,60\nPlane,30,390\nMaple,17,150\nYew,12,420',
    options: { label: 'tree', x: 'height', y: 'girth' },
    shows: 'two numbers of each thing',
  },
  histogram: { csv: `height\n${HEIGHTS.join('\n')}`, options: { x: 'height' }, shows: 'how often values occur' },
  geo: {
    csv: 'district,trees\nMill Hill,12\nCastle,31\nHarbour,44',
    options: { label: 'district', value: 'trees', geometry: town.view.geometry, join: 'name' },
    shows: 'areas by value, on any GeoJSON or TopoJSON',
  },
  goal: {
    csv: 'park,result,target,plan\nNorth,40,50,\nSouth,25,20,30',
    options: { label: 'park', result: 'result', target: 'target', plan: 'plan' },
    shows: 'results, targets and plans on one line',
  },
  'part-of-whole': {
    csv: 'year,oaks,trees\n2021,12,55\n2024,17,85',
    options: { label: 'year', part: 'oaks', whole: 'trees' },
    shows: 'a part that grows while its share may fall',
  },
  step: {
    csv: 'date,trees\n2021-03,31\n2022-08,34\n2023-01,36\n2024-11,40',
    options: { x: 'date', y: 'trees' },
    shows: 'counts at irregular dates',
  },
  timeline: {
    csv: 'date,what,who\n2021-03,Park opened,City\n2022-08,First count,Us\n2024-11,Second count,Us',
    options: { x: 'date', group: 'what', detail: 'who' },
    shows: 'what happened when',
  },
  unit: {
    csv: 'park,trees\nNorth,40\nSouth,25',
    options: { label: 'park', value: 'trees' },
    shows: 'countable things, one dot each',
  },
  waffle: {
    csv: 'park,oaks\nNorth,55%\nSouth,30%',
    options: { label: 'park', value: 'oaks' },
    shows: 'shares of a hundred',
  },
  grid: {
    csv: 'park,2022,2023,2024\nNorth,34,36,40\nSouth,25,22,25',
    options: { label: 'park', value: ['2022', '2023', '2024'] },
    shows: 'a small table with bars in it',
  },
  profile: {
    csv: 'park,trees,benches\nNorth,40,12\nSouth,25,9',
    options: { label: 'park', value: ['trees', 'benches'] },
    shows: 'a few facts of several units, side by side',
  },
  crosstab: {
    csv: 'tree,park,kind\nOak 1,North,Oak\nOak 2,South,Oak\nOak 3,South,Oak\nElm 1,North,Elm\nElm 2,South,Elm',
    options: { label: 'tree', heading: 'park', group: 'kind' },
    shows: 'single things sorted by two properties',
  },
  taxonomy: {
    csv: 'tree,list\nOak,Shade\nBeech,Shade\nRowan,Berries\nYew,Berries\nYew,Hedges\nBeech,Hedges',
    options: { label: 'tree', group: 'list' },
    shows: 'what belongs to what',
  },
  compound: {
    csv: 'park,rate\nNorth,4%\nSouth,2%',
    options: { label: 'park', value: 'rate', years: 10 },
    shows: 'what yearly growth comes to',
  },
};

/** Of a kind whose rows are a name and a value each, in the first words that it says of itself. */
function plainExample(kind: ChartName): Example {
  const [first = ''] = CHART_KINDS[kind].about.split(/[.:;]/);
  return {
    csv: 'park,trees\nNorth,40\nSouth,25',
    options: { label: 'park', value: 'trees' },
    shows: first.charAt(0).toLowerCase() + first.slice(1),
  };
}

export const EXAMPLES: Readonly<Partial<Record<ChartName, Example>>> = {
  ...Object.fromEntries(PLAIN_KINDS.map((kind) => [kind, plainExample(kind)])),
  ...WRITTEN,
};
