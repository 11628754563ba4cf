/**
 * What is known of one figure, in the words and with the addresses that readers get. Everything that tells of a
 * figure reads it here: its card, its row in the data table, and the files.
 */
import { correctionsOf } from '../data/model/annals.ts';
import { figure, points, type FigureId, type SourceId } from '../data/model/figures.ts';
import type { Language, Status, Text } from '../data/model/schema.ts';
import { UNITS } from '../data/model/units.ts';
import { COMPANIES } from '../data/records/companies.ts';
import { PLACES } from '../data/records/places.ts';
import { SPEAKERS } from '../data/records/speakers.ts';
import { dataWords } from '../data/words/dictionary.ts';
import { figureNote, figureSum, roundingRange } from '../data/words/figure-words.ts';
import { formatPeriod, formatQuantity, inLanguage } from '../data/words/format.ts';
import { wordsText, type Segment } from '../data/words/placeholders.ts';
import { READING_WORDS } from '../data/words/readings.ts';
import { STATUS_WORDS } from '../data/words/statuses.ts';
import { VERDICT_WORDS } from '../data/words/verdicts.ts';
import { checkWords } from '../exhibits/audit/check-words.ts';
import { figureRoots } from '../exhibits/define.ts';
import { correctionElementId, paths, relativeHref, type SitePath } from '../site/url.ts';
import { chapterOfVerdict } from '../site/chapter-texts.ts';
import { checksOf, derivedFrom } from './dependents.ts';
import { sourceName, sourceRecord } from './source-line.ts';

export interface FigureFacts {
  readonly id: FigureId;
  /** With every digit that was stated. */
  readonly value: string;
  readonly measure: string;
  readonly unit: string;
  readonly status: { readonly id: Status; readonly name: string; readonly meaning: string };
  /** How to read a value that is not exact. */
  readonly reading: string | undefined;
  /** The editor's note, its figures put in. */
  readonly note: readonly Segment[] | undefined;
  /** `shortName` at marks and on cards, `name` in files. */
  readonly company: { readonly name: string; readonly shortName: string } | undefined;
  readonly place: string;
  readonly period: string;
  /** For one point of several: how many there are, from when to when. */
  readonly series:
    { readonly count: number; readonly from: string; readonly to: string; readonly href: string } | undefined;
  readonly speaker: { readonly name: string; readonly office: string | undefined } | undefined;
  /** `isOurs`: one of the five reports that the story is about. */
  readonly source: { readonly name: string; readonly isOurs: boolean; readonly href: string } | undefined;
  /** The sources of the claims that it rests on; for a claim, its own. */
  readonly rootSources: readonly { readonly id: SourceId; readonly name: string }[];
  /** The source's own words. */
  readonly phrase: string | undefined;
  /** The same in the publisher's language. */
  readonly original: string | undefined;
  /** For derivations: the sum, its inputs put in, and the range that rounding allows. */
  readonly sum: { readonly words: readonly Segment[]; readonly range: string | undefined } | undefined;
  /** `printed` where it differs from the phrase. */
  readonly corrections: readonly { readonly id: string; readonly printed: string | undefined; readonly href: string }[];
  readonly checks: readonly {
    readonly id: string;
    readonly title: string;
    readonly verdict: string;
    readonly href: string;
  }[];
  /** Derivations that take it as an input. */
  readonly usedFor: readonly { readonly value: string; readonly measure: string; readonly href: string }[];
  /** Its row in the data table. */
  readonly rowHref: string;
}

/** Where it was said and how: what only stated figures have. */
function statedFacts(id: FigureId, say: (text: Text) => string, language: Language, from: SitePath) {
  const { speaker: speakerId, source, phrase, original } = figure(id);
  const speaker = speakerId && SPEAKERS[speakerId];
  return {
    speaker: speaker && {
      name: say(speaker.name),
      office: 'office' in speaker ? say(speaker.office) : undefined,
    },
    source: source && {
      name: sourceName(source, language),
      isOurs: sourceRecord(source).confidence === 'core',
      href: relativeHref(from, paths.sourceEntry(source)),
    },
    phrase,
    original,
    corrections: correctionsOf(id).map((correction) => ({
      id: correction.id,
      printed: correction.printed === phrase ? undefined : correction.printed,
      href: relativeHref(from, `${paths.sources}#${correctionElementId(correction.id)}`),
    })),
  };
}

/** What it belongs to: its series, the checks that test it, what is worked out from it. */
function relatedFacts(id: FigureId, say: (text: Text) => string, language: Language, from: SitePath) {
  const { series } = figure(id);
  const siblings = series ? points(series) : [];
  const [first, last] = [siblings[0], siblings.at(-1)];
  return {
    series:
      first && last && first !== last
        ? {
            count: siblings.length,
            from: formatPeriod(first.period, language),
            to: formatPeriod(last.period, language),
            href: relativeHref(from, paths.dataRow(first.id)),
          }
        : undefined,
    checks: checksOf(id).map((check) => ({
      id: check.id,
      title: wordsText(checkWords(check, language).title),
      verdict: say(VERDICT_WORDS[check.verdict].name),
      href: relativeHref(from, paths.check(chapterOfVerdict(check.verdict), check.id)),
    })),
    usedFor: derivedFrom(id).map((other) => {
      const { quantity, unit, measure } = figure(other);
      return {
        value: formatQuantity(quantity, unit, language),
        measure: say(measure),
        href: relativeHref(from, paths.dataRow(other)),
      };
    }),
  };
}

/**
 * All that is known of a figure.
 * @param from the page or file whose addresses these will be
 */
export function figureFacts(id: FigureId, language: Language, from: SitePath): FigureFacts {
  const one = figure(id);
  const say = (text: Text): string => inLanguage(text, language);
  const company = one.company && COMPANIES[one.company];
  const words = figureSum(one, language);
  return {
    id,
    value: formatQuantity(one.quantity, one.unit, language, 'exact'),
    measure: say(one.measure),
    unit: dataWords(language).units.name(UNITS[one.unit]),
    status: {
      id: one.status,
      name: say(STATUS_WORDS[one.status].name),
      meaning: say(STATUS_WORDS[one.status].meaning),
    },
    reading: one.quantity.is === 'exact' ? undefined : say(READING_WORDS[one.quantity.is]),
    note: figureNote(one, language),
    company: company && { name: say(company.name), shortName: say(company.shortName) },
    place: say(PLACES[one.place].name),
    period: formatPeriod(one.period, language),
    rootSources: [...new Set(figureRoots(id).flatMap((root) => figure(root).source ?? []))].map((source) => ({
      id: source,
      name: sourceName(source, language),
    })),
    sum: words && { words, range: roundingRange(one, language) },
    rowHref: relativeHref(from, paths.dataRow(id)),
    ...statedFacts(id, say, language, from),
    ...relatedFacts(id, say, language, from),
  };
}
