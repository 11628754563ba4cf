/**
 * What is left of a page in reader modes and save-for-later tools. Mozilla's Readability is Firefox's Reader View, and
 * what most of the others are made of; it throws away buttons, forms, what is hidden, and whatever has certain words in
 * its class or id.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { builtPages, type BuiltPage } from '../support/built.ts';

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

interface Left {
  readonly whole: Document;
  readonly title: string;
  readonly left: HTMLElement;
}

const documentOf = (html: string): Document => parseHTML(html).document;

function readOf({ path, html }: BuiltPage): Left {
  const article = new Readability(documentOf(html)).parse();
  if (!article?.content) throw new Error(`${path}: Readability finds nothing to read`);
  const whole = documentOf(html);
  for (const element of whole.querySelectorAll('script, svg, [hidden], [aria-hidden="true"]')) element.remove();
  return {
    whole,
    title: squeeze(article.title ?? ''),
    left: documentOf(`<!doctype html><html><body>${article.content}</body></html>`).body,
  };
}

/** Takes from `kept` what `wanted` names, one for one; what is wanted and not there. */
function missing(wanted: readonly string[], kept: readonly string[]): string[] {
  const count = new Map<string, number>();
  for (const one of kept) count.set(one, (count.get(one) ?? 0) + 1);
  return wanted.filter((one) => {
    const there = count.get(one) ?? 0;
    count.set(one, there - 1);
    return there <= 0;
  });
}

const texts = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => squeeze(textContent ?? '')).filter(Boolean);

/** Parts of a page whose words must all be left. */
const WORDS = [
  '.prose > p',
  '.step-words > p',
  '.figure-headline',
  '.figure-subtitle',
  '.figure-note',
  '.figure-source',
  '.check-title',
  '.check-sentence',
  '.check-formula',
  '.glossary dt',
  '.glossary dd',
  '.calculator-sentence',
  '.product-drawing figcaption',
  '.figures-table tbody tr',
  '.corrections-table tbody td',
  '.source-entry > p',
  '.reading > section > p',
  '.reading > section > h2',
  '.key-numbers > li',
  '.charts-grid strong',
];

function lost(page: BuiltPage): string[] {
  const { whole, title, left } = readOf(page);
  const all = squeeze(left.textContent ?? '');
  const words = WORDS.flatMap((selector) => texts(whole, `main ${selector}`))
    // A reader mode says a page's title itself.
    .filter((text) => text !== title && !all.includes(text));
  const links = (root: ParentNode, selector: string): string[] =>
    [...root.querySelectorAll(selector)].map(
      (link) => `${link.getAttribute('href')} ${squeeze(link.textContent ?? '')}`,
    );
  const pictures = (root: ParentNode): string[] =>
    [...root.querySelectorAll('img')].map((image) => `${image.getAttribute('src')} ${image.getAttribute('alt')}`);
  return [
    ...words,
    ...missing(links(whole, 'main a:is(.num, .term)'), links(left, 'a')),
    ...missing(pictures(whole), pictures(left)),
  ];
}

const ARTICLES =
  /^(?:zh\/)?(?:\d\d-[^/]+|index|data|sources|about|charts\/(?!try|kinds|reference|scrolly)[^/]+)\.html$/;
/** Pages with figures. */
const DRAWN = /^(?:zh\/)?(?:\d\d-|charts\/)/;
const articles = (): readonly BuiltPage[] => builtPages().filter(({ path }) => ARTICLES.test(path));

describe('reader modes', () => {
  it('keep every number, term, step, title and picture of every page that is read', () => {
    expect(articles().length).toBeGreaterThan(80);
    const wrong = articles().flatMap((page) => lost(page).map((what) => `${page.path}: ${what}`));
    expect(wrong).toEqual([]);
  });

  it('are given a picture for each figure and each step, and no drawing that needs our styles', () => {
    for (const page of articles().filter(({ path }) => DRAWN.test(path))) {
      const { whole, left } = readOf(page);
      const bare = [...whole.querySelectorAll('main figure')]
        .filter((figure) => !figure.matches('.calculator, .product-drawing'))
        .filter(
          (figure) =>
            figure.querySelectorAll('img.still').length < Math.max(1, figure.querySelectorAll('.step').length),
        );
      expect(
        bare.map(({ id }) => id),
        page.path,
      ).toEqual([]);
      expect(left.querySelectorAll('svg [data-k]').length, page.path).toBe(0);
    }
  });
});
