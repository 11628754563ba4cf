/** What this story calls the statuses of its figures, where charts would say it in general words. */
import { withOwnWords, type OwnWords, type Words } from '../charts/words/dictionary.ts';
import { wordsIn } from '../charts/words/languages.ts';
import { STATUSES, type Language, type Status } from '../data/model/schema.ts';
import { inLanguage } from '../data/words/format.ts';
import { STATUS_WORDS } from '../data/words/statuses.ts';

const names = (language: Language): Record<Status, string> =>
  Object.fromEntries(STATUSES.map((status) => [status, inLanguage(STATUS_WORDS[status].name, language)])) as Record<
    Status,
    string
  >;

/** What this story says differently, as the package's option `words` takes it. */
export const STORY_OWN_WORDS: Readonly<Record<Language, OwnWords>> = {
  en: {
    statuses: { derived: 'our arithmetic', context: 'from outside the five sources' },
    statusNames: names('en'),
    derived: 'our arithmetic',
  },
  zh: { statuses: names('zh'), statusNames: names('zh'), derived: '为本站推算' },
};

const OURS: Readonly<Record<Language, Words>> = {
  en: withOwnWords(wordsIn('en'), STORY_OWN_WORDS.en),
  zh: withOwnWords(wordsIn('zh'), STORY_OWN_WORDS.zh),
};

/** The words of this story's charts in a language. */
export const storyWords = (language: Language): Words => OURS[language];
