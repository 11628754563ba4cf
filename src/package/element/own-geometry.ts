/** Outlines of the page's own for a map, by the element's attributes; fetched where a page has them. */
import { valueAt } from '../../data/model/found.ts';
import { fetchJson, webAddress } from './fetch-json.ts';

const WORDS = ['join', 'object', 'projection'] as const;

/** What is to be drawn, with the geometry that the attribute names among its options; the rows' own options go before attributes. */
export async function withGeometry(given: unknown, element: Element, signal: AbortSignal): Promise<unknown> {
  const address = webAddress(element.getAttribute('geometry') ?? '', document.baseURI, document.baseURI);
  const words = WORDS.flatMap((name) => {
    const text = element.getAttribute(name);
    return text === null ? [] : [[name, text] as const];
  });
  const own = valueAt(given, ['view']);
  const view = {
    geometry: await fetchJson(address, signal),
    ...Object.fromEntries(words),
    ...(typeof own === 'object' ? own : {}),
  };
  return Array.isArray(given)
    ? { rows: given as readonly unknown[], view }
    : { ...(typeof given === 'object' ? given : {}), view };
}
