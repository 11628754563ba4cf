/** Small multiples: the same kind of chart once for each group of rows, all on one scale, in one picture. */
import { scaleLinear } from 'd3-scale';
import { renderScene } from '../charts/scene/render.ts';
import { LABEL_PX, type Mark, type Scene } from '../charts/scene/types.ts';
import { leadingPx, wrapText } from '../charts/text/text.ts';
import { printValue, valueAt } from '../data/model/found.ts';
import { Problem } from '../data/model/problem.ts';
import {
  describeChart,
  parsedChart,
  sceneOf,
  wordsFor,
  type AnyKind,
  type PictureOptions,
  type RowsOf,
} from './chart.ts';

/** One of the small charts. */
export interface ChartPanel<K extends AnyKind = AnyKind> {
  /** Heading of the panel: what its rows have in common. */
  readonly title: string;
  readonly rows: RowsOf<K>;
}

/** How small multiples are drawn: as the kind is, and in how many columns. */
export interface MultiplesOptions<K extends AnyKind = AnyKind> extends Pick<
  PictureOptions<K>,
  'view' | 'language' | 'words' | 'format' | 'from' | 'label' | 'className' | 'defs'
> {
  /** Panels side by side, 1 to 4, each 360 px wide. Default 2; where the page is narrow take 1. */
  readonly columns?: number;
}

const PANEL_PX = 360;
const GAP_PX = 28;
const HEAD_PX = 8;

function refuse(option: string, found: unknown, expected: string): never {
  throw new Problem({
    file: 'your rows',
    place: `small multiples, ${option}`,
    found: printValue(found),
    expected,
    remedy: 'correct it, or leave it out',
  });
}

/** Ends that hold the values of all panels: on scales of their own, heights could not be compared. */
function sharedView<K extends AnyKind>(
  kind: K,
  panels: readonly ChartPanel<K>[],
  options: MultiplesOptions<K>,
): object {
  const view = options.view ?? {};
  if (valueAt(view, ['domain']) !== undefined) return view;
  const values = panels.flatMap(({ rows }) => {
    const parsed = parsedChart(kind, rows, options);
    return parsed.rows.length === 0 ? [] : (kind.onAxis?.(parsed.rows, parsed.view) ?? []).map(({ value }) => value);
  });
  if (values.length === 0) return view;
  const isLog = valueAt(view, ['scale']) === 'log';
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const ends = isLog
    ? [low, high]
    : scaleLinear([Math.min(0, low), Math.max(0, high)], [0, 1])
        .nice(5)
        .domain();
  const shared = { ...view, domain: ends };
  return ends[0] !== ends[1] && kind.viewSchema.safeParse(shared).success ? shared : view;
}

const prefixed = (mark: Mark, prefix: string): Mark => {
  const own = { ...mark, key: `${prefix}/${mark.key}` };
  return own.shape === 'group' ? { ...own, children: own.children.map((child) => prefixed(child, prefix)) } : own;
};

/** The heading of a panel and its chart, moved to its place. */
function panelMark(
  { title, scene }: { title: string; scene: Scene },
  index: number,
  at: { x: number; y: number },
): Mark {
  const lines = wrapText(title, PANEL_PX, LABEL_PX, true);
  const headPx = lines.length * leadingPx(LABEL_PX) + HEAD_PX;
  const prefix = `panel:${index}`;
  const heading: Mark = {
    shape: 'text',
    key: `${prefix}~title`,
    part: 'title',
    x: at.x,
    y: at.y + LABEL_PX * 0.9,
    lines,
    sizePx: LABEL_PX,
    bold: true,
  };
  const chart: Mark = {
    shape: 'group',
    key: prefix,
    part: 'frame',
    transform: { x: at.x, y: at.y + headPx, k: 1 },
    children: scene.marks.map((mark) => prefixed(mark, prefix)),
  };
  return {
    shape: 'group',
    key: `${prefix}~all`,
    part: 'frame',
    transform: { x: 0, y: 0, k: 1 },
    children: [heading, chart],
  };
}

/** All panels as one scene. Throws as `sceneOf` does. */
function multiplesScene<K extends AnyKind>(
  kind: K,
  panels: readonly ChartPanel<K>[],
  options: MultiplesOptions<K>,
): Scene {
  const { columns = 2 } = options;
  if (!Number.isInteger(columns) || columns < 1 || columns > 4)
    refuse('option columns', columns, 'a whole number from 1 to 4');
  if (panels.length === 0) refuse('panels', panels, 'at least one: [{ title: "Kenya", rows: […] }]');
  const view = sharedView(kind, panels, options);
  const drawn = panels.map(({ title, rows }) => ({
    title,
    scene: sceneOf(kind, rows, { ...options, view: view as never, board: 'narrow' }),
  }));
  const marks: Mark[] = [];
  let y = 0;
  for (let first = 0; first < drawn.length; first += columns) {
    const line = drawn.slice(first, first + columns);
    line.forEach((panel, i) => marks.push(panelMark(panel, first + i, { x: i * (PANEL_PX + GAP_PX), y })));
    const heads = line.map(
      ({ title }) => wrapText(title, PANEL_PX, LABEL_PX, true).length * leadingPx(LABEL_PX) + HEAD_PX,
    );
    y += Math.max(...line.map(({ scene }, i) => scene.heightPx + (heads[i] ?? 0))) + GAP_PX;
  }
  const across = Math.min(columns, drawn.length);
  return {
    widthPx: across * PANEL_PX + (across - 1) * GAP_PX,
    heightPx: Math.ceil(y - GAP_PX),
    marks,
    shared: Object.fromEntries(drawn.flatMap(({ scene }) => Object.entries(scene.shared ?? {}))),
  };
}

/** The picture, named by its headings and what each panel shows. */
export function drawMultiples<K extends AnyKind>(
  kind: K,
  panels: readonly ChartPanel<K>[],
  options: MultiplesOptions<K> = {},
): string {
  const words = wordsFor(options);
  const scene = multiplesScene(kind, panels, options);
  const described = panels.map(({ title, rows }) => `${title}${words.colon}${describeChart(kind, rows, options)}`);
  const { label = described.join(words.space), className, defs = true } = options;
  return renderScene(scene, { label, className, language: words.language, shared: defs ? 'inline' : 'page' });
}
