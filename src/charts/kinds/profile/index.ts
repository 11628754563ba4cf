/** Profiles: several subjects side by side, each fact with its evidence. */
import type { Language } from '../../../data/model/schema.ts';
import type { ChartKind, Table } from '../../scene/types.ts';
import { emptyDescription, isShown } from '../../scene/view.ts';
import { cellOf, joinNames, paragraph, statusWords } from '../../words/words.ts';
import { factsIn, headingOf, profileScene } from './scene.ts';
import {
  columnOf,
  PROFILE_COLUMNS,
  profileRowSchema,
  profileViewSchema,
  type ProfileRow,
  type ProfileView,
} from './schema.ts';

export type { ProfileRow, ProfileView } from './schema.ts';

function table(rows: readonly ProfileRow[], view: ProfileView, language: Language): Table {
  const zh = language === 'zh';
  return {
    columns: [
      { id: 'subject', label: view.itemLabel ?? (zh ? '对象' : 'Subject'), numeric: false },
      { id: 'measure', label: zh ? '指标' : 'Measure', numeric: false },
      { id: 'value', label: zh ? '数值' : 'Value', numeric: true },
      { id: 'kind', label: zh ? '性质' : 'Kind', numeric: false },
      { id: 'status', label: zh ? '依据' : 'Evidence', numeric: false },
    ],
    rows: rows.flatMap((row) =>
      row.facts.map((fact) => [
        { text: row.label },
        { text: fact.label },
        cellOf(fact.datum),
        { text: headingOf(fact.column ?? columnOf(fact.datum.status), language) },
        { text: statusWords(fact.datum.status, language) },
      ]),
    ),
  };
}

/** How many results, claims and plans each subject has: what a reader is to compare. */
function describe(rows: readonly ProfileRow[], view: ProfileView, language: Language): string {
  const shown = rows.filter((row) => isShown(view, row.key));
  if (shown.length === 0) return emptyDescription(language);
  const zh = language === 'zh';
  const counts = PROFILE_COLUMNS.map((column) => ({
    column,
    count: shown.reduce((sum, row) => sum + factsIn(row, column).length, 0),
  }));
  const none = shown.filter((row) => factsIn(row, 'result').length === 0).map((row) => row.label);
  const plural = (count: number, column: string): string => `${count} ${column}${count === 1 ? '' : 's'}`;
  return paragraph(
    [
      zh
        ? `${joinNames(
            shown.map((row) => row.label),
            'zh',
          )}的对照。`
        : `${joinNames(
            shown.map((row) => row.label),
            'en',
          )}, side by side.`,
      zh
        ? `共有${counts.map(({ column, count }) => `${headingOf(column, 'zh')}${count}项`).join('、')}。`
        : `In all ${joinNames(
            counts.map(({ column, count }) => plural(count, column)),
            'en',
          )}.`,
      none.length > 0
        ? zh
          ? `没有结果数据的：${joinNames(none, 'zh')}。`
          : `Without any result: ${joinNames(none, 'en')}.`
        : '',
    ],
    language,
  );
}

export const profile = {
  name: 'profile',
  about:
    'Several subjects side by side, each described by a handful of facts of different units: what came out, what was claimed, what is planned. The numbers stand as numbers, each with the glyph of its evidence. Where the facts share a unit, use bar, dot or target.',
  rowSchema: profileRowSchema,
  viewSchema: profileViewSchema,
  keysOf: (row: ProfileRow) => [row.key, ...row.facts.map((fact) => `${row.key}/${fact.key}`)],
  scene: profileScene,
  table,
  describe,
} as const satisfies ChartKind<ProfileRow, ProfileView>;
