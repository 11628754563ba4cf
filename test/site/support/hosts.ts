/** Hosts of the shapes that people have, each serving one and the same build. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createPort, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import sirv from 'sirv';

export interface Host {
  /** Address of the folder that holds the build, with a slash at its end. */
  readonly base: string;
  close(): void;
}

type Answer = (path: string, request: IncomingMessage, response: ServerResponse, lost: () => void) => void;

/** A server that answers with `answer` below `mount` and with the page for lost addresses everywhere else, as GitHub Pages and object stores do. */
async function host(dist: string, mount: string, answer: Answer): Promise<Host> {
  const page = readFileSync(join(dist, '404.html'));
  const server = createServer((request, response) => {
    const lost = (): void => void response.writeHead(404, { 'content-type': 'text/html' }).end(page);
    if (!request.url?.startsWith(mount)) return lost();
    answer(`/${request.url.slice(mount.length)}`, request, response, lost);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}${mount}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A bare object store: a file answers to its exact key, nothing else does; no index documents, no redirects. */
export function exactKeys(dist: string, mount: string): Promise<Host> {
  const send = sirv(dist, { dev: true, extensions: [] });
  return host(dist, mount, (path, request, response, lost) => {
    if (path.endsWith('/')) return lost();
    request.url = path;
    send(request, response, lost);
  });
}

/** A host whose files browsers may keep, as most are. */
export function keepable(dist: string): Promise<Host> {
  const send = sirv(dist, { etag: true });
  return host(dist, '/', (path, request, response, lost) => {
    request.url = path;
    send(request, response, lost);
  });
}

/**
 * `npx serve` and hosts with clean addresses: `/data.html` moves to `/data`, `/charts/index.html` by way of
 * `/charts/index` to `/charts`, without a slash and without the query; those are answered with the file.
 */
export function cleanAddresses(dist: string): Promise<Host> {
  const send = sirv(dist, { dev: true, extensions: [] });
  return host(dist, '/', (address, request, response, lost) => {
    const path = address.replace(/\?.*$/, '');
    const clean = path.replace(/\.html$|\/index$/, '') || '/';
    if (clean !== path) return void response.writeHead(301, { location: clean }).end();
    const file = [`${path.replace(/\/$/, '')}/index.html`, `${path}.html`, path].find((one) =>
      existsSync(join(dist, one)),
    );
    if (!file) return lost();
    request.url = file;
    send(request, response, lost);
  });
}

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createPort().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

export async function comeUp(base: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100 && server.exitCode === null; tries += 1) {
    if (
      await fetch(`${base}index.html`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
  throw new Error(`no answer from ${base}`);
}

/** Ends a server, and removes its folder once it has left: until then it still clears up there itself. */
export function stop(server: ChildProcess, folder: string, signal?: NodeJS.Signals): void {
  server.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  server.kill(signal);
}

const inPath = (program: string): boolean =>
  (process.env['PATH'] ?? '')
    .split(':')
    .concat('/usr/sbin')
    .some((folder) => existsSync(join(folder, program)));
export const hasNginx = inPath('nginx');
export const hasCaddy = inPath('caddy');
export const hasPython = inPath('python3');
export const hasLighttpd = inPath('lighttpd');
export const hasBusybox = inPath('busybox');

/** The folder that the configurations of the build name. */
const NAMED_ROOT = '/var/www/retooling-tianjin';

/** nginx with the configuration of the build, its listen and root set; in a folder below the root where `mount` is one. */
export async function nginx(dist: string, mount = '/'): Promise<Host> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const root = mount === '/' ? dist : join(folder, 'root');
  if (mount !== '/') {
    mkdirSync(dirname(join(root, mount)), { recursive: true });
    symlinkSync(dist, join(root, mount).replace(/\/$/, ''));
  }
  const site = readFileSync(join(dist, 'hosting/nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replaceAll(NAMED_ROOT, root)
    .replaceAll(' /404.html;', ` ${mount}404.html;`);
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(' ');
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; error_log ${folder}/error.log; pid ${folder}/pid; ${process.getuid?.() === 0 ? 'user root;' : ''} events {}
http { include /etc/nginx/mime.types; default_type application/octet-stream; access_log off; ${places}\n${site}\n}\n`,
  );
  const given = ['-c', join(folder, 'nginx.conf'), '-p', folder];
  const env = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` };
  await promisify(execFile)('nginx', ['-t', ...given], { env });
  const server = spawn('nginx', given, { stdio: 'ignore', env });
  const base = `http://127.0.0.1:${port}${mount}`;
  await comeUp(base, server);
  return { base, close: () => stop(server, folder, 'SIGQUIT') };
}

/** Caddy with the Caddyfile of the build, its address and root set. */
export async function caddy(dist: string): Promise<Host> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'caddy-'));
  const site = readFileSync(join(dist, 'hosting/Caddyfile'), 'utf8')
    .replace('example.org {', `http://127.0.0.1:${port} {`)
    .replaceAll(NAMED_ROOT, dist);
  writeFileSync(join(folder, 'Caddyfile'), `{\n  admin off\n}\n${site}`);
  const server = spawn('caddy', ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'], {
    stdio: 'ignore',
    env: { ...process.env, HOME: folder },
  });
  const base = `http://127.0.0.1:${port}/`;
  await comeUp(base, server);
  return { base, close: () => stop(server, folder) };
}

/** `python3 -m http.server`, what many have at hand. */
export async function python(dist: string): Promise<Host> {
  const port = await freePort();
  const server = spawn('python3', ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', dist], {
    stdio: 'ignore',
  });
  const base = `http://127.0.0.1:${port}/`;
  await comeUp(base, server);
  return {
    base,
    close: () => {
      server.kill();
    },
  };
}

/** lighttpd with the configuration of the build, its root and port set. */
export async function lighttpd(dist: string): Promise<Host> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'lighttpd-'));
  const site = readFileSync(join(dist, 'hosting/lighttpd.conf'), 'utf8')
    .replaceAll(NAMED_ROOT, dist.replace(/\/$/, ''))
    .replace('server.port = 80', `server.bind = "127.0.0.1"\nserver.port = ${port}`);
  writeFileSync(join(folder, 'lighttpd.conf'), site);
  const env = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` };
  const server = spawn('lighttpd', ['-D', '-f', join(folder, 'lighttpd.conf')], { stdio: 'ignore', env });
  const base = `http://127.0.0.1:${port}/`;
  await comeUp(base, server);
  return { base, close: () => stop(server, folder) };
}

/** BusyBox’s httpd with the configuration of the build, its root set. */
export async function busybox(dist: string): Promise<Host> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'busybox-'));
  const site = readFileSync(join(dist, 'hosting/busybox-httpd.conf'), 'utf8');
  writeFileSync(join(folder, 'httpd.conf'), site.replaceAll(NAMED_ROOT, dist.replace(/\/$/, '')));
  const given = ['httpd', '-f', '-p', `127.0.0.1:${port}`, '-h', dist, '-c', join(folder, 'httpd.conf')];
  const server = spawn('busybox', given, { stdio: 'ignore' });
  const base = `http://127.0.0.1:${port}/`;
  await comeUp(base, server);
  return { base, close: () => stop(server, folder) };
}
