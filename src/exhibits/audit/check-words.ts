/** Words and addresses of checks, as pages print them. */
import type { Check } from '../../data/model/checks.ts';
import type { Language, Text } from '../../data/model/schema.ts';
import { parseFormula, parseWords, type Segment } from '../../data/words/placeholders.ts';

export interface CheckWords {
  readonly title: Segment[];
  readonly sentence: Segment[];
  readonly detail: Segment[];
  readonly formula: Segment[];
}

/**
 * The texts of a check with their figures put in. Throws Problem on a number typed by hand, save constants in the
 * formula.
 */
export function checkWords({ id, title, verdictSentence, detail, formula }: Check, language: Language): CheckWords {
  const words = (text: Text, field: string): Segment[] =>
    parseWords(text, language, { file: 'src/data/records/checks', place: `record "${id}", field ${field}` });
  return {
    title: words(title, 'title'),
    sentence: words(verdictSentence, 'verdictSentence'),
    detail: words(detail, 'detail'),
    formula: parseFormula(formula, language, {
      file: 'src/data/records/checks',
      place: `record "${id}", field formula`,
    }),
  };
}
