/** What Astro asks of its routes in a build: nothing for what stands, and else no page that an earlier build answered. */
import type { AstroPrerenderer } from 'astro';
import { beforeEach, describe, expect, it } from 'vitest';
import { answeringAgain, fileOf } from '../../src/hosting/answer-again.ts';
import type { FilesBefore } from '../../src/hosting/files-before.ts';
import type { KeptAnswers } from '../../src/hosting/kept-answers.ts';

type Route = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];
const routeOf = (pathname: string, type: string, isIndex: boolean): Route =>
  ({ pathname, route: { type, isIndex } }) as unknown as Route;

/** Each with the address that Astro asks for, and the file that it writes. */
const ROUTES = [
  [routeOf('/', 'page', true), '/', 'index.html'],
  [routeOf('/zh', 'page', true), '/zh/', 'zh/index.html'],
  [routeOf('/zh/charts', 'page', true), '/zh/charts/', 'zh/charts/index.html'],
  [routeOf('/charts/gdp', 'page', false), '/charts/gdp.html', 'charts/gdp.html'],
  [routeOf('/404', 'page', false), '/404.html', '404.html'],
  [routeOf('/data/all.json', 'endpoint', false), '/data/all.json', 'data/all.json'],
] as const;
const FILES = ROUTES.map(([, , file]) => file);

let asked: string[];
const kept = new Map<string, string>();
const standing = new Set<string>();
const answers: KeptAnswers = {
  world: 'world',
  keyOf: (file) => `key of ${file}`,
  get: (file) => {
    const text = kept.get(file);
    return text === undefined ? undefined : { type: 'text/html', body: new TextEncoder().encode(text) };
  },
  put: (file, { body }) => void kept.set(file, new TextDecoder().decode(body)),
  close: () => undefined,
};
const before = (known: readonly string[]): FilesBefore =>
  ({ known, stands: (file: string, key: string) => standing.has(file) && key === `key of ${file}` }) as FilesBefore;

const own: AstroPrerenderer = {
  name: 'own',
  setup: () => Promise.resolve(void asked.push('setup')),
  getStaticPaths: () => Promise.resolve(ROUTES.map(([route]) => route)),
  render: ({ url }) => {
    const { pathname } = new URL(url);
    asked.push(pathname);
    return Promise.resolve(new Response(`made: ${pathname}`, { status: pathname === '/404.html' ? 404 : 200 }));
  },
};

/** Builds as Astro does; returns the texts of what is written by their files. */
async function build(known: readonly string[]): Promise<Map<string, string>> {
  asked = [];
  const { prerenderer, standing: left, keys } = answeringAgain(answers, before(known));
  const { setup, getStaticPaths, render } = prerenderer(own);
  await setup?.();
  const written = new Map<string, string>();
  for (const wanted of await getStaticPaths()) {
    const [, address = ''] = ROUTES.find(([route]) => route === wanted) ?? [];
    const answer = await render(new Request(`http://localhost${address}`), { routeData: wanted.route });
    if (answer instanceof Response) written.set(fileOf(wanted), await answer.text());
  }
  expect([...keys()]).toEqual(FILES.map((file) => [file, `key of ${file}`]));
  expect([...left(), ...written.keys()].toSorted()).toEqual(FILES.toSorted());
  return written;
}

beforeEach(() => {
  kept.clear();
  standing.clear();
});

describe('a build', () => {
  it('asks for everything once, and keeps each answer under the name of its file', async () => {
    const written = await build([]);
    expect(asked).toEqual(['setup', ...ROUTES.map(([, address]) => address)]);
    expect([...kept.keys()]).toEqual(FILES);
    expect(await build([])).toEqual(written);
    expect(asked).toEqual(['setup']);
  });

  it('asks for nothing, and loads nothing, where every file stands', async () => {
    for (const file of FILES) standing.add(file);
    expect((await build(FILES)).size).toBe(0);
    expect(asked).toEqual([]);
  });

  it('asks for what does not stand, and leaves the rest', async () => {
    for (const file of FILES) if (file !== 'zh/index.html') standing.add(file);
    expect([...(await build(FILES))]).toEqual([['zh/index.html', 'made: /zh/']]);
    expect(asked).toEqual(['setup', '/zh/']);
  });
});
