/** Profiles: several subjects side by side, each fact with its evidence. */
import { kindWords } from '../../words/kind-words.ts';
import type { ChartKind, Table } from '../../scene/types.ts';
import { isShown } from '../../scene/view.ts';
import type { Words } from '../../words/dictionary.ts';
import { cellOf, paragraph } from '../../words/words.ts';
import { factsIn, profileScene } from './scene.ts';
import {
  columnOf,
  PROFILE_COLUMNS,
  profileRowSchema,
  profileViewSchema,
  type ProfileRow,
  type ProfileView,
} from './schema.ts';
import { PROFILE_WORDS } from './words.ts';

function table(rows: readonly ProfileRow[], view: ProfileView, words: Words): Table {
  const own = kindWords(PROFILE_WORDS, 'profile', words);
  return {
    columns: [
      { id: 'subject', label: view.itemLabel ?? own.subject, numeric: false },
      { id: 'measure', label: own.measure, numeric: false },
      { id: 'value', label: words.heads.value, numeric: true },
      { id: 'kind', label: own.kind, numeric: false },
      { id: 'status', label: words.heads.evidence, numeric: false },
    ],
    rows: rows.flatMap((row) =>
      row.facts.map((fact) => [
        { text: row.label },
        { text: fact.label },
        cellOf(fact.datum),
        { text: own.columns[fact.column ?? columnOf(fact.datum.status)] },
        { text: words.statuses[fact.datum.status] },
      ]),
    ),
  };
}

/** How many results, claims and plans each subject has: what a reader is to compare. */
function describe(rows: readonly ProfileRow[], view: ProfileView, words: Words): string {
  const own = kindWords(PROFILE_WORDS, 'profile', words);
  const shown = rows.filter((row) => isShown(view, row.key));
  const counts = PROFILE_COLUMNS.map((column) =>
    own.count(
      shown.reduce((sum, row) => sum + factsIn(row, column).length, 0),
      column,
    ),
  );
  const none = shown.filter((row) => factsIn(row, 'result').length === 0).map((row) => row.label);
  return paragraph(
    [
      own.lead(words.list(shown.map((row) => row.label))),
      own.counts(counts),
      none.length > 0 ? own.withoutResult(words.list(none)) : '',
    ],
    words,
  );
}

/** Facts of different units about several subjects, as numbers with their evidence. */
export const profile = {
  name: 'profile',
  about:
    'Several subjects side by side, each described by a handful of facts of different units: what came out, what was claimed, what is planned. The numbers stand as numbers, each with the glyph of its evidence. Where the facts share a unit, use bar, dot or goal.',
  example:
    '{"key":"oak","label":"Oak","facts":[{"key":"height","label":"Height, 2020","datum":{"value":40,"text":"40 m","status":"reported"}}]}',
  rowSchema: profileRowSchema,
  viewSchema: profileViewSchema,
  keysOf: (row: ProfileRow) => [row.key, ...row.facts.map((fact) => `${row.key}/${fact.key}`)],
  scene: profileScene,
  table,
  describe,
} as const satisfies ChartKind<ProfileRow, ProfileView>;
