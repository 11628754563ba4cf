/**
 * Stands before every route of a build: what still lies in the folder is not asked for, and what an earlier build
 * answered from the same project is the answer.
 */
import type { AstroPrerenderer } from 'astro';
import type { FilesBefore } from './files-before.ts';
import type { KeptAnswers } from './kept-answers.ts';

type Route = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** The file that Astro writes an answer to, from the folder that is built (`build.format` is `preserve`). */
export function fileOf({ pathname, route: { type, isIndex } }: Route): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (type === 'endpoint') return path;
  if (path === '') return 'index.html';
  return isIndex ? `${path}/index.html` : `${path}.html`;
}

/** The same for what is asked for while it writes. */
const fileAskedFor = ({ url }: Request): string => {
  const path = decodeURI(new URL(url).pathname).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
};

/** A page, the one for lost addresses among them, or a file; no forwarding. */
const isContent = ({ status }: Response): boolean => status === 200 || status === 404;

export interface Answering {
  /** What Astro asks instead of its own. */
  readonly prerenderer: (own: AstroPrerenderer) => AstroPrerenderer;
  /** Files of the build before that are this build's. */
  readonly standing: () => readonly string[];
  /** What each file from a route was made from. */
  readonly keys: () => ReadonlyMap<string, string>;
}

export function answeringAgain(answers: KeptAnswers, before: FilesBefore): Answering {
  let all: readonly string[] = [];
  let rendered: ReadonlySet<string> = new Set();
  const stands = (file: string): boolean => before.stands(file, answers.keyOf(file));
  return {
    standing: () => all.filter((file) => !rendered.has(file)),
    keys: () => new Map(all.map((file) => [file, answers.keyOf(file)])),
    prerenderer: (own) => ({
      ...own,
      name: 'publish',
      // It loads all pages: nobody needs them where every file stands.
      setup: () => Promise.resolve(),
      async getStaticPaths() {
        all = before.known;
        if (all.length > 0 && all.every(stands)) return [];
        await own.setup?.();
        const routes = await own.getStaticPaths();
        const anew = routes.filter((route) => !stands(fileOf(route)));
        [all, rendered] = [routes.map(fileOf), new Set(anew.map(fileOf))];
        return anew;
      },
      async render(request, options) {
        const file = fileAskedFor(request);
        const found = answers.get(file);
        if (found) return new Response(found.body, { headers: { 'content-type': found.type } });
        const answer = await own.render(request, options);
        if (!(answer instanceof Response) || !isContent(answer)) return answer;
        const body = new Uint8Array(await answer.arrayBuffer());
        answers.put(file, { type: answer.headers.get('content-type') ?? '', body });
        return new Response(body, answer);
      },
    }),
  };
}
