/** One mistake at a time in a chapter's text: in a tag, an attribute, a word, the front matter. */
import type { Chance } from './random.ts';

export type Change = (text: string, chance: Chance) => string;

/** Changes one match of a pattern, chosen by chance. */
export const one =
  (pattern: RegExp, to: (match: string, chance: Chance) => string): Change =>
  (text, chance) => {
    const matches = [...text.matchAll(pattern)];
    if (matches.length === 0) return text;
    const { index, 0: match } = chance.pick(matches);
    return text.slice(0, index) + to(match, chance) + text.slice(index + match.length);
  };

export const without = (match: string, { upTo }: Chance): string => {
  const at = upTo(match.length);
  return match.slice(0, at) + match.slice(at + 1);
};

export const CHAPTER_CHANGES: Readonly<Record<string, Change>> = {
  'a letter less in an id': one(/(?<=\s(?:id|slug|exhibit|view|verdict)=")[^"]+/g, without),
  'a letter less in a tag’s name': one(/(?<=<)[A-Z]\w+/g, without),
  'a letter less in an attribute’s name': one(
    /(?<=\s)(?:id|slug|exhibit|view|form|word|title|caption|reason)(?==")/g,
    without,
  ),
  'a quote less': one(/="|"(?=[ />])/g, (match) => match.replace('"', '')),
  'a slash less': one(/ \/>/g, () => ' >'),
  'a bracket less': one(/\/>|<(?=[A-Z])/g, (match) => match.replace(/[<>]/, '')),
  'a closing tag less': one(/<\/[A-Z]\w+>/g, () => ''),
  'a tag twice': one(/<(?:Exhibit|AuditSummary)[^>]*\/>/g, (match) => `${match}\n\n${match}`),
  'a figure typed out': one(/<Num [^>]*\/>/g, () => '43 percent'),
  'a number in words': one(/\. (?=[A-Z])/g, () => '. Some twenty of them. '),
  'a link out': one(/ (?=the )/g, () => ' [see](https://elsewhere.example) '),
  code: one(/\n\n(?=[A-Z])/g, () => '\n\n{1 + 1}\n\n'),
  'a number in characters': one(/。(?=\p{Script=Han})/gu, () => '。共有二十多家。'),
  'digits of another script': one(/[。.] ?(?=[\p{Lu}\p{Script=Han}])/gu, (match) => `${match}४३ `),
  'a row of a table': one(/\n\n(?=[\p{Lu}\p{Script=Han}])/gu, () => '\n\n| a | b |\n|---|---|\n\n'),
  'a character that nobody sees': one(/(?<=\p{L})(?=\p{L})/gu, (_, { pick }) =>
    pick(['\u200b', '\u202e', '\u0007', '\ufffd']),
  ),
  'a paragraph of another language': one(/\n\n(?=[\p{Lu}\p{Script=Han}])/gu, (match, { pick }) =>
    pick([`${match}天津是一座工業城市，也是一個港口。${match}`, `${match}TODO: that is all there is.${match}`]),
  ),
  'a link without words': one(/[。.] ?(?=[\p{Lu}\p{Script=Han}])/gu, (match) => `${match}[](data.html) `),
  'an amount that is said to be a name': one(
    /[。.] ?(?=[\p{Lu}\p{Script=Han}])/gu,
    (match) => `${match}<Typed reason="a share">43%</Typed> `,
  ),
  'a figure twice': one(/<Num [^>]*\/>/g, (match) => match + match),
  'a link to no page': one(/[。.] ?(?=[\p{Lu}\p{Script=Han}])/gu, (match) => `${match}[x](source.html) `),
  'a figure in a heading': one(/^## .+$/gm, (match) => `${match} <Num id="cd24-parks" />`),
  'a heading of another level': one(/^## (?=.)/gm, () => '#### '),
  'words between steps': one(/\n(?=<Step )/g, () => '\nx\n\n'),
  'an exhibit in a list': one(/^(?=<Exhibit )/gm, () => '- '),
  'a bare address': one(/[。.] ?(?=[\p{Lu}\p{Script=Han}])/gu, (match) => `${match}https://example.com/ `),
  'a field misspelt': one(/(?<=^)(?:number|title|standfirst|description|short)(?=:)/gm, without),
  'a field emptied': one(/(?<=^(?:title|standfirst|description|short):).*/gm, () => ''),
};
