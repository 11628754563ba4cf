/** The guard over links: pages lead outside only to publishers whose own pages were read, and to a few licences. */
import { OUTSIDE_SOURCES } from '../data/records/outside-sources.ts';
import { Problem } from '../data/model/problem.ts';
import type { SourceInput } from '../data/model/schema.ts';
import { attributeOf, type HtmlElement } from './edit-html.ts';

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

/** Stands for the page's own address: what resolves to its host is relative. */
const HERE = 'https://here.invalid/';

/** Whether a link stays on the site or leads to a listed host, by http or https alone. */
function isKnown(address: string, own: string | undefined): boolean {
  if (!URL.canParse(address, HERE)) return false;
  const { host, protocol } = new URL(address, HERE);
  return /^https?:$/.test(protocol) && (host === new URL(HERE).host || host === own || LINKED_HOSTS.has(host));
}

/** Throws a Problem at the first link of a page to what is not listed; `own` is the site's own host, if it has one. */
export function requireKnownHosts(page: string, elements: readonly HtmlElement[], own: string | undefined): void {
  for (const element of elements) {
    const address = element.tagName === 'a' ? attributeOf(element, 'href') : undefined;
    if (address === undefined || isKnown(address, own)) continue;
    throw new Problem({
      file: page,
      place: 'a link',
      found: address,
      expected:
        'a page of this site, an address of a source that was read at its publisher’s own (V1), or one at a listed host',
      remedy:
        'name the source without a link; if its own page was read, give it url and confidence V1 in src/data/records/outside-sources.ts',
    });
  }
}
