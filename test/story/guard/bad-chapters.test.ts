/** A chapter that cannot be read: its head, its tags, its braces. Every message has the guard's form, and names the line. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkAll, checkChapter } from '../../../src/story/guard/check-all.ts';
import { Problem } from '../../../src/data/model/problem.ts';
import { idleOrders } from '../../../src/data/words/same-facts.ts';
import { chapterTexts } from '../../../src/site/chapter-texts.ts';

const FILE = `content/en/${chapterTexts()[0]?.slug ?? ''}.mdx`;
const SOURCE = readFileSync(FILE, 'utf8');
const LINES = SOURCE.split('\n').length;

async function messageOf(source: string): Promise<string> {
  try {
    await checkChapter(FILE, source);
  } catch (error) {
    expect(error).toBeInstanceOf(Problem);
    return error instanceof Error ? error.message : '';
  }
  return 'passed';
}
const appended = (text: string) => messageOf(`${SOURCE}\n${text}\n`);
const field = (name: string, text: string) => messageOf(SOURCE.replace(new RegExp(`^${name}: .*$`, 'm'), text));

describe('the project as it is', () => {
  it('passes, and needs every order that is listed as its own language’s', async () => {
    await expect(checkAll('.')).resolves.toBeUndefined();
    expect(idleOrders()).toEqual([]);
  });
});

describe('a chapter in Chinese is refused', () => {
  const file = FILE.replace('/en/', '/zh/');
  const source = readFileSync(file, 'utf8');
  const refusalOf = (text: string): Promise<unknown> =>
    checkChapter(file, text).then(
      () => 'passed',
      (error: unknown) => (error instanceof Problem ? error.message : error),
    );

  it.each([
    ['in English', 'This is what it says in English alone.', /words in another language/],
    ['with Western marks', '天津,是一座城市。', /the mark “津,”/],
    ['with a Western stop', '天津是一座城市.', /the mark “市.”/],
    ['in traditional characters', '這個國家的經濟。', /the characters 這個國經濟/],
    ['with the digits of cheques', '一共肆拾叁家。', /"肆拾叁" typed by hand/],
  ])('%s', async (_, text, message) => {
    expect(await refusalOf(`${source}\n${text}\n`)).toMatch(message);
  });

  it('that is the English one, and without a word', async () => {
    expect(await refusalOf(SOURCE)).toMatch(/the front matter’s title/);
    expect(await refusalOf(/^---[\s\S]*?\n---\n/.exec(source)?.[0] ?? '')).toMatch(/found: +no words/);
  });

  it('but a rare character in a name, and a queue of troops, are nobody’s mistake', async () => {
    expect(await refusalOf(`${source}\n朱镕基收拾队伍，回到大陆。\n`)).toBe('passed');
  });
});

describe('a chapter is refused', () => {
  it.each([
    ['an unclosed tag', '<Aside title="a">\n\nwords', /<Aside> that is not closed/],
    ['an unclosed misspelt tag', '<Scroly exhibit="a">\n\nwords', /<Scroly> that is not closed[\s\S]*nearest: Scrolly/],
    ['a tag closed by another', '<Term word="a">words</Trem>', /<\/Trem> where <Term> is open/],
    ['a closing tag alone', 'words</Term>', /a closing tag of nothing/],
    ['a value without quotes', '<Num id=cd24-parks />', /not between quotes/],
    ['a missing quote', '<Num id="cd24-parks />', /not between quotes/],
    ['a missing slash', 'So <Num id="cd24-parks"> it was.', /<Num> that is not closed/],
    ['a tag cut off', 'So <Num id="cd24-parks"', /a tag that is not finished/],
    ['a tag without its <', 'So Num id="cd-parks" /> it was.', /the rest of a tag/],
    ['a < in prose', 'fewer than <5 of them', /a < that begins no tag/],
    ['a { in prose', 'a set {of', /a \{ that is not closed/],
    ['code', "import x from 'y'", /code in a chapter/],
    ['an import that is none', 'import the rest', /code in a chapter/],
    ['logic', '{[1, 2].map((n) => n)}', /code in a chapter/],
    ['an HTML comment', '<!-- later -->', /a < that begins no tag/],
    ['an unknown tag', '<Blink>Words.</Blink>', /the tag <Blink>/],
    ['an unknown exhibit', '<Exhibit slug="no-such-chart" />', /exhibit "no-such-chart"/],
    ['an unknown figure', 'So <Num id="xh24-iva-2031" />.', /"xh24-iva-2031"[\s\S]*xh24-iva-2013/],
    ['an unknown verdict', '<Checks verdict="perhaps" />', /verdict "perhaps"[\s\S]*holds-if/],
    ['an unknown source', 'See <Source id="xinhua-2024-1" />.', /source "xinhua-2024-1"[\s\S]*nearest: xinhua-2024-10/],
    [
      'an unknown drawing',
      '<Drawing name="train-set" caption="A train" />',
      /drawing "train-set"[\s\S]*nearest: train/,
    ],
    ['a link without words', '[](data.html)', /a link without words/],
    [
      'a link’s address apart',
      'See [plants][a].\n\n[a]: data.html "43 plants"',
      /a link that is not finished|address of a link/,
    ],
    ['a heading without words', '## ', /a heading without words/],
    ['words of another language', '天津是一座工业城市，也是一个港口。', /words in another language/],
    ['a note of a draft', 'TODO: say why.', /TODO[\s\S]*note of a draft/],
    [
      'two figures side by side',
      'So <Num id="cd24-parks" /><Num id="cd24-chains" />.',
      /two figures with nothing between/,
    ],
    ['a percentage in <Typed>', 'It grew by <Typed reason="a share">43%</Typed>.', /an amount inside <Typed>/],
    ['a unit after <Typed>', 'It grew by <Typed reason="a name">43</Typed> percent.', /an amount inside <Typed>/],
    [
      'a paragraph twice',
      'A sentence that somebody pasted twice, long enough to be no refrain.\n\nA sentence that somebody pasted twice, long enough to be no refrain.',
      /a paragraph a second time/,
    ],
    ['a table', '| a | b |\n|---|---|\n| x | y |', /a row of a table/],
    ['a figure in a table', '| a | b |\n|---|---|\n| <Num id="cd24-chains" /> | y |', /a row of a table/],
    ['a bare address', 'See https://example.com now.', /a bare address/],
    ['a footnote', 'So it was.[^a]', /a footnote/],
    ['a quotation', '> So it was.', /a quotation set off/],
    ['a link to no page', 'See [this](source.html#x).', /where there is no page[\s\S]*sources\.html/],
    ['a link above the site', 'See [this](../about.html).', /where there is no page/],
    ['a list from elsewhere', '43. So it was.', /a list that counts from 43/],
    ['a link with a title', 'See [this](about.html "Hello").', /a link with a title/],
    ['a heading out of order', '#### So it was', /a heading of level 4/],
    ['a heading twice', '## Twice\n\nSo it was.\n\n## Twice', /the heading “Twice” a second time/],
    ['a figure in a heading', '## So <Num id="cd24-parks" />', /<Num> in a heading/],
    ['a figure in a link', 'See [<Num id="cd24-parks" />](about.html).', /<Num> in a link/],
    ['a figure on its own', '<Num id="cd24-parks" />', /<Num> alone on its lines/],
    ['a drawing in a list', '- <Drawing name="train" caption="A train" />', /<Drawing> inside a paragraph/],
    ['a character that nobody sees', 'So\u200b it was.', /U\+200B, which is not seen/],
    ['what turns letters round', 'So\u202e it was.', /U\+202E/],
    ['digits of another script', 'So ४३ of them.', /"४३" typed by hand/],
    ['half of an emphasis', 'It was **so.', /\*\* in “It was \*\*so\.”: printed as it stands/],
    ['half of a link', 'It was [so and gone.', /\[ in “.*”: printed as it stands/],
    ['half of a pair of brackets', 'It was (so, and gone.', /\( without its other half/],
    ['half of a quotation', 'It was so”, and gone.', /” without its other half/],
    ['characters that are another’s', 'Yin Jihui (尹继晖) said so.', /Yin Jihui \(尹继晖\)[\s\S]*尹继辉/],
    ['a straight apostrophe', "It was China's.", /a straight quotation mark/],
    ['a word twice', 'It was was so.', /was was in “.*”: a word twice/],
    [
      'a caption in another language',
      '<Drawing name="train" caption="一列火车" />',
      /caption="一列火车", in another language/,
    ],
    ['a step outside a scrolly', '<Step view="all">Words.</Step>', /a <Step> outside a <Scrolly>/],
  ])('for %s', async (_, text, message) => {
    const said = await appended(text);
    expect(said).toMatch(message);
    const line = Number(/^content\/en\/[\w-]+\.mdx: line (\d+), column \d+\n/.exec(said)?.[1]);
    expect(line).toBeGreaterThanOrEqual(LINES);
    expect(line).toBeLessThanOrEqual(LINES + 5);
  });

  it.each([
    ['a field misspelt', () => field('title', 'titel: A title'), /line 3, titel[\s\S]*nearest: title/],
    ['a field too many', () => field('title', 'title: A title\nauthor: me'), /line 4, author/],
    ['a field left out', () => field('short', ''), /front matter, short\n {2}found: {4}nothing/],
    ['a field left empty', () => field('short', 'short:'), /line \d, short/],
    ['a text too long', () => field('short', `short: ${'word '.repeat(9)}.`), /at most 28 characters/],
    ['a text too short', () => field('description', 'description: Short.'), /at least 40 characters/],
    ['a colon in a title', () => field('title', 'title: One: two: three'), /between single quotes/],
    ['a number in words', () => field('number', 'number: one'), /a whole number/],
    ['a drawing that is none', () => field('emblem', 'emblem: port-crain'), /nearest: port-crane/],
    ['no front matter', () => messageOf(SOURCE.replace(/^---[\s\S]*?---/, '')), /front matter, number/],
    ['a typed number', () => field('title', 'title: It grew by 43 percent'), /front matter, title/],
  ])('for %s', async (_, message, says) => expect(await message()).toMatch(says));
});
