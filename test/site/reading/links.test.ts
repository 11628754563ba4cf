/** Every link, asset and anchor of every page leads to something inside the build, by a relative address. */
import { posix } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtPages, cardsIn, distFiles, type BuiltPage } from '../support/built.ts';

let files: Set<string>;
let ids: Map<string, Set<string>>;
beforeAll(() => {
  files = new Set(distFiles());
  ids = new Map(
    builtPages().map(({ path, root }) => [path, new Set(root.querySelectorAll('[id]').map((element) => element.id))]),
  );
});

/** What elements name by `href` and `src`, and files that data attributes name for scripts. */
const addresses = ({ root, html }: BuiltPage): string[] => [
  ...[root, cardsIn(root)]
    .flatMap((part) => part.querySelectorAll('[href],[src]'))
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? ''),
  ...[...html.matchAll(/\sdata-[a-z-]+="([^"\s]+\.(?:html|woff2|css|js|json|csv|svg|png))"/g)].map(
    ([, address = '']) => address,
  ),
];

function brokenIn(page: BuiltPage): string[] {
  return addresses(page).flatMap((address) => {
    if (/^https?:\/\/|^data:/.test(address)) return [];
    if (/^[a-z]+:|^\//.test(address)) return [`${address}: not relative`];
    const [path = '', hash] = address.split('#');
    const target = path === '' ? page.path : posix.join(posix.dirname(page.path), path.split('?')[0] ?? '');
    if (!files.has(target)) return [`${address}: no file ${target}`];
    if (hash && ids.has(target) && !ids.get(target)?.has(decodeURIComponent(hash)))
      return [`${address}: no id ${hash} in ${target}`];
    return [];
  });
}

describe('addresses', () => {
  it('of all pages lead to files and ids of the build', () => {
    const broken = builtPages().flatMap((page) => brokenIn(page).map((one) => `${page.path}: ${one}`));
    expect(broken).toEqual([]);
  });

  it('of popovers name a part of their page, of numbers a card of it, of terms an explanation', () => {
    for (const { path, root } of builtPages()) {
      const cards = cardsIn(root);
      const named = (name: string, elements: HTMLElement[], own: Set<string> | undefined): string[] =>
        elements.map((element) => element.getAttribute(name)?.split('#').at(-1) ?? '').filter((id) => !own?.has(id));
      const cardIds = new Set(cards.querySelectorAll('.card').map(({ id }) => id));
      const numbers = [root, cards].flatMap((part) => part.querySelectorAll('a.num'));
      expect(named('popovertarget', root.querySelectorAll('[popovertarget]'), ids.get(path)), path).toEqual([]);
      expect(named('popovertarget', cards.querySelectorAll('[popovertarget]'), cardIds), path).toEqual([]);
      expect(
        numbers
          .map((number) => `card-${number.getAttribute('href')?.split('#').at(-1)}`)
          .filter((id) => !cardIds.has(id)),
        path,
      ).toEqual([]);
      expect(named('href', root.querySelectorAll('a.term'), ids.get(path)), path).toEqual([]);
    }
  });

  it('inside pictures name geometry of their page', () => {
    const broken = builtPages().flatMap(({ path, html }) =>
      [...html.matchAll(/<use[^>]* href="#([^"]+)"|url\(#([^)]+)\)/g)]
        .map((match) => match[1] ?? match[2] ?? '')
        .filter((id) => !ids.get(path)?.has(id))
        .map((id) => `${path}: #${id}`),
    );
    expect([...new Set(broken)]).toEqual([]);
  });

  it('are unique within a page', () => {
    const twice = builtPages().flatMap(({ path, root }) => {
      const all = [root, cardsIn(root)].flatMap((part) => part.querySelectorAll('[id]')).map((element) => element.id);
      return all.filter((id, index) => all.indexOf(id) !== index).map((id) => `${path}: ${id}`);
    });
    expect(twice).toEqual([]);
  });
});
