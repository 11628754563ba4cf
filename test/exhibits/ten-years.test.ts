import { describe, expect, it } from 'vitest';
import { wordsText } from '../../src/data/words.ts';
import { narrowBoard, wideBoard, type Mark, type Scene } from '../../src/charts/scene/types.ts';
import { chapterExhibits, exhibit } from '../../src/exhibits/index.ts';

const CHAPTER = '02-ten-years-of-coordination';
const LANGUAGES = ['en', 'zh'] as const;

const flat = (marks: readonly Mark[]): Mark[] => marks.flatMap((mark) => (mark.shape === 'group' ? [mark, ...flat(mark.children)] : [mark]));
const texts = (scene: Scene): string => flat(scene.marks).flatMap((mark) => (mark.shape === 'text' ? [mark.lines.join(' ')] : [])).join(' | ');
const drawnFigures = (scene: Scene): Set<string> => new Set(flat(scene.marks).flatMap((mark) => (mark.figure ? [mark.figure] : [])));

describe.each(chapterExhibits(CHAPTER))('$slug', (one) => {
  it.each(LANGUAGES)('draws every view on both boards in %s, at one height each', (language) => {
    for (const board of [narrowBoard(language), wideBoard(language)]) {
      const scenes = one.viewNames.map((view) => one.scene(view, board));
      for (const scene of scenes) {
        expect(scene.marks.length).toBeGreaterThan(3);
        expect(JSON.stringify(scene)).not.toMatch(/NaN|null/);
        expect(scene.heightPx).toBe(scenes[0]?.heightPx);
        const keys = flat(scene.marks).map((mark) => mark.key);
        expect(new Set(keys).size).toBe(keys.length);
      }
    }
  });

  it.each(LANGUAGES)('has its words, table, description and sources in %s', (language) => {
    expect(wordsText(one.headline(language)).length).toBeGreaterThan(10);
    expect(wordsText(one.subtitle(language)).length).toBeGreaterThan(10);
    for (const view of one.viewNames) {
      expect(wordsText(one.says(view, language)).length).toBeGreaterThan(10);
      expect(one.describe(view, language).length).toBeGreaterThan(20);
    }
    expect(one.table(language).rows.length).toBeGreaterThan(0);
    expect(one.sources().length).toBeGreaterThan(0);
  });

  it('shows the same figures on both boards', () => {
    for (const view of one.viewNames) {
      expect([...drawnFigures(one.scene(view, narrowBoard('en')))].toSorted()).toEqual([...drawnFigures(one.scene(view, wideBoard('en')))].toSorted());
    }
  });
});

describe('the pictures show the right figures', () => {
  it('profit: the published half-year and the implied one before it', () => {
    const scene = exhibit('profit-h1-2024').scene('published', wideBoard('en'));
    expect(texts(scene)).toContain('231bn');
    expect(texts(scene)).toContain('209.6bn');
  });

  it('growth a year: nominal, real, and what doubling needs', () => {
    const scene = exhibit('nominal-and-real').scene('all', narrowBoard('en'));
    for (const text of ['6.56%', '5.8%', '7.18%', '3.64%']) expect(texts(scene)).toContain(text);
  });
});
