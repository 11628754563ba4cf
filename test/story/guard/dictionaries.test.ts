/** Words in every language: none missing, none in the wrong file. */
import { describe, expect, it } from 'vitest';
import { dataWords } from '../../../src/data/words/dictionary.ts';
import {
  checkDictionaries,
  differsAt,
  requireBoth,
  requireBounds,
  requireOwnLanguage,
} from '../../../src/story/guard/check-dictionaries.ts';
import { refused as problemOf } from '../../refused.ts';

const refused = (act: () => unknown): string => problemOf(act).message;

describe('dictionaries', () => {
  it('pass as they are', () => expect(() => checkDictionaries()).not.toThrow());

  it('differ where a list of words is shorter or a word is missing', () => {
    expect(differsAt({ words: ['a', 'b'] }, { words: ['a'] })).toEqual(['words']);
    expect(differsAt({ a: { b: 'x' } }, { a: { b: ' ' } })).toEqual(['a', 'b']);
    expect(differsAt({ words: ['a', 'b'] }, { words: ['c', 'd'] })).toBeUndefined();
  });

  it('are refused in another language than their file’s', () => {
    expect(refused(() => requireOwnLanguage('a/en.ts', 'en', { unit: '增加值增速' }))).toMatch(/a\/en\.ts: unit/);
    expect(refused(() => requireOwnLanguage('a/zh.ts', 'zh', { x: { unit: 'Growth of added value' } }))).toMatch(
      /x\.unit/,
    );
    expect(() => requireOwnLanguage('a/zh.ts', 'zh', { licence: 'CC BY 4.0' })).not.toThrow();
  });

  it('have a word for each way to read a value', () => {
    for (const language of ['en', 'zh'] as const)
      expect(() => requireBounds(language, dataWords(language).numbers.bound)).not.toThrow();
    const without: Record<string, string> = { about: '约' };
    expect(refused(() => requireBounds('zh', (is) => without[is] as string))).toMatch(/zh\.ts: numbers\.bound/);
  });

  it('have words in both languages where they stand side by side', () => {
    expect(refused(() => requireBoth('a.ts', { holds: { name: { en: 'Holds', zh: '' } } }))).toMatch(/holds\.name\.zh/);
    expect(refused(() => requireBoth('a.ts', { about: { en: '约数。', zh: 'Approximate.' } }))).toMatch(/about\.en/);
  });
});
