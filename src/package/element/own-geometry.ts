/** Outlines of the page's own for a map, by the element's attributes; fetched where a page has them. */
import { valueAt } from '../../data/model/found.ts';

const WORDS = ['join', 'object', 'projection'] as const;

/**
 * What is to be drawn, with the geometry that the attribute names among its options; the rows' own options go before
 * attributes.
 */
export async function withGeometry(
  given: unknown,
  element: Element,
  read: (address: string) => Promise<unknown>,
): Promise<unknown> {
  const words = WORDS.flatMap((name) => {
    const text = element.getAttribute(name);
    return text === null ? [] : [[name, text] as const];
  });
  const own = valueAt(given, ['view']);
  const view = {
    geometry: await read(element.getAttribute('geometry') ?? ''),
    ...Object.fromEntries(words),
    ...(typeof own === 'object' ? own : {}),
  };
  return Array.isArray(given)
    ? { rows: given as readonly unknown[], view }
    : { ...(typeof given === 'object' ? given : {}), view };
}
