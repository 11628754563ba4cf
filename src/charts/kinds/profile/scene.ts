/** Draws subjects in rows and what is known of them in columns: what came out, what was claimed, what is planned. */
import { kindWords } from '../../words/kind-words.ts';
import { annotate } from '../../layout/annotate.ts';
import { boxOf, type Box } from '../../scene/boxes.ts';
import { boundArrow } from '../../evidence/evidence.ts';
import { evidenceGlyph, GLYPH_PX } from '../../evidence/glyph.ts';
import { leadingPx, measureText, wrapText } from '../../text/text.ts';
import {
  LABEL_PX,
  SMALL_PX,
  TITLE_PX,
  VALUE_PX,
  type Board,
  type Mark,
  type Scene,
  type TextMark,
} from '../../scene/types.ts';
import { dimOf, isShown } from '../../scene/view.ts';
import { markLabel } from '../../words/words.ts';
import type { Words } from '../../words/dictionary.ts';
import { PROFILE_WORDS } from './words.ts';
import { columnOf, PROFILE_COLUMNS, type ProfileColumn, type ProfileRow, type ProfileView } from './schema.ts';
import { valueText } from '../../layout/value-text.ts';

/** From a glyph's left edge to its number: the glyph, the arrow of a bound, a little air. */
const GLYPH_ROOM_PX = GLYPH_PX + 13;
const COLUMN_GAP_PX = 16;
const FACT_GAP_PX = 10;
const WORD_GAP_PX = 7;
const ROW_PAD_PX = 12;

type Fact = ProfileRow['facts'][number];
/** Facts of one column, in their order. */
export const factsIn = (row: ProfileRow, column: ProfileColumn): Fact[] =>
  row.facts.filter((fact) => (fact.column ?? columnOf(fact.datum.status)) === column);

interface Layout {
  /** Left edge of each column of facts, and their common width. */
  readonly x: (column: ProfileColumn) => number;
  readonly factPx: number;
  readonly namePx: number;
  readonly wide: boolean;
}

function layoutOf(board: Board): Layout {
  const wide = board.id === 'wide';
  if (!wide) return { wide, x: () => 58, factPx: board.widthPx - 58, namePx: board.widthPx };
  const namePx = 142;
  const factPx = (board.widthPx - namePx - COLUMN_GAP_PX * 3) / 3;
  return {
    wide,
    namePx,
    factPx,
    x: (column) => namePx + COLUMN_GAP_PX + PROFILE_COLUMNS.indexOf(column) * (factPx + COLUMN_GAP_PX),
  };
}

interface FactLines {
  readonly value: string[];
  readonly label: string[];
  /** Where the label begins beside a value that leaves it room; below the value where undefined. */ readonly besidePx:
    number | undefined;
}

/** On a narrow board, where subjects make a long strip, a value and its label share a line if they can. */
function factLines(fact: Fact, layout: Layout): FactLines {
  const roomPx = layout.factPx - GLYPH_ROOM_PX;
  const value = wrapText(fact.datum.text, roomPx, VALUE_PX, true);
  const besidePx = measureText(fact.datum.text, VALUE_PX, true) + WORD_GAP_PX;
  const fits = !layout.wide && value.length === 1 && besidePx + measureText(fact.label, SMALL_PX) <= roomPx;
  return {
    value,
    label: fits ? [fact.label] : wrapText(fact.label, roomPx, SMALL_PX),
    besidePx: fits ? besidePx : undefined,
  };
}
const factHeightPx = (fact: Fact, layout: Layout): number => {
  const lines = factLines(fact, layout);
  return (
    lines.value.length * leadingPx(VALUE_PX) +
    (lines.besidePx === undefined ? lines.label.length * leadingPx(SMALL_PX) : 0)
  );
};
const columnHeightPx = (facts: readonly Fact[], layout: Layout): number =>
  Math.max(
    leadingPx(VALUE_PX),
    facts.reduce((sum, fact) => sum + factHeightPx(fact, layout) + FACT_GAP_PX, -FACT_GAP_PX),
  );

function nameBlocks(
  row: ProfileRow,
  layout: Layout,
): { key: string; lines: string[]; sizePx: number; part: TextMark['part']; bold: boolean }[] {
  return [
    {
      key: `label:${row.key}`,
      lines: wrapText(row.label, layout.namePx, TITLE_PX, true),
      sizePx: TITLE_PX,
      part: 'label' as const,
      bold: true,
    },
    {
      key: `other:${row.key}`,
      lines: row.otherName ? wrapText(row.otherName, layout.namePx, SMALL_PX) : [],
      sizePx: SMALL_PX,
      part: 'axis-label' as const,
      bold: false,
    },
    {
      key: `note:${row.key}`,
      lines: row.note ? wrapText(row.note, layout.namePx, SMALL_PX) : [],
      sizePx: SMALL_PX,
      part: 'axis-label' as const,
      bold: false,
    },
  ].filter((block) => block.lines.length > 0);
}
const nameHeightPx = (row: ProfileRow, layout: Layout): number =>
  nameBlocks(row, layout).reduce((sum, block) => sum + block.lines.length * leadingPx(block.sizePx), 0);

/** Height of a row: on a wide board the tallest of name and columns, on a narrow one all of them. */
function rowHeightPx(row: ProfileRow, layout: Layout): number {
  const columns = PROFILE_COLUMNS.map((column) => columnHeightPx(factsIn(row, column), layout));
  const inner = layout.wide
    ? Math.max(nameHeightPx(row, layout), ...columns)
    : nameHeightPx(row, layout) + columns.reduce((sum, px) => sum + px + FACT_GAP_PX, 0);
  return inner + ROW_PAD_PX * 2;
}

/** What the marks of every row follow. */
interface Context {
  readonly layout: Layout;
  readonly view: ProfileView;
  readonly words: Words;
}

function factMarks(row: ProfileRow, fact: Fact, top: number, { layout, view, words }: Context): Mark[] {
  const x = layout.x(fact.column ?? columnOf(fact.datum.status));
  const id = `${row.key}/${fact.key}`;
  const { datum } = fact;
  const dim = dimOf(view, row.key, id);
  const lines = factLines(fact, layout);
  const label = markLabel(`${row.label}${words.comma}${fact.label}`, datum, words);
  const glyphY = top + VALUE_PX * 0.82 - GLYPH_PX + 0.5;
  return [
    ...evidenceGlyph(`glyph:${id}`, {
      x,
      y: glyphY,
      status: datum.status,
      tone: row.tone,
      dim,
      figure: datum.figure,
      label,
    }),
    ...boundArrow({
      key: `glyph:${id}`,
      datum,
      x: x + GLYPH_PX + (datum.bound === 'upper' ? 7 : 2),
      y: glyphY + GLYPH_PX / 2,
      halfPx: 4.5,
      towards: 'right',
      base: { tone: row.tone, dim },
    }),
    valueText(`value:${id}`, {
      datum,
      dim,
      x: x + GLYPH_ROOM_PX,
      y: top + VALUE_PX * 0.82,
      lines: lines.value,
      sizePx: VALUE_PX,
    }),
    {
      shape: 'text',
      key: `label:${id}`,
      part: 'axis-label',
      dim,
      x: x + GLYPH_ROOM_PX + (lines.besidePx ?? 0),
      y:
        lines.besidePx === undefined
          ? top + lines.value.length * leadingPx(VALUE_PX) + SMALL_PX * 0.8
          : top + VALUE_PX * 0.82,
      lines: lines.label,
      sizePx: SMALL_PX,
    },
  ];
}

function columnMarks(row: ProfileRow, column: ProfileColumn, top: number, context: Context): Mark[] {
  const { layout, view, words } = context;
  const x = layout.x(column);
  const facts = factsIn(row, column);
  const dim = dimOf(view, row.key, ...row.facts.map((fact) => `${row.key}/${fact.key}`));
  const marks: Mark[] = layout.wide
    ? []
    : [
        {
          shape: 'text',
          key: `column:${row.key}:${column}`,
          part: 'axis-label',
          dim,
          x: 0,
          y: top + VALUE_PX * 0.82,
          lines: [kindWords(PROFILE_WORDS, 'profile', words).columns[column]],
          sizePx: SMALL_PX,
        },
      ];
  if (facts.length === 0)
    return [
      ...marks,
      {
        shape: 'text',
        key: `none:${row.key}:${column}`,
        part: 'axis-label',
        dim,
        x: x + GLYPH_ROOM_PX,
        y: top + VALUE_PX * 0.82,
        lines: ['–'],
        sizePx: LABEL_PX,
      },
    ];
  let y = top;
  for (const fact of facts) {
    marks.push(...factMarks(row, fact, y, context));
    y += factHeightPx(fact, layout) + FACT_GAP_PX;
  }
  return marks;
}

function rowMarks(row: ProfileRow, top: number, context: Context): Mark[] {
  const { layout, view } = context;
  const dim = dimOf(view, row.key, ...row.facts.map((fact) => `${row.key}/${fact.key}`));
  const marks: Mark[] = [];
  let y = top + ROW_PAD_PX;
  for (const { lines, sizePx, ...block } of nameBlocks(row, layout)) {
    marks.push({ shape: 'text', ...block, dim, x: 0, y: y + sizePx * 0.8, lines, sizePx });
    y += lines.length * leadingPx(sizePx);
  }
  if (layout.wide)
    return [...marks, ...PROFILE_COLUMNS.flatMap((column) => columnMarks(row, column, top + ROW_PAD_PX, context))];
  y += FACT_GAP_PX;
  for (const column of PROFILE_COLUMNS) {
    marks.push(...columnMarks(row, column, y, context));
    y += columnHeightPx(factsIn(row, column), layout) + FACT_GAP_PX;
  }
  return marks;
}

/** The whole picture; a subject that a view does not show keeps its place. */
export function profileScene(rows: readonly ProfileRow[], view: ProfileView, board: Board): Scene {
  const layout = layoutOf(board);
  const headPx = layout.wide ? leadingPx(LABEL_PX) + 6 : 0;
  const marks: Mark[] = !layout.wide
    ? []
    : PROFILE_COLUMNS.map((column): Mark => ({
        shape: 'text',
        key: `column:${column}`,
        part: 'axis-label',
        x: layout.x(column),
        y: LABEL_PX * 0.85,
        lines: [kindWords(PROFILE_WORDS, 'profile', board.words).columns[column]],
        sizePx: LABEL_PX,
        bold: true,
      }));
  let y = headPx;
  for (const row of rows) {
    // The rule over the first row of a narrow board would be the board's own edge.
    if (y > 0)
      marks.push({ shape: 'line', key: `rule:${row.key}`, part: 'axis', x1: 0, x2: board.widthPx, y1: y, y2: y });
    if (isShown(view, row.key)) marks.push(...rowMarks(row, y, { layout, view, words: board.words }));
    y += rowHeightPx(row, layout);
  }
  const heightPx = Math.ceil(y + view.annotationRoomPx);
  const anchors = new Map<string, Box>(
    marks.flatMap((mark): [string, Box][] => {
      const match = /^(?:value:(.+)|label:([^/]+))$/.exec(mark.key);
      const key = match?.[1] ?? match?.[2];
      const box = key && boxOf(mark);
      return key && box ? [[key, box]] : [];
    }),
  );
  const notes = annotate(marks, view.annotations, {
    anchors,
    kind: 'profile',
    region: { x0: 0, x1: board.widthPx, y0: headPx, y1: heightPx },
  });
  return { widthPx: board.widthPx, heightPx, marks: [...marks, ...notes] };
}
