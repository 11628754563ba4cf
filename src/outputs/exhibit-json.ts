/**
 * What the element fetches of an exhibit: its words and, for each view, the marks of both boards. Geometry stands once.
 */
import { narrowBoard, wideBoard, type Scene } from '../charts/scene/types.ts';
import type { Language } from '../data/model/schema.ts';
import { wordsText } from '../data/words/placeholders.ts';
import { exhibit } from '../exhibits/index.ts';
import { addressIn, paths, relativeHref } from '../site/url.ts';
import type { DrawnExhibit, DrawnScene } from '../package/element/drawn-exhibit.ts';

export function drawnExhibit(slug: string, language: Language, source: string): DrawnExhibit {
  const one = exhibit(slug);
  const shared: Record<string, { readonly d: string }> = {};
  const drawn = (scene: Scene): DrawnScene => {
    Object.assign(shared, scene.shared);
    const { shared: _, ...rest } = scene;
    return rest;
  };
  const views = Object.fromEntries(
    one.viewNames.map((view) => [
      view,
      {
        description: one.describe(view, language),
        narrow: drawn(one.scene(view, narrowBoard(language))),
        wide: drawn(one.scene(view, wideBoard(language))),
      },
    ]),
  );
  return {
    headline: wordsText(one.headline(language)),
    subtitle: wordsText(one.subtitle(language)),
    source,
    page: relativeHref(addressIn(language, paths.elementData(slug)), paths.exhibit(slug)),
    table: one.table(language),
    shared,
    views,
  };
}
