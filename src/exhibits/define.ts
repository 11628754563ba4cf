/**
 * An exhibit: a chart kind with this story's rows, words and named views. Chapters place exhibits, chart pages show
 * them alone, downloads and embeds come from them; none of these knows more than this file offers.
 */
import type { z } from 'zod';
import { describeRows, drawnFrom, drawRows } from '../charts/draw.ts';
import { keptDrawing } from '../bundling/kept-drawings.ts';
import { parseChart } from '../charts/parse-chart.ts';
import {
  narrowBoard,
  wideBoard,
  type Board,
  type ChartKind,
  type Mark,
  type Scene,
  type Table,
} from '../charts/scene/types.ts';
import { event, list } from '../data/model/annals.ts';
import type { EventId } from '../data/records/events.ts';
import type { ListId } from '../data/records/lists.ts';
import { figure, isFigureId, type FigureId } from '../data/model/figures.ts';
import { nearestOf } from '../data/model/nearest.ts';
import { Problem } from '../data/model/problem.ts';
import { STATUSES, type Language, type Status, type Text } from '../data/model/schema.ts';
import type { SourceId } from '../data/model/figures.ts';
import { parseWords, wordsFigures, type Segment } from '../data/words/placeholders.ts';
import { storyWords } from './story-words.ts';
import { askedIn, fileOfExhibit } from './where.ts';

/** Any kind of chart; its own schemas tell what its rows and options are. */
type Kind = ChartKind<unknown, unknown>;
// Conditional types, so that what an author writes is checked against them literal by literal.
type RowsOf<K extends Kind> = K extends Kind ? readonly z.input<K['rowSchema']>[] : never;
type OptionsOf<K extends Kind> = K extends Kind ? Partial<z.input<K['viewSchema']>> : never;

/**
 * What an author writes, defaults left out. `{figure-id}` and `{figure-id|form}` in words print figures; typed numbers
 * are refused.
 */
export interface ExhibitSpec<K extends Kind> {
  /** kebab-case; also its address, its downloads and its snapshots. */
  readonly slug: string;
  readonly kind: K;
  /** What the figure shows, as a sentence. */
  readonly headline: Text;
  /** What is measured, unit, place, period. */
  readonly subtitle: Text;
  /** How to read it, what is not known, what was corrected. */
  readonly note?: Text;
  /** The rows in one language; every value through `datum()`. */
  rows(language: Language): RowsOf<K>;
  /** Options that all views share. */
  base(language: Language): OptionsOf<K>;
  /** Named states, the first one the figure's own. `says` is one or two sentences: what this state shows. */
  readonly views: Readonly<Record<string, ExhibitViewSpec<K>>>;
  /** Figures that the picture rests on without drawing them. */
  readonly alsoFrom?: readonly FigureId[];
  /** Lists and events that the picture draws: their sources and statuses count as the figure’s own. */
  readonly lists?: readonly ListId[];
  readonly events?: readonly EventId[];
}

interface ExhibitViewSpec<K extends Kind> {
  change?(language: Language): OptionsOf<K>;
  readonly says: Text;
}

/** Where a chapter places an exhibit. */
export interface Place {
  readonly chapter: string;
  readonly number: string;
}

/** What pages use: words cut into segments, scenes, tables and descriptions on demand, all figures and sources. */
export interface Exhibit {
  readonly slug: string;
  readonly kindName: string;
  /** Chapter and position, `2.4`; empty where no chapter places it. */
  readonly number: string;
  /** Slug of the chapter that places it. */
  readonly chapter: string;
  readonly viewNames: readonly string[];
  headline(language: Language): Segment[];
  subtitle(language: Language): Segment[];
  note(language: Language): Segment[] | undefined;
  /** One or two sentences on what a view shows. */
  says(view: string, language: Language): Segment[];
  /** Rows and options as the author wrote them, defaults left out: what its kind of chart takes. */
  given(view: string, language: Language): { readonly rows: readonly unknown[]; readonly view: object };
  scene(view: string, board: Board): Scene;
  table(language: Language): Table;
  describe(view: string, language: Language): string;
  /** Throws Problem at a figure, a list or an event that it says it rests on and that there is none of. */
  checkNamed(): void;
  /** Every figure that is drawn, tabled or named, each once. */
  figures(): readonly FigureId[];
  /** Sources of those figures, derivations followed down to their claims. */
  sources(): readonly SourceId[];
  /** How those figures came to be. */
  statuses(): readonly Status[];
  /** The statuses that are seen in the picture, in any view: what its key explains. */
  drawnStatuses(): readonly Status[];
}

const markFigures = (marks: readonly Mark[]): string[] =>
  marks.flatMap((mark) => [
    ...(mark.figure ? [mark.figure] : []),
    ...(mark.shape === 'group' ? markFigures(mark.children) : []),
  ]);

/** The claims that a figure rests on, itself included. */
export function figureRoots(id: FigureId): FigureId[] {
  const { derivation } = figure(id);
  return derivation ? [id, ...derivation.inputs.flatMap(figureRoots)] : [id];
}

const markStatuses = (marks: readonly Mark[]): Status[] =>
  marks.flatMap((mark) => [
    ...(mark.status ? [mark.status] : []),
    ...(mark.shape === 'group' ? markStatuses(mark.children) : []),
  ]);

function memo<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** What is read of a spec: its words, and its rows and options checked and drawn. */
function readSpec<K extends Kind>(spec: ExhibitSpec<K>, file: string) {
  const where = (place: string) => ({ file, place: `exhibit ${spec.slug}, ${place}` });
  const viewNames = Object.keys(spec.views);
  const viewSpec = (view: string): ExhibitViewSpec<K> => {
    const found = spec.views[view];
    if (found) return found;
    throw new Problem({
      ...where('views'),
      found: `the view "${view}"`,
      expected: `one of ${viewNames.join(', ')}`,
      remedy: 'correct the name, or add the view to the exhibit',
    });
  };
  const given = (view: string, language: Language) =>
    askedIn(where(`view ${view}`), () => ({
      rows: spec.rows(language),
      view: { ...spec.base(language), ...viewSpec(view).change?.(language) },
    }));
  const parse = (view: string, language: Language) => {
    const { rows, view: options } = given(view, language);
    return parseChart(spec.kind, rows, options, where(`view ${view}`));
  };
  // Drawings, tables and words ask for the same few; each is checked once a build.
  const checked = new Map<string, ReturnType<typeof parse>>();
  const parsed = (view: string, language: Language) => {
    const key = `${view} ${language}`;
    const found = checked.get(key) ?? parse(view, language);
    checked.set(key, found);
    return found;
  };
  const words = (text: Text, place: string, language: Language) => parseWords(text, language, where(place));
  // Pages, pictures and lists ask for the same few scenes again and again; each is drawn once a build.
  const drawn = new Map<string, Scene>();
  const scene = (view: string, board: Board): Scene => {
    const { language } = board.words;
    const key = `${view} ${board.id} ${board.widthPx} ${language} ${board.roomPx ?? 'own'}`;
    const known = drawn.get(key);
    if (known) return known;
    const { words: _, ...size } = board;
    const made = keptDrawing('scenes', [spec.kind.name, given(view, language), size, language], () => {
      const { rows, view: options } = parsed(view, language);
      return drawnFrom(where(`view ${view}`), () =>
        drawRows(spec.kind, rows, options, { ...board, words: storyWords(language) }),
      );
    });
    drawn.set(key, made);
    return made;
  };
  const table = (language: Language): Table => {
    const { rows, view } = parsed(viewNames[0] ?? '', language);
    return spec.kind.table(rows, view, storyWords(language));
  };
  const describe = (view: string, language: Language): string => {
    const { rows, view: options } = parsed(view, language);
    return describeRows(spec.kind, rows, options, storyWords(language));
  };
  return { where, viewNames, viewSpec, given, words, scene, table, describe };
}

/** Every figure that is drawn, tabled or named, each once. */
function figuresOf<K extends Kind>(spec: ExhibitSpec<K>, read: ReturnType<typeof readSpec<K>>): readonly FigureId[] {
  const { where, viewNames, viewSpec, words, scene, table } = read;
  const drawn = viewNames.flatMap((view) =>
    [narrowBoard('en'), wideBoard('en')].flatMap((board) => markFigures(scene(view, board).marks)),
  );
  const tabled = table('en').rows.flatMap((row) => row.flatMap((cell) => (cell.figure ? [cell.figure] : [])));
  const texts = [
    spec.headline,
    spec.subtitle,
    ...(spec.note ? [spec.note] : []),
    ...viewNames.map((view) => viewSpec(view).says),
  ];
  const named = texts.flatMap((text) => wordsFigures(words(text, 'words', 'en')));
  const ids = [...drawn, ...tabled, ...named, ...(spec.alsoFrom ?? [])];
  return [...new Set(ids)].map((id) => {
    if (isFigureId(id)) return id;
    throw new Problem({
      ...where('rows'),
      found: `the figure "${id}"`,
      expected: 'the id of a figure in src/data',
      remedy: 'make every value with datum()',
    });
  });
}

/** The compiler knows them; a build does not ask it, and would pass over a misspelt note. */
const FIELDS: Readonly<Record<keyof ExhibitSpec<Kind>, true>> = {
  slug: true,
  kind: true,
  headline: true,
  subtitle: true,
  note: true,
  rows: true,
  base: true,
  views: true,
  alsoFrom: true,
  lists: true,
  events: true,
};
const VIEW_FIELDS: Readonly<Record<keyof ExhibitViewSpec<Kind>, true>> = { change: true, says: true };

function checkFields(given: object, known: object, where: { readonly file: string; readonly place: string }): void {
  const other = Object.keys(given).find((field) => !(field in known));
  if (other === undefined) return;
  throw new Problem({
    ...where,
    found: `the field ${other}`,
    expected: `one of ${Object.keys(known).join(', ')}${nearestOf(other, Object.keys(known))}`,
    remedy: 'correct or remove it',
  });
}

/** What a spec names beside its rows. */
function checkNamed<K extends Kind>(spec: ExhibitSpec<K>, { where }: ReturnType<typeof readSpec<K>>): void {
  const { alsoFrom, lists, events } = spec;
  checkFields(spec, FIELDS, where('fields'));
  for (const [name, view] of Object.entries(spec.views)) checkFields(view, VIEW_FIELDS, where(`view ${name}`));
  const look = (field: string, make: () => unknown): unknown => askedIn(where(field), make);
  look('alsoFrom', () => alsoFrom?.map((id) => figure(id)));
  look('lists', () => lists?.map((id) => list(id)));
  look('events', () => events?.map((id) => event(id)));
}

/** What an exhibit rests on: figures, their sources, how they came to be. Each is worked out once. */
function evidenceOf<K extends Kind>(spec: ExhibitSpec<K>, read: ReturnType<typeof readSpec<K>>) {
  const figures = memo(() => figuresOf(spec, read));
  const named = memo(() => [...(spec.lists ?? []).map(list), ...(spec.events ?? []).map(event)]);
  const sources = memo((): readonly SourceId[] => {
    const ofFigures = figures()
      .flatMap(figureRoots)
      .flatMap((id) => figure(id).source ?? []);
    return [...new Set([...ofFigures, ...named().map(({ source }) => source)])];
  });
  const inOrder = (used: ReadonlySet<Status>): readonly Status[] => STATUSES.filter((status) => used.has(status));
  const statuses = memo(() =>
    inOrder(new Set([...figures().map((id) => figure(id).status), ...named().map(({ status }) => status)])),
  );
  const drawnStatuses = memo(() =>
    inOrder(new Set(read.viewNames.flatMap((view) => markStatuses(read.scene(view, wideBoard('en')).marks)))),
  );
  return { figures, sources, statuses, drawnStatuses };
}

/**
 * Checks a spec and closes over it. Name the kind, `defineExhibit<typeof bar>({ kind: bar, … })`: only then does the
 * compiler check rows and options word for word, defaults left out. Throws Problem on an unknown view, bad rows or
 * options, typed numbers, unknown ids.
 */
export function defineExhibit<K extends Kind>(spec: ExhibitSpec<K>) {
  return (folder: string, placeOf: (slug: string) => Place | undefined): Exhibit => {
    const read = readSpec(spec, fileOfExhibit(spec.slug, folder));
    const { viewNames, viewSpec, given, words, scene, table, describe } = read;
    return {
      slug: spec.slug,
      kindName: spec.kind.name,
      get number() {
        return placeOf(spec.slug)?.number ?? '';
      },
      get chapter() {
        return placeOf(spec.slug)?.chapter ?? '';
      },
      viewNames,
      headline: (language) => words(spec.headline, 'headline', language),
      subtitle: (language) => words(spec.subtitle, 'subtitle', language),
      note: (language) => spec.note && words(spec.note, 'note', language),
      says: (view, language) => words(viewSpec(view).says, `view ${view}, says`, language),
      given,
      scene,
      table,
      describe,
      checkNamed: () => checkNamed(spec, read),
      ...evidenceOf(spec, read),
    };
  };
}

export type ExhibitMaker = ReturnType<typeof defineExhibit>;
