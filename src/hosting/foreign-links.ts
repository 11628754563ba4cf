/** The guard over links: pages lead outside only to publishers whose own pages were read, and to a few licences. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { OUTSIDE_SOURCES } from '../data/records/outside-sources.ts';
import { Problem } from '../data/model/problem.ts';
import type { SourceInput } from '../data/model/schema.ts';

const OUTSIDE: Readonly<Record<string, SourceInput>> = OUTSIDE_SOURCES;

/** Hosts that are no sources and may be linked, each with its reason. */
const OTHER_HOSTS: readonly string[] = [
  'creativecommons.org', // the licence of text and charts
];

/** Hosts of the publishers' own pages (V1), and the others that may be linked. */
export const LINKED_HOSTS: ReadonlySet<string> = new Set([
  ...Object.values(OUTSIDE).flatMap(({ url }) => (url ? [new URL(url).host] : [])),
  ...OTHER_HOSTS,
]);

/** Throws a Problem at the first link of a page to a host that is not listed; `own` is the site's own host, if it has one. */
export function requireKnownHosts(page: string, html: string, own: string | undefined): void {
  for (const [, address = ''] of html.matchAll(/<a\b[^>]*?\shref="(https?:\/\/[^"]*)"/g)) {
    const { host } = new URL(address.replaceAll('&amp;', '&'));
    if (LINKED_HOSTS.has(host) || host === own) continue;
    throw new Problem({
      file: page,
      place: 'a link',
      found: address,
      expected: 'an address of a source that was read at its publisher’s own (V1), or of a listed host',
      remedy:
        'name the source without a link; if its own page was read, give it url and confidence V1 in src/data/records/outside-sources.ts',
    });
  }
}

/** Checks the pages of a finished build. */
export function guardLinks(): AstroIntegration {
  let own: string | undefined;
  return {
    name: 'guard-links',
    hooks: {
      'astro:config:done': ({ config }) => {
        own = config.site ? new URL(config.site).host : undefined;
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html'));
        await Promise.all(
          files.map(async (file) => requireKnownHosts(file, await readFile(join(root, file), 'utf8'), own)),
        );
      },
    },
  };
}
