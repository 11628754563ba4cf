/** `npm run dev`, as somebody who writes a chapter has it: mistakes show in the page and go, scripts stay. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EDITIONS } from '../../../src/site/editions.ts';
import { addressIn } from '../../../src/site/url.ts';
import { freePort } from '../support/hosts.ts';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';

let copy: ProjectCopy;
let server: ChildProcess;
let base: string;
let chapter: string;

interface Answer {
  readonly status: number;
  readonly text: string;
}
const ask = async (path: string): Promise<Answer> =>
  fetch(base + path, { headers: { accept: 'text/html' } }).then(
    async (answer) => ({ status: answer.status, text: await answer.text() }),
    () => ({ status: 0, text: '' }),
  );
/** The first answer that is as wanted; the test's own limit ends what never comes. */
async function answer(path: string, isWanted: (answer: Answer) => boolean): Promise<Answer> {
  for (;;) {
    const found = await ask(path);
    if (isWanted(found)) return found;
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
}
const edit = (file: string, change: (text: string) => string): void => {
  const path = join(copy.root, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
};

beforeAll(async () => {
  copy = copyProject();
  [chapter = ''] = readdirSync(join(copy.root, 'content/en')).toSorted();
  const port = await freePort();
  // Astro serves nothing where it finds itself in a test of vitest's.
  const { VITEST: _, ...env } = process.env;
  base = `http://127.0.0.1:${port}/`;
  server = spawn(
    join(process.cwd(), 'node_modules/.bin/node'),
    ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port), '--host', '127.0.0.1'],
    {
      cwd: copy.root,
      stdio: 'ignore',
      env: { ...env, NODE_ENV: 'development', ASTRO_TELEMETRY_DISABLED: '1' },
    },
  );
  await answer('index.html', ({ status }) => status === 200);
});
afterAll(() => {
  server.once('exit', () => copy.remove());
  server.kill();
});

describe('while somebody writes', () => {
  it.each(EDITIONS)('a mistake in a chapter (%s) stands in the page, and goes when it is mended', async (language) => {
    const page = addressIn(language, chapter.replace('.mdx', '.html'));
    const file = `content/${language}/${chapter}`;
    const written = readFileSync(join(copy.root, file), 'utf8');
    await answer(page, ({ status }) => status === 200);
    edit(file, (text) => `${text}\nIt grew by 43 percent.\n`);
    const { status, text } = await answer(page, (found) => found.text.includes('A mistake to fix'));
    expect(status).toBe(500);
    expect(text).toContain(file);
    expect(text).toMatch(/found: +the number "43"[\s\S]*expected:[\s\S]*fix:/);
    writeFileSync(join(copy.root, file), written);
    expect((await answer(page, (found) => found.status === 200)).text).not.toContain('43 percent');
  });

  it('a mistake in an exhibit stands in the pages with its file, and goes when it is mended', async () => {
    const file = 'src/exhibits/new-productive-forces/growth-2020.ts';
    const source = readFileSync(join(copy.root, file), 'utf8');
    edit(file, (text) => text.replace(/datum\('([^']+)'/, "datum('$1x'"));
    const { text } = await answer('charts/growth-2020.html', (found) => found.text.includes('A mistake to fix'));
    expect(text).toContain(file);
    expect(text).toMatch(/found: +no figure "[\s\S]*fix:/);
    writeFileSync(join(copy.root, file), source);
    await answer('charts/growth-2020.html', ({ status }) => status === 200);
  });

  it('a saved paragraph shows, although nobody has translated it yet', async () => {
    const page = chapter.replace('.mdx', '.html');
    edit(`content/en/${chapter}`, (text) => `${text}\nA sentence of a stranger.\n`);
    await answer(page, ({ status, text }) => status === 200 && text.includes('A sentence of a stranger.'));
  });

  it('a reader’s script that is edited is served as it is now, to the page as it was and as it is', async () => {
    const script = async (): Promise<string> =>
      /src="(assets\/main[^"]*\.js)"/.exec((await answer('index.html', ({ status }) => status === 200)).text)?.[1] ??
      '';
    const before = await script();
    expect((await ask(before)).status).toBe(200);
    edit('src/client/main.ts', (text) => `${text}\nReflect.set(globalThis, 'strangers', 'a line more');\n`);
    await answer(before, ({ status, text }) => status === 200 && text.includes('a line more'));
    expect((await ask(await script())).text).toContain('a line more');
  });
});
