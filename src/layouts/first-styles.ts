/**
 * What a page's first window needs, as one text that is in the page: its words are painted before any other file
 * has come. The rest (`stylesheets.ts`) follows it in the cascade.
 */
import tokens from '../styles/tokens.css?inline';
import themes from '../styles/themes.css?inline';
import fonts from '../styles/fonts.css?inline';
import page from '../styles/site/page.css?inline';
import header from '../styles/site/header.css?inline';
import numbers from '../styles/story/numbers.css?inline';
import article from '../styles/story/article.css?inline';
import cover from '../styles/site/cover.css?inline';
import chapterHead from '../styles/story/chapter-head.css?inline';
import scene from '../styles/marks/scene.css?inline';
import tones from '../styles/marks/tones.css?inline';
import parts from '../styles/marks/parts.css?inline';
import furniture from '../styles/marks/furniture.css?inline';
import pictureWords from '../styles/marks/words.css?inline';
import drawing from '../styles/marks/drawing.css?inline';
import chinese from '../styles/site/chinese.css?inline';
import type { Language } from '../data/model/schema.ts';

/** What every page begins with; of a chapter’s emblem the inks of its lines. In their one order. */
const ofAll = [tokens, themes, fonts, page, header, numbers, article, chapterHead, tones, drawing].join('');

/** The cover has a map in its first window; elsewhere pictures have their paint from the stylesheet. */
const ofCover = [cover, scene, tones, parts, furniture, pictureWords].join('');

/** What only the pages of a language need, after all else. */
const ofLanguage: Readonly<Record<Language, string>> = { en: '', zh: chinese };

/** The first styles of a page in a language; `hasCover` for one that begins with the cover. */
export const firstStyles = (language: Language, hasCover = false): string =>
  ofAll + (hasCover ? ofCover : '') + ofLanguage[language];
