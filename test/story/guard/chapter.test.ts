/** The guard over a chapter's text: what it refuses, where it says the mistake is, and what it lets pass. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '@mdx-js/mdx';
import { describe, expect, it } from 'vitest';
import { chapterExhibits } from '../../../src/exhibits/index.ts';
import { chapterTexts } from '../../../src/site/chapter-texts.ts';
import { remarkStory } from '../../../src/story/remark-story.ts';

const [{ slug: SLUG } = { slug: '' }, { slug: OTHER } = { slug: '' }] = chapterTexts();
const own = chapterExhibits(SLUG).map((one) => one.slug);
const [first = ''] = own;
const foreign = chapterExhibits(OTHER)[0]?.slug ?? '';
/** Places the exhibits of the chapter's list; a scrolly has a step for each view. */
const placed = (slugs: readonly string[]): string => slugs.map((slug) => `<Exhibit slug="${slug}" />`).join('\n\n');

async function read(text: string, frontmatter: Record<string, unknown> = {}, slugs = own): Promise<string> {
  const value = `${text}\n\n${placed(slugs)}\n`;
  return compile(
    { path: `content/en/${SLUG}.mdx`, value, data: { astro: { frontmatter } } },
    { remarkPlugins: [remarkStory] },
  ).then(
    () => 'passed',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}

describe('a chapter is refused', () => {
  it.each([
    ['a number in code', 'So `43 percent` it was.', /line 1, column \d+\s+found:\s+the number "43"/],
    ['a number in a block of code', '```\n43 percent\n```', /the number "43"/],
    ['a number in a term’s word', '<Term word="43 percent">Words.</Term>', /in word="…" of <Term>/],
    ['a number in a term’s Chinese', '<Term word="chains" zh="43条">Words.</Term>', /in zh="…" of <Term>/],
    ['a number in a margin note’s title', '<Aside title="43 percent">\n\nWords.\n\n</Aside>', /of <Aside>/],
    [
      'Typed round a sentence',
      '<Typed reason="a name">It grew by 43 percent to 1,200 plants.</Typed>',
      /<Typed> around/,
    ],
    ['Typed without a reason in words', 'A <Typed reason="-">1+3+4</Typed> system.', /reason says nothing/],
    ['an attribute twice', 'So <Num id="cd24-parks" id="cd24-parks" />.', /the attribute id on <Num>, twice/],
    ['an empty attribute', 'So <Num id="cd24-parks" form="" />.', /the attribute form on <Num>, empty/],
    ['words in a number', 'So <Num id="cd24-parks">forty</Num>.', /<Num> with words inside/],
    ['a part without its figure', 'It grew by half. And *then doubled*.', /"half" where no figure stands beside it/],
    ['a number in other digits', 'It grew by ４３ or ½.', /the number "４３"/],
    ['a misspelt figure', 'So <Num id="cd24-park" />.', /"cd24-park"[\s\S]*nearest: cd24-parks/],
    ['a misspelt tag in a sentence', 'So <Nmu id="cd24-parks" />.', /the tag <Nmu>[\s\S]*nearest: Num/],
    ['a link by script', '[see](javascript:alert)', /a link to javascript:/],
    ['a link without its scheme', '[see](//elsewhere.example)', /a link to \/\/elsewhere/],
    ['a link in capitals', '[see](HTTPS://ELSEWHERE.EXAMPLE)', /a link to HTTPS:/],
    ['a link by reference', '[see][a]\n\n[a]: https://elsewhere.example', /a link to https:/],
    ['a picture from elsewhere', '![a plant](https://elsewhere.example/a.png)', /a picture from https:/],
    ['an exhibit placed twice', `<Exhibit slug="${first}" />`, /placed a second time/],
    ['an exhibit of another chapter', `<Exhibit slug="${foreign}" />`, /which belongs to 02-/],
  ])('for %s', async (_, text, message) => expect(await read(text)).toMatch(message));

  it.each([
    ['a passage without steps', `<Scrolly exhibit="${first}">\n\nWords.\n\n</Scrolly>`, /without a <Step>/],
    [
      'a half-hearted scrub',
      `<Scrolly exhibit="${first}" scrub="maybe"><Step view="all">W.</Step></Scrolly>`,
      /scrub="maybe"/,
    ],
  ])('for %s', async (_, text, message) => expect(await read(text, {}, own.slice(1))).toMatch(message));

  it.each(['title', 'standfirst', 'description', 'short'])('for a number in its %s', async (field) => {
    const message = await read('Words.', { [field]: 'Output grew by 43 percent in one single year.' });
    expect(message).toMatch(new RegExp(`the number "43" typed by hand in the front matter, ${field}`));
  });
});

describe('a chapter passes', () => {
  it.each([
    ['years, dates and ordinals', 'In 2023, on 9 February, in the 14th plan.'],
    ['a name in digits', 'A <Typed reason="the name of a system">1+3+4</Typed> system.'],
    ['links inside the site', '[here](#section-a), [data](data.html#cd24-parks), [charts](charts/index.html).'],
    ['a comment', '{/* Why this stands here. */}\n\nWords.'],
    ['a part beside its figure', 'It doubled, to <Num id="cd24-parks" />.'],
    ['every form of a number', 'So <Num id="cd24-parks" form="number" />.'],
  ])('with %s', async (_, text) => expect(await read(text, { title: 'In 2023' })).toBe('passed'));
});

describe('the chapters of the site', () => {
  it.each(readdirSync('content/en'))('%s passes', async (name) => {
    const value = readFileSync(join('content/en', name), 'utf8').replace(/^---[\s\S]*?\n---\n/, '');
    const file = { path: `content/en/${name}`, value, data: { astro: { frontmatter: {} } } };
    await expect(compile(file, { remarkPlugins: [remarkStory] })).resolves.toBeDefined();
  });
});
