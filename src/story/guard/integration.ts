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
import { projectHash } from '../../bundling/project-hash.ts';
import { checkAll, passedBefore } from './check-all.ts';

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

/** What is wrong now; undefined where nothing is. The modules are loaded as they are on the disk. */
async function mistakeNow(server: DevServer, root: string): Promise<string | undefined> {
  try {
    const { checkAll: check } = (await server.ssrLoadModule(CHECK_ALL)) as { checkAll: typeof checkAll };
    await check(root);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
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

function watch(server: DevServer, root: string, tell: (message: string) => void): void {
  dev = server;
  let known: Promise<string | undefined> | undefined;
  const now = (): Promise<string | undefined> => (known ??= mistakeNow(server, root));
  let settling: NodeJS.Timeout | undefined;
  server.watcher.on('all', (_event, path) => {
    if (!WATCHED.test(path)) return;
    clearTimeout(settling);
    // An editor may write a file in several steps.
    settling = setTimeout(() => {
      const before = known;
      known = undefined;
      void Promise.all([before, now()]).then(([then, after]) => {
        if (after !== undefined && after !== then) tell(after);
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
        await checkAll(root, passedBefore(projectHash(root, { out: fileURLToPath(config.outDir) })));
      },
      'astro:server:setup': ({ server, logger }) => {
        if (isDev) watch(server, process.cwd(), (message) => logger.error(message));
      },
    },
  };
}
