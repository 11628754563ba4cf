/** Chapters in Firefox's own Reader View: what a reader is left with there. */
import { expect, inject, it } from 'vitest';
import { builtPages, isChapter } from '../support/built.ts';
import { FIREFOX, openFirefox } from '../support/drivers.ts';

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Runs in Reader View: waits until the article stands there; its words, and the texts of its links. */
async function readArticle(): Promise<{ text: string; links: string[] }> {
  let article = document.querySelector('.moz-reader-content');
  for (let tries = 0; tries < 600 && !article?.querySelector('p'); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    article = document.querySelector('.moz-reader-content');
  }
  return {
    text: `${document.querySelector('.reader-title')?.textContent ?? ''} ${article?.textContent ?? ''}`,
    links: [...(article?.querySelectorAll('a') ?? [])].map(({ textContent }) => textContent),
  };
}

it.skipIf(!FIREFOX)('Firefox’s Reader View keeps numbers, steps and titles of every chapter', async () => {
  const driver = await openFirefox(FIREFOX ?? '', ['-remote-allow-system-access']);
  try {
    const chapters = builtPages().filter(isChapter);
    expect(chapters.length).toBeGreaterThan(3);
    for (const { path, root } of chapters) {
      await driver.go(`about:reader?url=${encodeURIComponent(inject('site') + path)}`);
      const { text, links } = await driver.run(readArticle);
      const [whole, kept] = [squeeze(text), links.map(squeeze)];
      const wanted = (selector: string): string[] =>
        root
          .querySelectorAll(`main ${selector}`)
          .map((element) => squeeze(element.textContent))
          .filter(Boolean);
      const words = ['.step-words > p', '.figure-headline', '.prose > p'].flatMap(wanted);
      expect(words.length, path).toBeGreaterThan(15);
      expect(
        words.filter((one) => !whole.includes(one)),
        path,
      ).toEqual([]);
      for (const number of new Set(wanted('.prose a.num'))) {
        const count = (all: readonly string[]): number => all.filter((one) => one === number).length;
        expect(count(kept), `${path}: ${number}`).toBeGreaterThanOrEqual(count(wanted('.prose a.num')));
      }
    }
  } finally {
    await driver.close();
  }
});
