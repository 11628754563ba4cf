/** A fifth and a sixth chapter in both editions, written as CONTRIBUTING says and nothing else: they are wherever chapters are. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chapterTexts } from '../../../src/site/chapter-texts.ts';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';

const before = chapterTexts().length;
const pad = (number: number): string => String(number).padStart(2, '0');
const MORE = [
  { number: before + 1, slug: `${pad(before + 1)}-what-others-did`, exhibit: 'others-industry' },
  { number: before + 2, slug: `${pad(before + 2)}-what-comes-next`, exhibit: 'next-industry' },
];

const chapter = ({ number, exhibit }: (typeof MORE)[number]): string => `---
number: ${number}
title: What chapter ${'abcdefghij'[number] ?? ''} is about
standfirst: A chapter that a stranger wrote, from what the project says of itself.
description: Chapter ${'abcdefghij'[number] ?? ''} that a stranger wrote from what the project says of itself, to see that it works.
short: A stranger’s ${'abcdefghij'[number] ?? ''}
---

## What there is

${'The city’s industry went on. What became of it is told here in a few words and one picture. '.repeat(16)}

It grew by <Num id="xh24-iva-growth" />, and a <Term word="stranger’s term ${'abcdefghij'[number] ?? ''}">A word explained here.</Term> says why (<Source id="xinhua-2024-10" />).

<Exhibit slug="${exhibit}" />
`;

const chineseChapter = ({ number, exhibit }: (typeof MORE)[number]): string => `---
number: ${number}
title: 陌生人写的第${'〇一二三四五六七八九'[number] ?? ''}章
standfirst: 这一章是陌生人照着项目自己的说明写的，看看行不行。
description: 第${'〇一二三四五六七八九'[number] ?? ''}章是陌生人照着项目自己的说明写的，为的是看看照着写能不能行得通，此外没有别的用意。
short: 陌生人的${'〇一二三四五六七八九'[number] ?? ''}
---

## 有什么

${'工业继续向前。后来怎样，这里用几句话和一幅图讲清楚。'.repeat(16)}

它增长了<Num id="xh24-iva-growth" />，<Term word="陌生人的词${'〇一二三四五六七八九'[number] ?? ''}">这里解释的词。</Term>说明了原因（<Source id="xinhua-2024-10" />）。

<Exhibit slug="${exhibit}" />
`;

const exhibit = (slug: string): string => `import { bar } from '../../charts/kinds/bar/index.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';

export const ${slug.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())} = defineExhibit<typeof bar>({
  slug: '${slug}',
  kind: bar,
  headline: { en: 'Industry, as a stranger draws it', zh: '陌生人画的工业' },
  subtitle: { en: 'Added value of industry, Beijing, Tianjin and Hebei together', zh: '京津冀工业增加值合计' },
  rows: (language) => [
    { key: 'then', label: 'In 2013', datum: datum('xh24-iva-2013', language, { scale: 1e12 }) },
    { key: 'now', label: 'In 2023', datum: datum('xh24-iva-2023', language, { scale: 1e12 }) },
  ],
  base: () => ({ unit: 'yuan', unitLabel: 'Trillion yuan' }),
  views: { all: { says: { en: 'From {xh24-iva-2013} to {xh24-iva-2023}.', zh: '从{xh24-iva-2013}到{xh24-iva-2023}。' } } },
});
`;

let copy: ProjectCopy;
let output: string;
const read = (path: string): string => readFileSync(join(copy.root, 'dist', path), 'utf8');

beforeAll(async () => {
  copy = copyProject();
  const folder = join(copy.root, 'src/exhibits/strangers');
  mkdirSync(folder);
  for (const one of MORE) {
    writeFileSync(join(copy.root, 'content/en', `${one.slug}.mdx`), chapter(one));
    writeFileSync(join(copy.root, 'content/zh', `${one.slug}.mdx`), chineseChapter(one));
    writeFileSync(join(folder, `${one.exhibit}.ts`), exhibit(one.exhibit));
  }
  writeFileSync(
    join(folder, 'index.ts'),
    `import type { ExhibitMaker } from '../define.ts';
import { othersIndustry } from './others-industry.ts';
import { nextIndustry } from './next-industry.ts';
export const strangers: readonly ExhibitMaker[] = [nextIndustry, othersIndustry];
`,
  );
  const registry = join(copy.root, 'src/exhibits/index.ts');
  writeFileSync(
    registry,
    readFileSync(registry, 'utf8')
      .replace('import { audit }', "import { strangers } from './strangers/index.ts';\nimport { audit }")
      .replace(
        "  'src/exhibits/audit': audit,",
        "  'src/exhibits/audit': audit,\n  'src/exhibits/strangers': strangers,",
      ),
  );
  const built = await copy.build({ SITE_URL: 'https://strangers.example/' });
  output = built.ok ? '' : built.output;
});
afterAll(() => copy.remove());

describe('two more chapters', () => {
  it('build', () => expect(output).toBe(''));

  it.each(MORE)('$slug has its page, its number, its words and its figure', ({ number, slug, exhibit: own }) => {
    const root = parse(read(`${slug}.html`));
    expect(root.querySelector('.chapter-number')?.text).toBe(`Chapter ${number}`);
    expect(root.querySelector(`#${own} .figure-number`)?.text).toContain(`${number}.1`);
    expect(root.querySelector('.chapter-sources')?.text).toContain('Xinhua');
    expect(root.querySelector('#evidence-cards')?.rawText).toContain('xh24-iva-growth');
    expect(root.querySelector('script[type="application/ld+json"]')?.rawText).toContain('"Article"');
  });

  it.each(MORE)('$slug has its like in Chinese, announced there', ({ number, slug, exhibit: own }) => {
    const root = parse(read(`zh/${slug}.html`));
    expect(root.querySelector('html')?.getAttribute('lang')).toBe('zh-Hans');
    expect(root.querySelector(`#${own} .figure-number`)?.text).toContain(`${number}.1`);
    expect(root.querySelector('#evidence-cards')?.rawText).toContain('xh24-iva-growth');
    for (const page of ['zh/index.html', 'zh/about.html', 'zh/data.html', 'zh/feed.xml'])
      expect(read(page), page).toContain(`${slug}.html`);
    expect(read(`zh/charts/${own}.html`)).toContain('陌生人画的工业');
  });

  it.each(MORE)('$slug is announced on the cover, in contents, charts, data, feed and sitemap', (one) => {
    const href = `${one.slug}.html`;
    const home = parse(read('index.html'));
    expect(home.querySelectorAll(`.chapter-list a[href="${href}"]`)).toHaveLength(1);
    expect(home.querySelector('#chapters-heading')?.text).toContain('six chapters');
    expect(parse(read('about.html')).querySelectorAll(`a[href="${href}"]`).length).toBeGreaterThan(0);
    expect(read('charts/index.html')).toContain(`${one.exhibit}.html`);
    expect(read(`charts/${one.exhibit}.html`)).toContain(href);
    expect(read(`charts/${one.exhibit}.csv`)).toContain('2.43');
    expect(read('data.html')).toContain(href);
    expect(read('feed.xml')).toContain(href);
    expect(read('sitemap.xml')).toContain(href);
    const pictures = readdirSync(join(copy.root, 'dist/share'));
    expect(pictures).toEqual(expect.arrayContaining([`${one.slug}.png`, `${one.exhibit}.png`]));
  });

  it('lead from one to the next', () => {
    const slugs = [...chapterTexts().map(({ slug }) => slug), ...MORE.map(({ slug }) => slug)];
    for (const [index, slug] of slugs.slice(0, -1).entries())
      expect(
        parse(read(`${slug}.html`)).querySelector('.chapter-next')?.outerHTML ?? read(`${slug}.html`),
        slug,
      ).toContain(`${slugs[index + 1]}.html`);
  });
});
