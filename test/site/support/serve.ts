/** Builds the site once and serves it from a folder below the root, as a host with other sites would. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
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

export default async function setup(project: TestProject): Promise<() => void> {
  const dist = `${root}dist`;
  if (!process.env['KEEP_DIST']) await buildSite();
  const files = sirv(dist, { dev: true, extensions: [] });
  const server = createServer((request, response) => {
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
