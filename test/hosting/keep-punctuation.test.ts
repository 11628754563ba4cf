import { describe, expect, it } from 'vitest';
import { applyEdits, elementsOf } from '../../src/hosting/edit-html.ts';
import { keepPunctuation } from '../../src/hosting/keep-punctuation.ts';

const kept = (html: string): string => applyEdits(html, keepPunctuation(html, elementsOf(html)));

const num = '<button type="button" class="num e-reported" popovertarget="card-a" aria-haspopup="dialog">1.5%</button>';
const term = '<button type="button" class="term" popovertarget="t">added value</button>';
const card = '<span popover id="t" class="card term-card">What is made.</span>';

describe('punctuation at numbers', () => {
  it('is kept on the line of its number, before and after', () => {
    expect(kept(`by ${num}, a shade`)).toBe(`by <span class="keep">${num},</span> a shade`);
    expect(kept(`less (${num}).`)).toBe(`less <span class="keep">(${num}).</span>`);
  });
  it('passes over a term’s explanation', () => {
    expect(kept(`the ${term}${card}, which`)).toBe(`the <span class="keep">${term},</span>${card} which`);
  });
  it('passes over an explanation with the Chinese term in it', () => {
    const chinese =
      '<span popover id="t" class="card term-card"><span class="term-zh" lang="zh">增加值</span> What is <em>made</em>.</span>';
    expect(kept(`the ${term}${chinese}, which`)).toBe(`the <span class="keep">${term},</span>${chinese} which`);
  });
  it('leaves numbers that touch nothing, and other buttons, as they are', () => {
    for (const html of [`by ${num} a shade`, '<button type="button" class="card-close">Close</button>.', 'one, two.'])
      expect(kept(html)).toBe(html);
  });
  it('holds for several numbers in a row', () => {
    expect(kept(`${num}, ${num} and ${num}.`)).toBe(
      `<span class="keep">${num},</span> ${num} and <span class="keep">${num}.</span>`,
    );
  });
});
