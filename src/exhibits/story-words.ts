/** What this story calls the statuses of its figures, where charts would say it in general words. */
import { withOwnWords, type Words } from '../charts/words/dictionary.ts';
import { wordsIn } from '../charts/words/words.ts';
import { STATUSES, type Language, type Status } from '../data/model/schema.ts';
import { inLanguage } from '../data/words/format.ts';
import { STATUS_WORDS } from '../data/words/statuses.ts';

const names = (language: Language): Record<Status, string> =>
  Object.fromEntries(STATUSES.map((status) => [status, inLanguage(STATUS_WORDS[status].name, language)])) as Record<
    Status,
    string
  >;

const OURS: Readonly<Record<Language, Words>> = {
  en: withOwnWords(wordsIn('en'), {
    statuses: { derived: 'our arithmetic', context: 'from outside the five sources' },
    statusNames: names('en'),
    derived: 'our arithmetic',
  }),
  zh: withOwnWords(wordsIn('zh'), { statuses: names('zh'), statusNames: names('zh'), derived: '为本站推算' }),
};

/** The words of this story's charts in a language. */
export const storyWords = (language: Language): Words => OURS[language];
