/** One chapter in two languages: what one has and the other lacks is refused, with both places. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkParity } from '../../../src/story/guard/parity.ts';

const EN = `---
number: 1
title: What was promised
emblem: port-crane
---

Did it work? Tianjin, a city of <Num id="people" />, says <Source id="xinhua" />.

<Term word="added value" zh="增加值">What is added.</Term>

<Exhibit slug="promises" />

<Scrolly exhibit="growth">
<Step view="average">
Industry grew by <Num id="growth@2020" />.
</Step>
<Step view="equipment">
Equipment by <Num id="equipment" form="word" />, against <Num id="people" />.
</Step>
</Scrolly>

<Checks verdict="fails" />

## What then?

It [was found](sources.html#found), by <Source id="paper" />.
`;
const ZH = `---
number: 1
title: 当初的承诺
emblem: port-crane
---

成效如何？天津有<Num id="people" form="short" />，据<Source id="xinhua" />。
{/* <Num id="left-out" /> */}
<Term word="增加值">新增的价值。</Term>

<Exhibit slug="promises" />

<Scrolly exhibit="growth">
<Step view="average">工业增长<Num id="growth@2020" />。</Step>
<Step view="equipment">装备<Num id="equipment" />，相比<Num id="people" />。</Step>
</Scrolly>

<Checks verdict="fails" />

## 后来呢

据<Source id="paper" />，[查到了](sources.html#found)。
`;
const [first, second] = ['content/en/01-a.mdx', 'content/zh/01-a.mdx'];
const messageOf = (zh: string, en = EN): string => {
  try {
    checkParity({ file: first, text: en }, { file: second, text: zh });
    return 'passed';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
};

describe('a chapter in two languages', () => {
  it('passes where both have the same: form and words are free', () => expect(messageOf(ZH)).toBe('passed'));

  it.each<[what: string, change: (text: string) => string, message: RegExp]>([
    [
      'a figure left out',
      (text) => text.replace('增长<Num id="growth@2020" />', '有增长'),
      /^content\/zh\/01-a\.mdx: after line 7\n.*no <Num id="growth@2020">\n.*content\/en\/01-a\.mdx has in line 15\n/,
    ],
    [
      'a figure too many',
      (text) => text.replace('装备', '装备<Num id="other" />'),
      /zh\/01-a\.mdx: line 15\n.*<Num id="other">\n.*content\/en\/01-a\.mdx has too, near its line 15/,
    ],
    ['a source left out', (text) => text.replace(/<Source [^>]*>/, ''), /no <Source id="xinhua">\n.*line 7/],
    ['a source too many', (text) => text.replace('成效', '<Source id="tn" />成效'), /line 7\n.*<Source id="tn">/],
    [
      'steps in another order',
      (text) => text.replace('view="average"', 'view="x"').replace('view="equipment"', 'view="average"'),
      /zh\/01-a\.mdx: line 14\n.*<Step view="x">\n.*<Step view="average">, as in content\/en\/01-a\.mdx, line 14/,
    ],
    [
      'another view',
      (text) => text.replace('slug="promises"', 'slug="promises" view="all"'),
      /slug="promises" view="all"/,
    ],
    [
      'an exhibit left out',
      (text) => text.replace('<Exhibit slug="promises" />', ''),
      /<Scrolly exhibit="growth">\n.*<Exhibit slug="promises">/,
    ],
    [
      'checks left out',
      (text) => text.replace(/<Checks.*/, ''),
      /line 20\n.*a heading ##\n.*<Checks verdict="fails">, as in content\/en\/01-a\.mdx, line 22/,
    ],
    ['checks twice', (text) => `${text}\n<Checks verdict="holds" />`, /<Checks verdict="holds">\n.*nothing more/],
    ['a term left out', (text) => text.replace(/<Term.*<\/Term>/, '增加值'), /0 terms[\s\S]*added value \(line 9\)/],
    [
      'a term in other characters',
      (text) => text.replace('word="增加值"', 'word="增加直"'),
      /01-a\.mdx: line 9\n.*zh="增加值"[\s\S]*增加直/,
    ],
    [
      'an exhibit under another heading',
      (text) => text.replace('<Checks verdict="fails" />\n\n## 后来呢\n', '## 后来呢\n\n<Checks verdict="fails" />\n'),
      /found: +a heading ##\n.*<Checks verdict="fails">, as in content\/en/,
    ],
    [
      'a figure under another heading',
      (text) =>
        text.replace('增长<Num id="growth@2020" />', '有增长').replace('查到了', '查到了<Num id="growth@2020" />'),
      /<Num id="growth@2020"> under another heading\n.*en\/01-a\.mdx has in line 15\n.*same heading/,
    ],
    ['a link left out', (text) => text.replace('[查到了](sources.html#found)', '查到了'), /no a link to|no link to/],
    ['another link', (text) => text.replace('#found', '#lost'), /sources\.html#found/],
    ['another drawing', (text) => text.replace('port-crane', 'train'), /front matter, emblem\n.*train\n.*port-crane/],
    [
      'two figures that changed places in one paragraph',
      (text) => text.replace('"equipment" />，相比<Num id="people"', '"people" />，相比<Num id="equipment"'),
      /line 15\n.*figures in this paragraph.*: people, equipment\n.*equipment, people, as in .*en\/01-a\.mdx, line 17/,
    ],
    [
      'a figure moved to the next step',
      (text) =>
        text.replace('增长<Num id="growth@2020" />', '有增长').replace('装备<', '装备<Num id="growth@2020" />、<'),
      /line 14\n.*: none\n.*growth@2020, as in/,
    ],
    [
      'a figure said once more',
      (text) => text.replace('装备', '装备<Num id="people" />、'),
      /line 15\n.*: people\n.*none/,
    ],
    [
      'one paragraph less',
      (text) => text.replace('</Step>\n</Scrolly>', '</Step>\n\n可是。\n\n</Scrolly>'),
      /a paragraph/,
    ],
  ])('is refused for %s', (_, change, message) => expect(messageOf(change(ZH))).toMatch(message));

  it.each<[what: string, en: string, zh: string, message: RegExp]>([
    [
      'years that changed places',
      'In 2013 <Num id="people" />, in 2023 <Num id="growth" />.',
      '2023年<Num id="people" />，2013年<Num id="growth" />。',
      /dates in this paragraph.*: 2023, 2013\n.*2013, 2023, as in/,
    ],
    ['another day', 'On 1 March 2024.', '2024年3月2日。', /: 2024-03-02\n.*2024-03-01/],
    ['a month left out', 'The numbers came in August.', '数字来了。', /: none\n.*--08/],
    [
      'subjects that changed places',
      '<Num id="a" /> for integrated circuits, <Num id="b" /> for aerospace.',
      '航空航天<Num id="a" />，集成电路<Num id="b" />。',
      /names and terms.*: 航空航天, 集成电路\n.*集成电路, 航空航天/,
    ],
    ['a bound of its own', 'It is <Num id="xh24-iva-growth" />.', '是近<Num id="xh24-iva-growth" />。', /“at most”/],
    ['a bound left out', 'About <Num id="xh24-iva-growth" />.', '是<Num id="xh24-iva-growth" />。', /“no bound”/],
    [
      'a unit left out',
      'With <Num id="cd24-parks" />.',
      '有<Num id="cd24-parks" form="number" />。',
      /form number, and no unit/,
    ],
    [
      'a unit said twice',
      'With <Num id="cd24-parks" form="number" /> parks.',
      '有<Num id="cd24-parks" />个园区。',
      /form full, and its unit again/,
    ],
    [
      'a year said twice',
      'By <Num id="xh24-gdp-growth-rate" form="number" /> a year.',
      '年均增长<Num id="xh24-gdp-growth-rate" />。',
      /form full, and its unit again/,
    ],
    ['a sign of its own', 'By <Num id="cd24-parks" />.', '<Num id="cd24-parks" form="signed" />。', /form signed/],
  ])('is refused for %s', (_, en, zh, message) =>
    expect(messageOf(`${ZH}\n${zh}\n`, `${EN}\n${en}\n`)).toMatch(message),
  );

  it.each(['01-new-productive-forces', '02-ten-years-of-coordination', '04-do-the-numbers-add-up'])(
    'is refused where two neighbours change places anywhere in %s',
    (name) => {
      const [en, zh] = ['en', 'zh'].map((language) => readFileSync(`content/${language}/${name}.mdx`, 'utf8'));
      const pairs = [...(zh ?? '').matchAll(/(<Num [^>]*>)([^<\n]{1,20})(<Num [^>]*>)/g)].filter(
        ([, a, , b]) => a !== b,
      );
      expect(pairs.length).toBeGreaterThan(9);
      // A few of them, here and there: each is read by the parser.
      for (const { index, 0: whole, 1: a, 2: between, 3: b } of pairs.filter((_, at) => at % 4 === 1))
        expect(
          messageOf(zh?.slice(0, index) + `${b}${between}${a}` + zh?.slice(index + whole.length), en),
          whole,
        ).toMatch(/figures in this paragraph/);
    },
  );

  it('is refused the other way round too', () =>
    expect(messageOf(ZH, EN.replace('<Num id="equipment" form="word" />', 'much'))).toMatch(/line 15\n.*"equipment"/));
});
