/** A text for the page, the Chinese in it marked as Chinese. */
import type { Language } from '../../data/model/schema.ts';
import { hanRuns } from '../../data/words/han.ts';

export const hanNodes = (text: string, language: Language): readonly (Node | string)[] =>
  hanRuns(text, language).map(({ text: part, lang }) =>
    lang ? Object.assign(document.createElement('span'), { lang, textContent: part }) : part,
  );
