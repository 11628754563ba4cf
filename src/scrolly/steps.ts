/** Reads the steps out of a host's figures, and says what is wrong with them. */
import type { Step } from './parts.ts';

/** A step whose picture can be moved. */
export interface OwnStep extends Step {
  readonly svg: SVGSVGElement;
}

/** What a host is refused for; its message names the place and the fix. */
export class ScrollyProblem extends Error {
  override readonly name = 'ScrollyProblem';
}

const nameOf = (host: HTMLElement): string => `<${host.localName}${host.id ? ` id="${host.id}"` : ''}>`;

function refuse(host: HTMLElement, found: string, fix: string): never {
  throw new ScrollyProblem(`${nameOf(host)}: ${found}; fix: ${fix}. It stays an article.`);
}

/** The name of a picture: its label, or its title. */
function saysOf(svg: SVGSVGElement): string {
  const ids = (svg.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const named = ids.map((id) => document.getElementById(id)?.textContent?.trim() ?? '').join(' ');
  const title = svg.querySelector(':scope > title')?.textContent?.trim();
  return svg.getAttribute('aria-label') ?? (named || title || '');
}

function stepOf(host: HTMLElement, figure: HTMLElement, at: number): OwnStep {
  const place = `step ${at + 1}${figure.id ? ` (#${figure.id})` : ''}`;
  // Charts of some tools lie in an element of their own, and words may hold an icon: the picture is what is not words.
  const svg = [...figure.querySelectorAll('svg')].find(
    (one) => !one.closest('figcaption') && !one.parentElement?.closest('svg'),
  );
  if (!svg) {
    const isFile = figure.querySelector('img, object, iframe') !== null;
    const found = isFile ? 'has its picture as a file (<img>)' : 'has no <svg>';
    return refuse(host, `${place} ${found}`, 'put the <svg> itself into the <figure>');
  }
  const words = figure.querySelector<HTMLElement>('figcaption');
  if (!words) return refuse(host, `${place} has no words`, 'put them into a <figcaption> of the <figure>');
  return { element: figure, words, says: saysOf(svg), svg };
}

/** The steps of a host: its figures, each with an SVG and a figcaption. Throws a ScrollyProblem. */
export function stepsOf(host: HTMLElement): OwnStep[] {
  const figures = [...host.querySelectorAll<HTMLElement>(':scope > figure')];
  if (figures.length < 2)
    return refuse(
      host,
      `has ${figures.length} <figure>s as children`,
      'give it one <figure> for each step, two or more',
    );
  return figures.map((figure, at) => stepOf(host, figure, at));
}
