/** What readers are promised: every figure of the five sources is in the story, every exhibit answers for itself. */
import { describe, expect, it } from 'vitest';
import { CARD } from '../../../src/client/cards.ts';
import { allCorrections, editionCorrections, notFound } from '../../../src/data/model/annals.ts';
import { allFigures, figure } from '../../../src/data/model/figures.ts';
import { CORE_SOURCES } from '../../../src/data/records/sources.ts';
import { wordsText } from '../../../src/data/words/placeholders.ts';
import { exhibits, isExhibitSlug } from '../../../src/exhibits/index.ts';
import { WITHDRAWN } from '../../../src/exhibits/withdrawn.ts';
import { correctionElementId, figureElementId } from '../../../src/site/url.ts';
import { builtPage, builtPages, cardsIn, chapterPages, isChapter } from '../support/built.ts';

const squeeze = (text: string): string =>
  text
    .replace(/&#39;/g, '’')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

describe('the story', () => {
  it('has its four chapters, a cover, data, sources, charts, about and a page for lost addresses', () => {
    const paths = builtPages().map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        'index.html',
        ...chapterPages,
        'data.html',
        'sources.html',
        'charts/index.html',
        'about.html',
        '404.html',
      ]),
    );
  });

  it('has its evidence cards in a form that the reader’s script tells apart', () => {
    const cards = builtPages().map(({ path, root }) => ({
      path,
      begun: (root.querySelector('#evidence-cards')?.rawText ?? '').split(CARD).length - 1,
      whole: cardsIn(root).children.length,
    }));
    expect(cards.filter(({ begun }) => begun > 0).length).toBeGreaterThan(10);
    expect(cards.filter(({ begun, whole }) => begun !== whole)).toEqual([]);
  });

  it('comes with its stylesheets on every page', () => {
    const bare = builtPages()
      .filter(({ html }) => !/<link rel="stylesheet"/.test(html) && !/<style/.test(html))
      .map(({ path }) => path);
    expect(bare).toEqual([]);
  });

  it('shows every figure of the five sources in a chapter, in its text or a figure', () => {
    const parts = builtPages()
      .filter(isChapter)
      .flatMap(({ root }) => root.querySelectorAll('main [data-f], main a'));
    const shown = new Set(
      parts.map((part) => part.getAttribute('data-f') ?? part.getAttribute('href')?.replace(/^data.html#/, '') ?? ''),
    );
    const core = allFigures().filter((one) => one.source !== undefined && one.source in CORE_SOURCES);
    expect(core.length).toBeGreaterThan(60);
    const missing = core.filter(({ id }) => !shown.has(id) && !shown.has(figureElementId(id))).map(({ id }) => id);
    expect(missing).toEqual([]);
  });

  it('gives every figure there is a row on the data page', () => {
    const ids = new Set(
      builtPage('data.html')
        .root.querySelectorAll('tr[id]')
        .map((row) => row.id),
    );
    expect(
      allFigures()
        .map(({ id }) => figureElementId(id))
        .filter((id) => !ids.has(id)),
    ).toEqual([]);
  });

  it('prints each row with its status and, for a claim, its source', () => {
    const rows = builtPage('data.html').root;
    for (const one of allFigures()) {
      const row = rows.getElementById(figureElementId(one.id));
      expect(row?.text, one.id).toContain(one.status);
      if (one.source) expect(row?.querySelector(`a[href="sources.html#${one.source}"]`), one.id).not.toBeNull();
    }
  });
});

describe('the corrections', () => {
  it('have an address each, a reading and a reason, and the figures they are about lead to them', () => {
    const page = builtPage('sources.html').root;
    for (const { id } of allCorrections()) {
      const row = page.getElementById(correctionElementId(id));
      expect(row?.querySelector(`a[href="#${correctionElementId(id)}"]`), id).not.toBeNull();
      expect(
        row?.querySelectorAll('td').every(({ text }) => text.trim().length > 10),
        id,
      ).toBe(true);
    }
    for (const { id, figures = [] } of allCorrections())
      for (const one of figures) {
        expect(
          builtPage('data.html')
            .root.getElementById(figureElementId(one))
            ?.querySelector(`a[href="sources.html#${correctionElementId(id)}"]`),
          one,
        ).not.toBeNull();
      }
  });
});

describe('our own record', () => {
  it('lists each mistake of the edition before with its day, and each thing not found with where and until when', () => {
    const page = builtPage('sources.html').root;
    for (const { id, date } of editionCorrections()) {
      const row = page.getElementById(`edition-${id}`);
      expect(row?.querySelector(`time[datetime="${date}"]`), id).not.toBeNull();
      expect(row?.querySelectorAll('td').length, id).toBe(2);
    }
    for (const { id } of notFound())
      expect(page.getElementById(`not-found-${id}`)?.querySelector('dd')?.text, id).toMatch(/ To February 2026\./);
  });

  it('leads on from every figure that was withdrawn, on its own page and in a frame', () => {
    for (const [slug, { instead }] of Object.entries(WITHDRAWN)) {
      expect(isExhibitSlug(slug), slug).toBe(false);
      if (instead) expect(isExhibitSlug(instead), instead).toBe(true);
      expect(builtPage(`charts/${slug}.html`).root.querySelectorAll('main a[href]').length, slug).toBeGreaterThan(1);
      expect(builtPage(`embed/${slug}.html`).root.querySelector('main a[href]'), slug).not.toBeNull();
    }
  });
});

describe('every exhibit', () => {
  it('is in the registry at least twenty-two times over, a map among them', () => {
    expect(exhibits().length).toBeGreaterThanOrEqual(22);
    expect(exhibits().map(({ kindName }) => kindName)).toContain('map');
  });

  it.each(exhibits().map((one) => [one.slug, one] as const))(
    '%s stands in its chapter and on its own page with title, measure, sources, table and description',
    (slug, one) => {
      for (const path of [`${one.chapter}.html`, `charts/${slug}.html`]) {
        const found = builtPage(path).root.getElementById(slug);
        expect(found, `${slug} in ${path}`).not.toBeNull();
        expect(squeeze(found?.querySelector('.figure-headline')?.text ?? '')).toContain(
          squeeze(wordsText(one.headline('en')).slice(0, 20)),
        );
        expect(found?.querySelector('.figure-subtitle')?.text.length).toBeGreaterThan(15);
        expect(found?.querySelectorAll('.figure-source a').length).toBeGreaterThan(0);
        expect(found?.querySelectorAll('table tbody tr').length).toBeGreaterThan(0);
        expect(found?.querySelector('.figure-description')?.text.length).toBeGreaterThan(40);
        expect(found?.querySelectorAll('svg.rt-narrow').length).toBeGreaterThan(0);
        expect(found?.querySelectorAll('svg.rt-wide').length).toBe(found?.querySelectorAll('svg.rt-narrow').length);
      }
      expect(one.sources().length).toBeGreaterThan(0);
      expect(one.figures().every((id) => figure(id))).toBe(true);
    },
  );
});
