/** Pictures for shared links: the site, each chapter, each exhibit. */
import { drawing, type DrawingName } from '../../charts/drawings/index.ts';
import { drawnScene, type Drawn } from '../../charts/scene/lettering.ts';
import { BLEED, renderShareCard, type ShareCardOptions } from '../../charts/scene/share-card.ts';
import { narrowBoard, wideBoard } from '../../charts/scene/types.ts';
import { inLanguage } from '../../data/format.ts';
import type { Language } from '../../data/schema.ts';
import { wordsText } from '../../data/words.ts';
import { coverPicture } from '../../exhibits/cover.ts';
import type { Exhibit } from '../../exhibits/define.ts';
import { chapterExhibits } from '../../exhibits/index.ts';
import { sourceRecord } from '../source-line.ts';
import { sitePaint } from './paint.ts';
import { SITE_NAME } from './picture.ts';

const SITE = [SITE_NAME, 'A data explainer with its evidence'] as const;

/** The five sources first: a card names what there is room for. */
const publishers = (ones: readonly Exhibit[], language: Language): string[] => {
  const records = ones.flatMap((one) => one.sources()).map(sourceRecord);
  const core = records.filter(({ confidence }) => confidence === 'core');
  return [...new Set([...core, ...records].map(({ publisher }) => inLanguage(publisher, language)))];
};

const boards = (one: Exhibit, language: Language): Drawn[] =>
  [wideBoard(language), narrowBoard(language)].map((board) => drawnScene(one.scene(one.viewNames[0] ?? '', board)));

const card = (options: Omit<ShareCardOptions, 'paint' | 'site'>): string => renderShareCard({ ...options, paint: sitePaint, site: SITE });

/** The card of an exhibit: its own view under its headline. */
export const exhibitCard = (one: Exhibit, language: Language): string => card({
  id: one.slug, language, title: wordsText(one.headline(language)), subtitle: wordsText(one.subtitle(language)),
  drawings: boards(one, language), statuses: one.statuses(), sources: publishers([one], language), sheet: `Figure ${one.number}`,
});

/** What a chapter is known by where no single chart would do: product drawings, two by two. */
const CHAPTER_DRAWINGS: Readonly<Record<string, readonly DrawingName[]>> = {
  '03-four-factory-floors': ['battery-cell', 'composite-panel', 'chassis-module', 'electric-car'],
};
const CELL = { widthPx: 264, heightPx: 172 };

function drawingsTogether(names: readonly DrawingName[]): Drawn {
  const inner = (name: DrawingName) => drawing(name).replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '');
  const markup = names.map((name, index) => `<g transform="translate(${12 + (index % 2) * CELL.widthPx} ${8 + Math.floor(index / 2) * CELL.heightPx})">${inner(name)}</g>`).join('');
  return { widthPx: 2 * CELL.widthPx, heightPx: Math.ceil(names.length / 2) * CELL.heightPx, markup };
}

/** Chapters known by one of their exhibits rather than by the fullest. */
const CHAPTER_EXHIBITS: Readonly<Record<string, string>> = { '02-ten-years-of-coordination': 'region-map' };

/** The exhibit whose picture fills a card best: maps and tall charts before thin rows of bars. */
function fullest(ones: readonly Exhibit[], language: Language): Exhibit | undefined {
  const fill = (one: Exhibit): number => {
    const { widthPx, heightPx } = one.scene(one.viewNames[0] ?? '', wideBoard(language));
    const scale = Math.min(680 / widthPx, 450 / heightPx);
    return widthPx * heightPx * scale ** 3;
  };
  return ones.toSorted((a, b) => fill(b) - fill(a))[0];
}

/** The card of a chapter: product drawings or the fullest of its charts. */
export function chapterCard(slug: string, number: number, title: string, standfirst: string, language: Language): string {
  const ones = chapterExhibits(slug);
  const drawings = CHAPTER_DRAWINGS[slug];
  const face = ones.find((one) => one.slug === CHAPTER_EXHIBITS[slug]) ?? fullest(ones, language);
  return card({
    id: `chapter-${number}`, language, title, subtitle: standfirst, sheet: `Chapter ${number}`, sources: publishers(ones, language),
    drawings: drawings ? [drawingsTogether(drawings)] : face ? boards(face, language) : [],
  });
}

/** The cover's wide sheet from its region to its right edge, at the card's height. */
function coverDrawn(language: Language): Drawn {
  const cover = drawnScene(coverPicture('wide', language));
  const scale = BLEED.heightPx / cover.heightPx;
  const widthPx = BLEED.widthPx / scale;
  return { ...cover, widthPx, markup: `<g transform="translate(${widthPx - cover.widthPx} 0)">${cover.markup}</g>` };
}

/** The card of the site: the cover's map. */
export const siteCard = (language: Language): string => card({
  id: 'home', language, title: SITE_NAME, sources: [], drawings: [], bleed: coverDrawn(language),
  subtitle: 'An old industrial port is told to find “new productive forces”. What changed, on paper and on four factory floors, and do the numbers add up?',
});
