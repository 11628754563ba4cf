/**
 * All that a build is made from, but for the chapters, as one hash. Nothing has to be listed that counts: what does not
 * is left out by name.
 */
import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join, relative } from 'node:path';
import { hashOf } from './kept.ts';

/** Folders that no page is made from: packages (the lock file says which), tests, tools, and what was made. */
const NO_SOURCE = new Set(['node_modules', 'content', 'test', 'scripts', 'dist', 'lib', 'release']);
const MADE = /\.(?:tgz|log)$/;

/** Of what the machine says: editions, addresses, and the tables that dates and lists are written by. */
const SETTINGS = ['SITE_URL', 'CLEAN_URLS', 'PRECOMPRESS', 'NODE_ENV'];

const settings = (): string =>
  JSON.stringify([
    SETTINGS.map((name) => process.env[name] ?? null),
    process.versions,
    new Intl.DateTimeFormat().resolvedOptions(),
  ]);

interface Build {
  /** The site's address, where it has one. */
  readonly site?: string | undefined;
  /** The folder that is built: no source of itself, if it lies in the project. */
  readonly out?: string;
}

/** @param root the project's folder */
export function projectHash(root: string, { site = '', out = '' }: Build = {}): string {
  const isSource = ({ name, parentPath }: Dirent, isFolder: boolean): boolean => {
    if (relative(join(parentPath, name), out) === '') return false;
    return isFolder ? !NO_SOURCE.has(name) && !name.startsWith('.') : !MADE.test(name);
  };
  const files = readdirSync(root, { withFileTypes: true }).flatMap((entry) => {
    // A folder may be a link to one.
    const isFolder = statSync(join(root, entry.name)).isDirectory();
    if (!isSource(entry, isFolder)) return [];
    return isFolder ? filesIn(root, entry.name) : entry.name;
  });
  return hashOf(settings(), site, ...files.toSorted().flatMap((file) => [file, readFileSync(join(root, file))]));
}

/** The files of a folder by their paths from the project. */
const filesIn = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));

const known = new Map<string, string>();

/** `projectHash`, worked out once a process: for a build, while which nothing of the project changes. */
export function projectOfBuild(root: string, build: Build): string {
  const asked = JSON.stringify([root, build]);
  const hash = known.get(asked) ?? projectHash(root, build);
  known.set(asked, hash);
  return hash;
}
