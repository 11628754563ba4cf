/** An exhibit's views as pictures that stand alone. */
import { dataWords } from '../../data/words/dictionary.ts';
import { keptDrawing } from '../../bundling/kept-drawings.ts';
import type { Theme } from '../../charts/files/paint.ts';
import { renderScene } from '../../charts/scene/render.ts';
import { renderStandalone } from '../../charts/files/standalone.ts';
import { wideBoard } from '../../charts/scene/types.ts';
import type { Language } from '../../data/model/schema.ts';
import { wordsText } from '../../data/words/placeholders.ts';
import type { Exhibit } from '../../exhibits/define.ts';
import { siteName } from '../../site/site-facts.ts';
import { storyWords } from '../../exhibits/story-words.ts';
import { LOGO } from '../../site/logo.ts';
import { sourceName } from '../../lookups/source-line.ts';
import { sitePaint } from '../../styles/paint.ts';
import { outputWords } from '../words/index.ts';

/** What a reader of a chart's file may do with it. */
export function licenceOf(one: Exhibit, language: Language): string {
  const { licence, claimReview } = outputWords(language);
  const { chart, outlines } = licence;
  return one.kindName === 'map' ? [chart, outlines].join(claimReview.betweenSentences) : chart;
}

const firstDrawn = new WeakMap<Exhibit, ReadonlyMap<string, string>>();

/** Each view, and the first one that is drawn the same. */
function firstDrawnAs(one: Exhibit): ReadonlyMap<string, string> {
  const known = firstDrawn.get(one);
  if (known) return known;
  const { words: _, ...size } = wideBoard('en');
  const given = one.viewNames.map((view) => [view, one.given(view, 'en')]);
  const pairs = keptDrawing('firsts', [one.kindName, given, size], () => {
    const drawn = one.viewNames.map((view) => renderScene(one.scene(view, wideBoard('en'))));
    return one.viewNames.map((view, index): readonly [string, string] => [
      view,
      one.viewNames[drawn.indexOf(drawn[index] ?? '')] ?? view,
    ]);
  });
  const firsts = new Map(pairs);
  firstDrawn.set(one, firsts);
  return firsts;
}

/** The views whose drawings differ from those before them, the figure's own first. */
export const differingViews = (one: Exhibit): readonly string[] => [...new Set(firstDrawnAs(one).values())];

/** `gdp-by-place` for the figure's own view, `gdp-by-place--share` for another. */
export const pictureName = (one: Exhibit, view: string): string =>
  view === one.viewNames[0] ? one.slug : `${one.slug}--${view}`;

/** The name of the picture that shows a view: its own, or that of a view drawn the same. */
export const pictureShowing = (one: Exhibit, view: string): string =>
  pictureName(one, firstDrawnAs(one).get(view) ?? view);

/** "Sources: China Daily, February 2024; Xinhua, October 2024; our arithmetic". */
export function sourceLine(one: Exhibit, language: Language): string {
  const sources = one.sources();
  const words = dataWords(language).sources;
  const names = sources.map((id) => sourceName(id, language));
  const all = one.statuses().includes('derived') ? [...names, words.ourArithmetic] : names;
  return words.heading(sources.length) + all.join(words.between);
}

/** A view as an SVG file: the figure's own view under its headline, any other under what that view shows. */
export function pictureSvg(one: Exhibit, view: string, theme: Theme, language: Language): string {
  const own = view === one.viewNames[0];
  const headline = wordsText(own ? one.headline(language) : one.says(view, language));
  const note = one.note(language);
  const scene = one.scene(view, wideBoard(language));
  const options = {
    theme,
    id: pictureName(one, view),
    number: outputWords(language).figureNumber(one.number),
    headline,
    subtitle: wordsText(one.subtitle(language)),
    description: one.describe(view, language),
    note: note && wordsText(note),
    statuses: one.statuses(),
    sourceLine: sourceLine(one, language),
    licence: licenceOf(one, language),
    siteName: siteName(language),
    logo: LOGO,
  };
  return keptDrawing('files', [scene, options, language], () =>
    renderStandalone(scene, { ...options, words: storyWords(language), paint: sitePaint }),
  );
}
