/**
 * The guard as a part of Astro. A build begins with it, so that a mistake is told once and before anything else; while
 * somebody writes, a page with the same message stands where the pages would, and goes when the mistake is fixed.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { remarkStory } from '../remark-story.ts';
import { projectOfBuild } from '../../bundling/project-hash.ts';
import { checkAll, passedBefore, passedHere, type checkEach, type checkEditions, type Passed } from './check-all.ts';

/** What is watched: a mistake in any of these is one that the guard can see. */
const WATCHED = /\/(?:content|src\/(?:data|exhibits|story|site|charts))\//;
const CHECK_ALL = '/src/story/guard/check-all.ts';
const REMARK = '/src/story/remark-story.ts';
const SETTLE_MS = 60;

/** As much of Vite's server as is used. */
interface DevServer {
  readonly middlewares: {
    use(handle: (request: IncomingMessage, response: ServerResponse, next: () => void) => void): void;
  };
  readonly watcher: { on(event: 'all', listener: (event: string, path: string) => void): unknown };
  readonly ws: { send(message: { type: 'full-reload'; path: string }): void };
  ssrLoadModule(path: string): Promise<Record<string, unknown>>;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A page that says what is wrong. It asks again by itself, and gives way when the answer has changed. */
const problemPage = (message: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A mistake to fix</title>
<style>
  body { font: 1rem/1.5 system-ui, sans-serif; margin: 3rem auto; max-width: 60rem; padding: 0 1rem; }
  pre { background: #fdf1ee; border-left: 4px solid #b3261e; color: #1c1b1a; overflow-x: auto; padding: 1rem; white-space: pre-wrap; }
</style>
<h1>A mistake to fix</h1>
<pre>${escaped(message)}</pre>
<p>The page comes back when the file is saved without it.</p>
<script type="module">
  setInterval(async () => {
    const text = await fetch(location.href, { headers: { accept: 'text/html' } }).then((one) => one.text(), () => '');
    if (text && !text.includes(document.querySelector('pre').innerHTML)) location.reload();
  }, 700);
</script>
`;

const isPage = ({ method, url = '', headers }: IncomingMessage): boolean =>
  method === 'GET' && (headers.accept ?? '').includes('text/html') && /(?:\/|\.html)(?:\?.*)?$/.test(url);

interface Tell {
  readonly error: (message: string) => void;
  readonly warn: (message: string) => void;
}

interface Checks {
  readonly checkEach: typeof checkEach;
  readonly checkEditions: typeof checkEditions;
}
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * What is wrong now; undefined where nothing is. The modules are loaded as they are on the disk. What is not translated
 * yet is told to the terminal alone: who writes a paragraph wants to see it first.
 */
async function mistakeNow(server: DevServer, root: string, passed: Passed, tell: Tell) {
  try {
    const { checkEach: check, checkEditions: compare } = (await server.ssrLoadModule(CHECK_ALL)) as unknown as Checks;
    await check(root, passed);
    try {
      compare(root, passed);
    } catch (error) {
      tell.warn(messageOf(error));
    }
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}

let dev: DevServer | undefined;

/** `remarkStory`; while somebody writes, as it is with the records and exhibits of this moment. */
export function remarkStoryNow() {
  const asLoaded = remarkStory();
  return async (tree: Root, file: VFile): Promise<void> => {
    if (!dev) return asLoaded(tree, file);
    const now = (await dev.ssrLoadModule(REMARK)) as { remarkStory: typeof remarkStory };
    now.remarkStory()(tree, file);
  };
}

function watch(server: DevServer, root: string, tell: Tell): void {
  dev = server;
  let passed = passedHere();
  let known: Promise<string | undefined> | undefined;
  const now = (): Promise<string | undefined> => (known ??= mistakeNow(server, root, passed, tell));
  let before: typeof known;
  let settling: NodeJS.Timeout | undefined;
  server.watcher.on('all', (_event, path) => {
    if (!WATCHED.test(path)) return;
    // Chapters are known by their texts; whatever else has changed may be a mistake in all of them.
    if (!path.includes('/content/')) passed = passedHere();
    clearTimeout(settling);
    // Who asks from here on is told of the file as it is; what was known last is compared with that.
    before ??= known;
    known = undefined;
    // An editor may write a file in several steps.
    settling = setTimeout(() => {
      const last = before;
      before = undefined;
      void Promise.all([last, now()]).then(([then, after]) => {
        if (after !== undefined && after !== then) tell.error(after);
        if (then !== after || path.includes('/content/')) server.ws.send({ type: 'full-reload', path: '*' });
      });
    }, SETTLE_MS);
  });
  server.middlewares.use((request, response, next) => {
    if (!isPage(request)) return next();
    void now().then((message) => {
      if (message === undefined) return next();
      response.statusCode = 500;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(problemPage(message));
    });
  });
}

export function evidenceGuard(): AstroIntegration {
  // A build has a server too, for a moment, where NODE_ENV is not production: nothing may be asked of it later.
  let isDev = false;
  return {
    name: 'evidence',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        isDev = command === 'dev';
        if (command !== 'build') return;
        logger.info('Checking records, exhibits and chapters');
        const root = fileURLToPath(config.root);
        const build = { out: fileURLToPath(config.outDir), site: config.site };
        await checkAll(root, passedBefore(projectOfBuild(root, build)));
      },
      'astro:server:setup': ({ server, logger }) => {
        if (isDev) watch(server, process.cwd(), logger);
      },
    },
  };
}
