/** What the pages say to machines: JSON-LD that is read back, reviews for every check, citations in three forms. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../src/data/model/checks.ts';
import { exhibits } from '../../../src/exhibits/index.ts';
import { bibtex, cslJson, gbt7714 } from '../../../src/outputs/cite.ts';
import { CORE_SOURCES } from '../../../src/data/records/sources.ts';
import { AUTHOR, EDITION } from '../../../src/site/site-facts.ts';
import { checkReviews, structuredText } from '../../../src/outputs/structured.ts';
import { chapterOfVerdict } from '../../../src/site/chapter-texts.ts';
import { builtPage, builtPages, distFiles, isChapter, type BuiltPage } from '../support/built.ts';

type Thing = Readonly<Record<string, unknown>>;
const things = ({ html }: BuiltPage): Thing[] =>
  [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].flatMap(([, text = '']) => {
    const parsed = JSON.parse(text) as Thing;
    expect(parsed['@context']).toBe('https://schema.org');
    return (parsed['@graph'] as Thing[] | undefined) ?? [parsed];
  });
const ofType = (page: BuiltPage, type: string): Thing[] => things(page).filter((thing) => thing['@type'] === type);

/** The page of the checks. */
const AUDIT = `${chapterOfVerdict('fails')}.html`;

describe('structured data', () => {
  it('names the site on the cover and each chapter as an article of it', () => {
    expect(ofType(builtPage('index.html'), 'WebSite')).toHaveLength(1);
    for (const page of builtPages().filter(isChapter)) {
      const [article] = ofType(page, 'Article');
      expect(article?.['headline'], page.path).toBe(
        page.root.querySelector('h1')?.text.replace(/&amp;/g, '&').replace(/&#39;/g, "'"),
      );
      expect(Number(article?.['wordCount'])).toBeGreaterThan(200);
      expect([article?.['datePublished'], article?.['dateModified']], page.path).toEqual([
        EDITION.published,
        EDITION.updated,
      ]);
      expect(distFiles(), page.path).toContain(article?.['image']);
    }
  });

  it('dates the edition in full, published before it changed and after all its sources', () => {
    for (const day of Object.values(EDITION)) expect(new Date(`${day}T00:00:00Z`).toISOString()).toContain(day);
    expect(EDITION.published <= EDITION.updated).toBe(true);
    for (const { date } of Object.values(CORE_SOURCES)) expect(date < EDITION.published, date).toBe(true);
  });

  it('gives each page a title of its own that search engines show whole', () => {
    const pages = builtPages().filter(({ path }) => !/(?:^|\/)embed\//.test(path));
    // A Chinese character is as wide as two letters.
    const widthOf = (title: string): number => title.length + (title.match(/\p{Script=Han}/gu) ?? []).length;
    const titles = pages.map(({ path, root }) => [path, root.querySelector('title')?.text ?? '']);
    expect(titles.filter(([, title = '']) => widthOf(title) < 5 || widthOf(title) > 70)).toEqual([]);
    expect(new Set(titles.map(([, title]) => title)).size).toBe(titles.length);
  });

  it('describes the data with downloads that are there', () => {
    const [data] = ofType(builtPage('data.html'), 'Dataset');
    const downloads = data?.['distribution'] as { contentUrl: string; encodingFormat: string }[];
    expect(downloads.map(({ encodingFormat }) => encodingFormat)).toContain('text/csv');
    for (const { contentUrl } of downloads) expect(distFiles()).toContain(contentUrl);
  });

  it('reviews every check of the audit, on its page alone, at an address that is there', () => {
    const audit = builtPage(AUDIT);
    const reviews = ofType(audit, 'ClaimReview');
    expect(reviews).toHaveLength(CHECKS.length);
    for (const review of reviews) {
      const [path = '', id = ''] = String(review['url']).split('#');
      expect(posix.basename(path) || audit.path).toBe(audit.path);
      expect(audit.root.getElementById(id), id).not.toBeNull();
      expect(String(review['claimReviewed']).length).toBeGreaterThan(10);
      expect(review['itemReviewed']).toMatchObject({
        '@type': 'Claim',
        author: { name: expect.any(String) as string },
      });
      const { ratingValue, alternateName } = review['reviewRating'] as { ratingValue?: number; alternateName: string };
      expect(alternateName === 'Cannot be checked').toBe(ratingValue === undefined);
    }
    expect(
      builtPages()
        .filter(({ path }) => posix.basename(path) !== audit.path)
        .flatMap((page) => ofType(page, 'ClaimReview')),
    ).toEqual([]);
  });

  it('holds full addresses where the site knows its own', () => {
    const [first] = checkReviews({
      path: AUDIT,
      site: new URL('https://a.example/b/'),
      language: 'en',
    });
    expect(String(first?.['url']).startsWith(`https://a.example/b/${AUDIT}#check-`)).toBe(true);
  });

  it('cannot end its own element', () => {
    const text = structuredText({ name: '</script><script>alert(1)</script>' });
    expect(text).not.toContain('<');
    expect((JSON.parse(text) as Thing)['name']).toContain('</script>');
  });
});

describe('citing', () => {
  it('is offered for the site and for each exhibit, in three forms', () => {
    for (const path of ['about.html', ...exhibits().map(({ slug }) => `charts/${slug}.html`)]) {
      const forms = builtPage(path)
        .root.querySelectorAll('.cite-this .cite-form')
        .map(({ text }) => text);
      expect(forms, path).toEqual(['BibTeX', 'CSL-JSON', 'GB/T 7714']);
    }
  });

  const cited = {
    key: 'retooling-tianjin-x',
    title: 'Up 43% & {more}',
    url: 'https://a.example/x.html',
    language: 'en',
  } as const;
  it('escapes what BibTeX would read as its own', () => {
    expect(bibtex(cited)).toContain('title = {{Up 43\\% \\& more}}');
    expect(bibtex(cited).match(/\{/g)?.length).toBe(bibtex(cited).match(/\}/g)?.length);
  });
  it('gives reference managers valid JSON, and leaves out an address that is not known', () => {
    expect((JSON.parse(cslJson(cited)) as Thing[])[0]).toMatchObject({
      type: 'webpage',
      URL: cited.url,
      'container-title': 'Retooling Tianjin',
    });
    expect(cslJson({ key: 'a', title: 'b', language: 'en' })).not.toContain('URL');
    expect(gbt7714(cited)).toMatch(
      /^Retooling Tianjin contributors\. .*\[EB\/OL\]\. \(\d{4}-\d\d-\d\d\)\[引用日期\]\. https:/,
    );
  });

  it('has a file for the repository that names the same title, author and version', () => {
    const read = (file: string) => readFileSync(fileURLToPath(new URL(`../../../${file}`, import.meta.url)), 'utf8');
    const cff = read('CITATION.cff');
    expect(cff).toContain(`version: ${(JSON.parse(read('package.json')) as { version: string }).version}`);
    expect(cff).toMatch(/^title: ['"]Retooling Tianjin['"]$/m);
    expect(read('LICENSE')).toContain(`${EDITION.published.slice(0, 4)} ${AUTHOR}`);
    expect(cff).toContain(`date-released: '${EDITION.updated}'`);
  });
});
