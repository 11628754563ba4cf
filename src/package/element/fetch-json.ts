/** What the element fetches: JSON, from addresses of the web alone. */
import { Problem } from '../../data/model/problem.ts';
import { HERE } from './here.ts';

/** An address that a page or a file gives; anything but http and https is refused, for it may be a script. */
export function webAddress(given: string, base: string | URL, from: string): URL {
  const address = URL.canParse(given, base) ? new URL(given, base) : undefined;
  if (address?.protocol === 'http:' || address?.protocol === 'https:') return address;
  throw new Problem({
    file: from,
    place: HERE,
    found: `the address "${given}"`,
    expected: 'an address that begins with http or https once it is read from the page’s own',
    remedy: 'serve the file beside the page, or put the rows inside the element',
  });
}

/** What stands at an address, and whether it is a table as text. */
export interface Fetched {
  readonly data: string;
  readonly isTable: boolean;
}

export async function fetchText(address: URL, signal: AbortSignal): Promise<Fetched> {
  const answer = await fetch(address, { signal }).catch(() => undefined);
  if (!answer?.ok)
    throw new Problem({
      file: address.href,
      place: HERE,
      found: answer ? `an answer ${answer.status}` : 'no answer',
      expected: 'a file that this page may read',
      remedy: 'correct the address; on another origin the host must allow it (Access-Control-Allow-Origin)',
    });
  const type = answer.headers.get('content-type') ?? '';
  return {
    data: await answer.text(),
    isTable: /\b(?:csv|tab-separated)/.test(type) || /\.[ct]sv$/i.test(address.pathname),
  };
}

export const fetchJson = async (address: URL, signal: AbortSignal): Promise<unknown> =>
  parseJson((await fetchText(address, signal)).data, address.href);

export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Problem({
      file,
      place: HERE,
      found: error instanceof Error ? error.message : String(error),
      expected: 'JSON',
      remedy: 'correct what the parser points at',
    });
  }
}
