/** The slope chart: the same things at two or three moments. */
import type { Language } from '../../../data/model/schema.ts';
import type { ChartKind, Table } from '../../scene/types.ts';
import { emptyDescription, isShown } from '../../scene/view.ts';
import { cellOf, describeEvidence, joinNames, paragraph } from '../../words/words.ts';
import { momentsOf, slopeScene } from './scene.ts';
import { slopeRowSchema, slopeViewSchema, type SlopeRow, type SlopeView } from './schema.ts';

export type { SlopeRow, SlopeView } from './schema.ts';

function table(rows: readonly SlopeRow[], view: SlopeView, language: Language): Table {
  const zh = language === 'zh';
  const moments = momentsOf(rows);
  const changes = rows.some((row) => row.change);
  return {
    columns: [
      { id: 'item', label: view.itemLabel ?? (zh ? '项目' : 'Item'), numeric: false },
      ...moments.map((moment, i) => ({ id: `moment-${i + 1}`, label: moment, numeric: true })),
      ...(changes ? [{ id: 'change', label: zh ? '变化' : 'Change', numeric: true }] : []),
    ],
    rows: rows.map((row) => [
      { text: row.label },
      ...moments.map((moment) => cellOf(row.points.find((point) => point.moment === moment)?.datum)),
      ...(changes ? [cellOf(row.change)] : []),
    ]),
  };
}

function describe(rows: readonly SlopeRow[], view: SlopeView, language: Language): string {
  const shown = rows.filter((row) => isShown(view, row.key));
  if (shown.length === 0) return emptyDescription(language);
  const zh = language === 'zh';
  const moments = momentsOf(shown);
  const lead = zh
    ? `${view.unitLabel ? `${view.unitLabel}，` : ''}${joinNames(moments, language)}对比。`
    : `${view.unitLabel ?? 'Values'} at ${joinNames(moments, language)}.`;
  const changes = shown.map((row) => {
    const texts = row.points.map((point) => point.datum.text);
    const change = row.change ? (zh ? `（${row.change.text}）` : ` (${row.change.text})`) : '';
    return zh ? `${row.label}：${texts.join('→')}${change}` : `${row.label}: ${texts.join(' to ')}${change}`;
  });
  const between =
    moments.length > 1 ? (zh ? '两个时点之间没有测量值。' : 'Nothing is shown for the time between.') : '';
  const data = shown.flatMap((row) =>
    row.points.map((point) => ({ name: `${row.label}${zh ? '' : ' '}${point.moment}`, datum: point.datum })),
  );
  return paragraph(
    [lead, `${changes.join(zh ? '；' : '; ')}${zh ? '。' : '.'}`, between, describeEvidence(data, language)],
    language,
  );
}

export const slope = {
  name: 'slope',
  about:
    'The same things at two or three moments, with nothing measured between: the connector is a dashed leader and claims no path. Good for up to about seven rows of one unit. Where the years between were measured, use line; for one moment, bar or dot.',
  rowSchema: slopeRowSchema,
  viewSchema: slopeViewSchema,
  scene: slopeScene,
  table,
  describe,
} as const satisfies ChartKind<SlopeRow, SlopeView>;
