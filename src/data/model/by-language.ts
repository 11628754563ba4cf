import { LANGUAGES, type Language, type Text } from './schema.ts';

/** The words of a text, each with its language. */
export const wordsByLanguage = (text: Text): [language: Language, words: string][] =>
  LANGUAGES.flatMap((language): [Language, string][] => {
    const words = text[language];
    return words === undefined ? [] : [[language, words]];
  });
