/**
 * What a host gets beside its figures while they are one moving picture: the stage, its buttons, the choice of
 * reading.
 */
import type { ScrollyWords } from './words/words.ts';

export interface StageNodes {
  readonly reading: HTMLElement;
  readonly stage: HTMLElement;
  readonly picture: HTMLElement;
  readonly bar: HTMLElement;
  readonly count: HTMLElement;
  readonly link: HTMLAnchorElement;
}

function node<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

export function stageNodes(words: ScrollyWords): StageNodes {
  const button = (attributes: Readonly<Record<string, string>>, text: string): HTMLElement =>
    node('button', { type: 'button', ...attributes }, text);
  const reading = node(
    'div',
    { class: 'rt-reading', role: 'group', 'aria-label': words.reading },
    button({ 'data-reading-as': 'steps' }, words.steps),
    button({ 'data-reading-as': 'article' }, words.article),
    node('p', { class: 'rt-reading-note' }, words.tooSmall),
  );
  const picture = node('div', { class: 'rt-picture' });
  const count = node('span', { class: 'rt-count', 'aria-hidden': 'true' });
  const link = node('a', { class: 'rt-step-link', 'data-done': words.copied, 'data-kept': words.kept }, words.link);
  const bar = node(
    'div',
    { class: 'rt-walk', role: 'group', 'aria-label': words.walk },
    link,
    button({ 'data-walk': '-1', 'aria-label': words.previous }, '‹'),
    count,
    button({ 'data-walk': '1', 'aria-label': words.next }, '›'),
  );
  return { reading, stage: node('div', { class: 'rt-stage' }, picture, bar), picture, bar, count, link };
}
