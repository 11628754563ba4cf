/** One mistake at a time in an exhibit's file: in an id, a slot, a word, an option. */
import { one, without, type Change } from './chapters.ts';

export const EXHIBIT_CHANGES: Readonly<Record<string, Change>> = {
  'a letter less in the id of a datum': one(/(?<=\bdatum\(')[^']+/g, without),
  'a letter less in a slot': one(/(?<=\{)[a-z]\w*-[\w-]+(?=(?:\|\w+)?\})/g, without),
  'a form misspelt': one(/(?<=\{[a-z]\w*-[\w-]+\|)\w+(?=\})/g, (match) => `${match}x`),
  'a number in its words': one(/(?<=(?:headline|subtitle|says|note): \{ en: ['"])/g, () => 'Some 43 percent: '),
  'no words': one(/(?<=(?:headline|subtitle): \{ en: )(?:'[^']*'|"[^"]*")/g, () => "''"),
  'an option that there is none of': one(/(?<=\bbase: \([^)]*\) => \(\{)/g, () => ' unitLabell: "x",'),
  'a value typed': one(
    /(?<=\bdatum: )datum\('[^']+', language[^)]*\)/g,
    () => "{ value: 9, text: '9', status: 'reported' }",
  ),
  'a label typed': one(/(?<=\blabel: )[^,\n]+(?=,\n)/g, () => "'Forty-three of them'"),
  'a field misspelt': one(/(?<=\n {2})(?:note|alsoFrom|lists|events)(?=: )/g, without),
  'a language less': one(/(?<=\ben: ['"][^\n]*\n +)zh: ['"][^\n]*\n/g, () => '\n'),
  'a figure of one language alone': one(/(?<=\bzh: ')(?=\p{Script=Han})/gu, () => '{cd24-chains}'),
  'a letter less in the slug': one(/(?<=\bslug: ')[^']+/g, without),
};
