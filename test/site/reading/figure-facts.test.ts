/** What is said of a figure reaches every reader in full: no slot left open, nothing that a program prints by mistake. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { figureElementId } from '../../../src/site/url.ts';
import { builtPages, cardsIn, distFiles } from '../support/built.ts';
import { slips } from '../support/slips.ts';

describe('every page and file', () => {
  it('prints each figure, and nothing that stands for one', () => {
    const files = distFiles().filter((file) => /\.(?:html|json|csv|svg|xml)$/.test(file));
    for (const kind of ['html', 'json', 'csv', 'svg'])
      expect(files.filter((file) => file.endsWith(`.${kind}`)).length, kind).toBeGreaterThan(0);
    const found = files.flatMap((file) =>
      slips(readFileSync(join(inject('dist'), file), 'utf8')).map((slip) => `${file}: ${slip}`),
    );
    expect(found).toEqual([]);
  });

  it('has a card for each mark that shows a figure', () => {
    const pages = builtPages().filter(
      ({ path, root }) => !path.startsWith('embed/') && root.querySelector('#evidence-cards'),
    );
    expect(pages.length).toBeGreaterThan(30);
    for (const { path, root } of pages) {
      const cards = new Set(
        cardsIn(root)
          .querySelectorAll('.card[id]')
          .map(({ id }) => id),
      );
      const marks = root
        .querySelectorAll('.rt-scene [data-f][data-l]')
        .map((mark) => mark.getAttribute('data-f') ?? '');
      const without = [...new Set(marks)].filter((id) => !cards.has(`card-${figureElementId(id)}`));
      expect(without, path).toEqual([]);
    }
  });
});
