/** A figure that an exhibit asks for and that there is none of: whoever wrote the exhibit is told which, and where. */
import { expect, it } from 'vitest';
import { bar } from '../../src/charts/kinds/bar/index.ts';
import type { FigureId } from '../../src/data/model/figures.ts';
import { datum } from '../../src/exhibits/datum.ts';
import { defineExhibit } from '../../src/exhibits/define.ts';

it('is told with the exhibit’s own file, its view and the nearest id', () => {
  const make = defineExhibit<typeof bar>({
    slug: 'a-stranger',
    kind: bar,
    headline: { en: 'Industry' },
    subtitle: { en: 'Added value of industry' },
    rows: (language) => [{ key: 'a', label: 'A', datum: datum('xh24-iva-grwth' as FigureId, language) }],
    base: () => ({}),
    views: { all: { says: { en: 'All of it.' } } },
  });
  const one = make('src/exhibits/strangers', () => undefined);
  const asked =
    /^src\/exhibits\/strangers: exhibit a-stranger, view all, figure\("xh24-iva-grwth"\)\n.*\n.*xh24-iva-growth/;
  expect(() => one.given('all', 'en')).toThrow(asked);
  expect(() => one.describe('all', 'en')).toThrow(asked);
});
