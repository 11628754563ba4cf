/** Builds the site once and serves it from a folder below the root, as a host with other sites would. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import sirv from 'sirv';
import type { TestProject } from 'vitest/node';
import { buildSite, root } from './build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site's folder, with a slash at its end. */
    site: string;
    /** Folder of the built site on disk. */
    dist: string;
  }
}

/** A mount that no page can guess: whatever is not relative breaks here. */
const MOUNT = '/some/folder';
/** Where `wait.ts` asks whether the site is built; and how long it waits for an answer before it asks again. */
const [BUILT, PATIENCE_MS] = ['/built', 30_000];

/** Begins the build, and says how it stands: 204 when it is done, 202 while it goes on, 500 where it stopped. */
function beginBuild(): () => Promise<readonly [status: number, text: string]> {
  const done = buildSite().then(
    () => [204, ''] as const,
    (error: unknown) => [500, String(error)] as const,
  );
  return () => Promise.race([done, setTimeout(PATIENCE_MS, [202, ''] as const, { ref: false })]);
}

export default async function setup(project: TestProject): Promise<() => void> {
  const dist = `${root}dist`;
  // Not waited for here: tests of parts and of the package, which come first, keep the other core busy meanwhile.
  const isBuilt = process.env['KEEP_DIST'] ? () => Promise.resolve([204, ''] as const) : beginBuild();
  const files = sirv(dist, { dev: true, extensions: [] });
  const server = createServer((request, response) => {
    if (request.url === BUILT) return void isBuilt().then(([status, text]) => response.writeHead(status).end(text));
    if (!request.url?.startsWith(`${MOUNT}/`)) return void response.writeHead(404).end('outside the site');
    request.url = request.url.slice(MOUNT.length);
    files(request, response, () => {
      response.writeHead(404).end('not in the build');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  project.provide('site', `http://127.0.0.1:${port}${MOUNT}/`);
  project.provide('dist', dist);
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
