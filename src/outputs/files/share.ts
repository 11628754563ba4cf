/** Pictures for shared links: the site, each chapter, each exhibit. */
import { drawingElements, type DrawingName } from '../../site/drawings/index.ts';
import { SHEET_HEIGHT, SHEET_WIDTH } from '../../site/drawings/sheet.ts';
import { drawnScene, type Drawn } from '../../charts/files/lettering.ts';
import { BLEED, renderShareCard, type ShareCardOptions } from './share-card.ts';
import { narrowBoard, wideBoard } from '../../charts/scene/types.ts';
import { inLanguage } from '../../data/words/format.ts';
import type { Language } from '../../data/model/schema.ts';
import { wordsText } from '../../data/words/placeholders.ts';
import { coverPicture } from '../../exhibits/cover/index.ts';
import type { Exhibit } from '../../exhibits/define.ts';
import { chapterExhibits } from '../../exhibits/index.ts';
import { storyWords } from '../../exhibits/story-words.ts';
import { siteName } from '../../site/site-facts.ts';
import { sourceRecord } from '../../lookups/source-line.ts';
import { sitePaint } from '../../styles/paint.ts';
import { outputWords } from '../words/index.ts';

/** The five sources first: a card names what there is room for. */
const publishers = (ones: readonly Exhibit[], language: Language): string[] => {
  const records = ones.flatMap((one) => one.sources()).map(sourceRecord);
  const core = records.filter(({ confidence }) => confidence === 'core');
  return [...new Set([...core, ...records].map(({ publisher }) => inLanguage(publisher, language)))];
};

const boards = (one: Exhibit, language: Language): Drawn[] =>
  [wideBoard(language), narrowBoard(language)].map((board) =>
    drawnScene(one.scene(one.viewNames[0] ?? '', board), language),
  );

const card = (options: Omit<ShareCardOptions, 'paint' | 'site'>): string =>
  renderShareCard({
    ...options,
    paint: sitePaint,
    site: [siteName(options.words.language), outputWords(options.words.language).share.about],
  });

/** The card of an exhibit: its own view under its headline. */
export const exhibitCard = (one: Exhibit, language: Language): string =>
  card({
    id: one.slug,
    words: storyWords(language),
    title: wordsText(one.headline(language)),
    subtitle: wordsText(one.subtitle(language)),
    drawings: boards(one, language),
    statuses: one.statuses(),
    sources: publishers([one], language),
    sheet: outputWords(language).figureNumber(one.number),
  });

/** A chapter's emblem, as large as a card's picture. */
function emblemDrawn(name: DrawingName): Drawn {
  const scale = 2.75;
  return {
    widthPx: SHEET_WIDTH * scale,
    heightPx: SHEET_HEIGHT * scale,
    elements: [{ tag: 'g', attributes: { transform: `scale(${scale})` }, scale, children: drawingElements(name) }],
  };
}

interface ChapterWords {
  readonly number: number;
  readonly title: string;
  readonly standfirst: string;
  readonly emblem?: DrawingName | undefined;
}

/** The card of a chapter: its emblem beside its title. */
export function chapterCard(
  slug: string,
  { number, title, standfirst, emblem }: ChapterWords,
  language: Language,
): string {
  const ones = chapterExhibits(slug);
  const [first] = ones;
  return card({
    id: `chapter-${number}`,
    words: storyWords(language),
    title,
    subtitle: standfirst,
    sheet: outputWords(language).chapterNumber(number),
    sources: publishers(ones, language),
    drawings: emblem ? [emblemDrawn(emblem)] : first ? boards(first, language) : [],
  });
}

/** The cover's wide sheet from its region to its right edge, at the card's height. */
function coverDrawn(language: Language): Drawn {
  const cover = drawnScene(coverPicture('wide', language), language);
  const scale = BLEED.heightPx / cover.heightPx;
  const widthPx = BLEED.widthPx / scale;
  const transform = `translate(${widthPx - cover.widthPx} 0)`;
  return { ...cover, widthPx, elements: [{ tag: 'g', attributes: { transform }, children: cover.elements }] };
}

/** The card of the site: the cover's map. */
export const siteCard = (language: Language): string =>
  card({
    id: 'home',
    words: storyWords(language),
    title: siteName(language),
    sources: [],
    drawings: [],
    bleed: coverDrawn(language),
    subtitle: outputWords(language).share.question,
  });
