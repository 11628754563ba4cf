/** Names sources the way a source line prints them. */
import { dataWords } from '../data/words/dictionary.ts';
import { formatPeriod, inLanguage } from '../data/words/format.ts';
import type { SourceId } from '../data/model/figures.ts';
import { OUTSIDE_SOURCES } from '../data/records/outside-sources.ts';
import type { Language, SourceInput } from '../data/model/schema.ts';
import { CORE_SOURCES } from '../data/records/sources.ts';

const SOURCES: Readonly<Record<SourceId, SourceInput>> = { ...CORE_SOURCES, ...OUTSIDE_SOURCES };

export const sourceRecord = (id: SourceId): SourceInput => SOURCES[id];
export const isSourceId = (id: string): id is SourceId => Object.hasOwn(SOURCES, id);
export const sourceIds = (): SourceId[] => Object.keys(SOURCES).filter(isSourceId);

/** "China Daily, February 2024". */
export const sourceName = (id: SourceId, language: Language): string => {
  const { publisher, date, title, confidence } = SOURCES[id];
  const words = dataWords(language).sources;
  // A table of a database has no day of its own; its title names the vintage.
  const vintage = confidence === 'V3' ? inLanguage(title, language) : words.undated;
  return words.with(inLanguage(publisher, language), date ? formatPeriod(date, language) : vintage);
};
