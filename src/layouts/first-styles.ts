/**
 * What a page's first window needs, as one text that stands in the page: its words are painted before any other file
 * has come. The rest (`stylesheets.ts`) follows it in the cascade, and these are not said there once more.
 */
import tokens from '../styles/tokens.css?inline';
import fonts from '../styles/fonts.css?inline';
import page from '../styles/page.css?inline';
import header from '../styles/header.css?inline';
import numbers from '../styles/numbers.css?inline';
import article from '../styles/article.css?inline';
import cover from '../styles/cover.css?inline';
import chapterHead from '../styles/chapter-head.css?inline';
import chart from '../styles/chart.css?inline';
import drawing from '../styles/drawing.css?inline';

/** In their one order. */
export const firstStyles = [tokens, fonts, page, header, numbers, article, cover, chapterHead, chart, drawing].join('');
