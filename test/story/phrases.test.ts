import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GLOSSARY } from '../../src/data/words/glossary.ts';
import { wordsText } from '../../src/data/words/placeholders.ts';
import { exhibits } from '../../src/exhibits/index.ts';
import { phrasesOf } from '../../src/story/phrases.ts';

const CHAPTERS = join(import.meta.dirname, '../../content/zh');
const headings = [
  ...exhibits().map((one) => wordsText(one.headline('zh'))),
  ...readdirSync(CHAPTERS).flatMap((name) =>
    [...readFileSync(join(CHAPTERS, name), 'utf8').matchAll(/^(?:#+|title:) (.*)$/gm)].map(([, text]) => text ?? ''),
  ),
];

describe('a Chinese heading', () => {
  it('breaks into phrases that are the heading when joined', () => {
    expect(headings.length).toBeGreaterThan(40);
    for (const heading of headings) expect(phrasesOf(heading).join('')).toBe(heading);
  });

  it('never breaks inside a term of the glossary', () => {
    const broken = headings.flatMap((heading) => {
      const spaced = phrasesOf(heading).join(' ');
      return GLOSSARY.filter(({ zh }) => heading.includes(zh) && !spaced.includes(zh)).map(
        ({ zh }) => `${spaced}: ${zh}`,
      );
    });
    expect(broken).toEqual([]);
  });

  it('begins no line with a mark, a particle or a unit, and ends none with an opening one', () => {
    const lines = headings.flatMap((heading) => phrasesOf(heading).slice(1));
    expect(lines.filter((line) => /^[，。：；？！、”）》的了吗%年月]/.test(line))).toEqual([]);
    expect(headings.flatMap((heading) => phrasesOf(heading)).filter((line) => /[“（《]$/.test(line))).toEqual([]);
  });

  it.each([
    ['新产业跑赢旧产业了吗？', '新产业 跑赢 旧产业了吗？'],
    ['三项承诺，两项没有达到，第三项无从判断', '三项承诺，两项没有达到，第三项 无从判断'],
    ['2023年', '2023年'],
  ])('%s', (heading, expected) => expect(phrasesOf(heading).join(' ')).toBe(expected));
});
