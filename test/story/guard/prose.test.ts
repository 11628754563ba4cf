/** The prose of pages beside the chapters: no number is typed into it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkProse } from '../../../src/story/guard/check-prose.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'prose-'));
  mkdirSync(join(root, 'src/story/prose/en'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const hold = (text: string) => () => {
  writeFileSync(join(root, 'src/story/prose/en/About.astro'), `---\nconst most = 43;\n---\n\n<p>${text}</p>\n`);
  checkProse(root);
};

describe('the prose of a page', () => {
  it('passes as it is', () => expect(() => checkProse('.')).not.toThrow());

  it.each([
    'In 2013 and on 3 May 2021 it was so.',
    'There are {most} of them, {count(12)} here.',
    '{list.map((one) => <code>43 {one}</code>)} and {`${one} of 43`}',
    '<code>npm run 43</code> <b data-most="43">it</b> <!-- 43 -->',
    'Creative Commons Attribution 4.0, PM2.5, Boeing 747',
  ])('passes with %s', (text) => expect(hold(text)).not.toThrow());

  it.each([
    ['It grew by 43 percent.', '43'],
    ['So\n<b>twenty</b> of them.', 'twenty'],
    ['共有二十家企业。', '二十'],
    ['Each: {list.map((one) => <b>{one}, 43 firms</b>)}', '43'],
    ['<!-- One. --> It has 43 firms <!-- Two. -->', '43'],
    ['A line<br> that 43 firms end', '43'],
  ])('is refused with %s', (text, found) =>
    expect(hold(text)).toThrow(new RegExp(`About\\.astro: line [56]\\n {2}found: {4}the number "${found}"`)),
  );
});
