/** A small table for each kind of chart, drawn for the package's README: what its rows look like before they are rows. */
import { CHART_KINDS, type ChartName } from '../charts/index.ts';
import { kindTitle } from '../charts/kind-title.ts';
import town from '../charts/kinds/geo/sample.json' with { type: 'json' };
import { renderFile, rowsFrom } from './index.ts';

interface Example {
  readonly csv: string;
  readonly columns?: object;
  readonly view?: object;
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

/** The schematic map is left out: it needs an outline beside its table. */
const EXAMPLES: Readonly<Partial<Record<ChartName, Example>>> = {
  bar: { csv: 'park,trees\nNorth,40\nSouth,25\nEast,31', shows: 'amounts from a common zero' },
  stack: {
    csv: 'park,kind,trees\nNorth,Oak,22\nNorth,Elm,18\nSouth,Oak,15\nSouth,Elm,10',
    columns: { label: 'park', group: 'kind', value: 'trees' },
    shows: 'parts that add up, one bar a whole',
  },
  line: { csv: YEARS, shows: 'values over the years, gaps left open' },
  area: { csv: YEARS, shows: 'parts that add up, over the years' },
  slope: {
    csv: 'year,park,trees\n2021,North,31\n2024,North,40\n2021,South,24\n2024,South,25',
    shows: 'two or three moments, nothing between',
  },
  dot: { csv: 'park,trees\nNorth,40\nSouth,25\nEast,31', shows: 'values by their position' },
  scatter: {
    csv: 'tree,height,girth\nOak,21,310\nElm,18,240\nLime,25,280\nAsh,19,190',
    columns: { label: 'tree', x: 'height', y: 'girth' },
    shows: 'two numbers of each thing',
  },
  histogram: {
    csv: `height\n${[12, 14, 15, 15, 17, 18, 18, 18, 19, 21, 21, 22, 24, 25, 29].join('\n')}`,
    shows: 'how often values occur',
  },
  geo: {
    csv: 'quarter,trees\nMill Hill,12\nCastle,31\nHarbour,44',
    columns: { label: 'quarter', value: 'trees' },
    view: { geometry: town.view.geometry, join: 'name' },
    shows: 'areas by value, on any GeoJSON or TopoJSON',
  },
  goal: {
    csv: 'park,result,target\nNorth,40,50\nSouth,25,20',
    columns: { label: 'park', result: 'result', target: 'target' },
    shows: 'results, targets and plans on one line',
  },
  'part-of-whole': {
    csv: 'year,oaks,trees\n2021,12,55\n2024,17,65',
    columns: { label: 'year', part: 'oaks', whole: 'trees' },
    shows: 'a part that grows while its share may fall',
  },
  step: {
    csv: 'date,trees\n2021-03,31\n2022-08,34\n2023-01,36\n2024-11,40',
    shows: 'counts at irregular dates',
  },
  timeline: {
    csv: 'date,what,who\n2021-03,Park opened,City\n2022-08,First count,Us\n2024-11,Second count,Us',
    columns: { x: 'date', group: 'what', detail: 'who' },
    shows: 'what happened when',
  },
  unit: { csv: 'park,trees\nNorth,40\nSouth,25', shows: 'countable things, one dot each' },
  waffle: { csv: 'kind,share\nOak,55%\nElm,30%\nOther,15%', shows: 'shares of a hundred' },
  grid: {
    csv: 'park,2022,2023,2024\nNorth,34,36,40\nSouth,25,22,25',
    columns: { label: 'park', value: ['2022', '2023', '2024'] },
    shows: 'a small table with bars in it',
  },
  profile: {
    csv: 'park,trees,benches\nNorth,40,12\nSouth,25,9',
    columns: { label: 'park', value: ['trees', 'benches'] },
    shows: 'a few facts of several units, side by side',
  },
  crosstab: {
    csv: 'tree,park,kind\nOak 1,North,Oak\nOak 2,South,Oak\nElm 1,North,Elm',
    columns: { label: 'tree', heading: 'park', group: 'kind' },
    shows: 'single things sorted by two properties',
  },
  taxonomy: {
    csv: 'tree,family\nOak,Beech\nBeech,Beech\nElm,Elm',
    columns: { label: 'tree', group: 'family' },
    shows: 'what belongs to what',
  },
  compound: { csv: 'park,rate\nNorth,4%\nSouth,2%', view: { years: 10 }, shows: 'what yearly growth comes to' },
};

export interface KindPicture {
  readonly kind: ChartName;
  readonly svg: string;
}

/** Each example as a file that stands alone. Throws Problem where a table no longer fits its kind. */
export const kindPictures = (): readonly KindPicture[] =>
  Object.entries(EXAMPLES).map(([name, { csv, columns = {}, view = {}, shows }]) => {
    const kind = name as ChartName;
    const words = { headline: kindTitle(kind), subtitle: shows, source: 'Example', licence: 'CC0' };
    return { kind, svg: renderFile(kind, rowsFrom(kind, csv, columns), { ...words, id: kind, board: 'narrow', view }) };
  });

/** The kinds as a table in Markdown, each with its picture and what it is made from. */
export const kindTable = (): string =>
  Object.keys(CHART_KINDS)
    .map((name) => {
      const example = EXAMPLES[name as ChartName];
      const told = example
        ? `${example.shows}\n\n![${kindTitle(name)} chart: ${example.shows}](lib/pictures/${name}.svg)\n\n\`\`\`csv\n${example.csv.split('\n').slice(0, 5).join('\n')}\n\`\`\``
        : 'places, regions and movements on an outline';
      return `### \`${name}\`, \`render${kindTitle(name)}\`\n\n${told.charAt(0).toUpperCase()}${told.slice(1)}`;
    })
    .join('\n\n');
