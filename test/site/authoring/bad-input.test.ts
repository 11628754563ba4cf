/** Broken input stops the build with one message that teaches: tried on a copy of the project, one mistake at a time. */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'retooling-'));
  for (const part of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Output of a build that fails because of one changed file; the file is put back. */
async function buildBroken(file: string, change: (text: string) => string): Promise<string> {
  const path = join(copy, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after, `the change to ${file} changes nothing`).not.toBe(before);
  writeFileSync(path, after);
  try {
    await promisify(execFile)(join(root, 'node_modules/.bin/node'), ['node_modules/astro/bin/astro.mjs', 'build'], {
      cwd: copy,
      maxBuffer: 1e8,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    return 'the build passed';
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    return stdout + stderr;
  } finally {
    writeFileSync(path, before);
  }
}

const CHAPTER = 'content/en/01-new-productive-forces.mdx';
const XINHUA = 'src/data/records/claims/xinhua-2024-10.ts';
const append = (line: string) => (text: string) => `${text}\n\n${line}\n`;

const CASES: readonly { what: string; file: string; change: (text: string) => string; says: readonly RegExp[] }[] = [
  {
    what: 'a number typed into a chapter',
    file: CHAPTER,
    change: append('It grew by 43 percent.'),
    says: [/01-new-productive-forces\.mdx: line \d+, column 12/, /"43" typed by hand/, /<Num id=/],
  },
  {
    what: 'an unknown figure',
    file: CHAPTER,
    change: append('So <Num id="xh24-iva-2031" /> it was.'),
    says: [/line \d+/, /"xh24-iva-2031"/, /xh24-iva-2013/],
  },
  {
    what: 'an unknown exhibit',
    file: CHAPTER,
    change: append('<Exhibit slug="no-such-chart" />'),
    says: [/line \d+/, /exhibit "no-such-chart"/],
  },
  {
    what: 'an unknown view',
    file: CHAPTER,
    change: append('<Exhibit slug="growth-2020" view="sideways" />'),
    says: [/view "sideways"/, /one of /],
  },
  {
    what: 'a step outside a scrolly',
    file: CHAPTER,
    change: append('<Step view="all">Words.</Step>'),
    says: [/a <Step> outside a <Scrolly>/],
  },
  { what: 'an unknown tag', file: CHAPTER, change: append('<Blink>Words.</Blink>'), says: [/the tag <Blink>/] },
  { what: 'logic in a chapter', file: CHAPTER, change: append('{[1, 2].map((n) => n)}'), says: [/code in a chapter/] },
  {
    what: 'a link that bypasses the sources',
    file: CHAPTER,
    change: append('[see](https://example.com)'),
    says: [/a link to https:\/\/example\.com/, /<Source id=/],
  },
  {
    what: 'a chapter without front matter',
    file: CHAPTER,
    change: (text) => text.replace(/^---[\s\S]*?---/, ''),
    says: [/01-new-productive-forces/, /number|title|standfirst/],
  },
  {
    what: 'a malformed claim',
    file: XINHUA,
    change: (text) => text.replace("period: '2013'", "period: 'in 2013'"),
    says: [/xinhua-2024-10\.ts/, /xh24-iva-2013/, /period/, /in 2013/],
  },
  {
    what: 'an unknown unit',
    file: XINHUA,
    change: (text) => text.replace("unit: 'yuan',\n    period: '2013'", "unit: 'yuans',\n    period: '2013'"),
    says: [/xh24-iva-2013/, /unit/, /yuans/],
  },
  {
    what: 'an id used twice',
    file: XINHUA,
    change: (text) => text.replace("'xh24-iva-2013':", "'cd24-parks':"),
    says: [/cd24-parks/, /china-daily-2024-02\.ts/],
  },
  {
    what: 'an evidence phrase that is too long',
    file: XINHUA,
    change: (text) =>
      text.replace(
        "phrase: 'increased from 1.7 trillion yuan'",
        "phrase: 'one two three four five six seven eight nine ten eleven twelve thirteen'",
      ),
    says: [/xh24-iva-2013/, /phrase/],
  },
  {
    what: 'an evidence phrase that is not in its source',
    file: XINHUA,
    change: (text) =>
      text.replace("phrase: 'increased from 1.7 trillion yuan'", "phrase: 'increased from 1.8 trillion yuan'"),
    says: [/xh24-iva-2013/, /1\.8 trillion/, /xinhua-2024-10/],
  },
  {
    what: 'a derivation on a missing claim',
    file: XINHUA,
    change: (text) => text.replace("'xh24-iva-2023':", "'xh24-iva-2024':"),
    says: [/xh24-iva-2023/, /inputs/],
  },
  {
    what: 'an unknown verdict',
    file: CHAPTER,
    change: append('<Checks verdict="perhaps" />'),
    says: [/verdict "perhaps"/, /holds-if/],
  },
  {
    what: 'a number typed into a check',
    file: 'src/data/records/checks/region.ts',
    change: (text) => text.replace('It is not real growth.', 'It is not 43 percent.'),
    says: [/industry-43-percent/, /verdictSentence/, /43/],
  },
  {
    what: 'bad geometry',
    file: 'src/data/geo/bth.topo.json',
    change: (text) => text.replace('"provinces"', '"provincesX"'),
    says: [/bth\.topo\.json/, /provinces/],
  },
];

describe('broken input stops the build and says where, what and how to fix it', () => {
  it.each(CASES.map((one) => [one.what, one] as const))('%s', async (_, { file, change, says }) => {
    const output = await buildBroken(file, change);
    for (const part of says) expect(output).toMatch(part);
    expect(output).not.toBe('the build passed');
  });
});
