/** The editions of the site: one a language, each whole, all of the same figures. */
import type { Language } from '../data/model/schema.ts';
import { folderOf, twinOf, type SitePath } from './url.ts';

/**
 * Languages that the site is built in, in the order in which they are offered. What is in `content/` of a language
 * that is not listed is checked all the same.
 */
export const EDITIONS: readonly Language[] = ['en', 'zh'];

/** What each calls itself: pages of the others show it, in a face that all of them have. */
export const OWN_NAMES = { en: 'English', zh: '中文' } as const satisfies Record<Language, string>;

/** A page in one of its editions. */
export interface Twin {
  readonly language: Language;
  readonly path: SitePath;
}

/** A page in every edition, its own among them. */
export const twinsOf = (path: SitePath): readonly Twin[] =>
  EDITIONS.map((language) => ({ language, path: twinOf(path, language) }));

/** The same page in the other editions. */
export const otherTwins = (path: SitePath): readonly Twin[] => twinsOf(path).filter((twin) => twin.path !== path);

/** A page or file of a route, in one language. */
interface RoutePath<Props> {
  readonly params: Readonly<Record<string, string>>;
  readonly props: Props;
}

/**
 * The paths of a route under `src/pages/[...edition]/`, once for each edition: each page and file is told its language
 * in its props.
 * @param pathsIn what the route has in one language; a single page of a fixed name where it is left out
 */
export async function inEditions<Props extends object = object>(
  pathsIn: (language: Language) => readonly RoutePath<Props>[] | Promise<readonly RoutePath<Props>[]> = () => [
    { params: {}, props: {} as Props },
  ],
) {
  const editions = EDITIONS.map(async (language) =>
    (await pathsIn(language)).map(({ params, props }) => ({
      params: { ...params, edition: folderOf(language) },
      props: { ...props, language },
    })),
  );
  return (await Promise.all(editions)).flat();
}
