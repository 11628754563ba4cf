/**
 * Exhibits and the audit, before anything is drawn: their addresses, and in every language their words, rows and
 * options. A number in their words is a figure, and rows and options are what their kind takes.
 */
import { requireNoNumbers } from '../../data/guard/guard.ts';
import { CHECKS } from '../../data/model/checks.ts';
import { nearestOf } from '../../data/model/nearest.ts';
import { Problem } from '../../data/model/problem.ts';
import { checkWords } from '../../exhibits/audit/check-words.ts';
import { exhibits, isExhibitSlug } from '../../exhibits/index.ts';
import { fileOfExhibit } from '../../exhibits/where.ts';
import { WITHDRAWN } from '../../exhibits/withdrawn.ts';
import { EDITIONS } from '../../site/editions.ts';
import { paths } from '../../site/url.ts';
import { checkDrawn, checkSentences } from './check-drawn.ts';
import { checkRows } from './check-rows.ts';

const NAME = /^[a-z\d]+(?:-[a-z\d]+)*$/;
const WITHDRAWN_FILE = 'src/exhibits/withdrawn.ts';

/** Pages beside those of the exhibits: `index`, `kinds` … */
const TAKEN: ReadonlySet<string> = new Set(
  Object.values(paths).flatMap((path) =>
    typeof path === 'string' ? (/^charts\/(.+)\.html$/.exec(path)?.[1] ?? []) : [],
  ),
);

/** A slug is an address and part of ids: small letters, and nobody else's. */
function checkSlugs(): void {
  for (const { slug, viewNames } of exhibits()) {
    const refuse = (found: string, expected: string, remedy: string): never => {
      throw new Problem({ file: fileOfExhibit(slug), place: `exhibit ${slug}`, found, expected, remedy });
    };
    const misnamed = [slug, ...viewNames].find((name) => !NAME.test(name));
    if (misnamed !== undefined)
      refuse(`the name "${misnamed}"`, 'small letters, digits and hyphens: it is part of addresses', 'rename it');
    if (viewNames.length === 0) refuse('no views', 'at least one, the figure’s own', 'add it to views');
    if (TAKEN.has(slug))
      refuse(`the slug of charts/${slug}.html, another page`, 'an address of its own', 'rename the exhibit');
    if (slug in WITHDRAWN)
      refuse(
        `the slug of an exhibit that was withdrawn (${WITHDRAWN_FILE})`,
        'an address that never led to anything else',
        'rename the exhibit; if it is the old one again, take its slug out of WITHDRAWN',
      );
  }
}

/** What was withdrawn leads to an exhibit that there is, and says nothing that no figure answers for. */
function checkWithdrawn(): void {
  const slugs = exhibits().map(({ slug }) => slug);
  for (const [slug, { title, why, instead, near }] of Object.entries(WITHDRAWN)) {
    const place = `"${slug}"`;
    const target = instead ?? near ?? '';
    if (!isExhibitSlug(target))
      throw new Problem({
        file: WITHDRAWN_FILE,
        place,
        found: `the exhibit "${target}"`,
        expected: `the slug of an exhibit in instead or near${nearestOf(target, slugs)}`,
        remedy: 'correct it, or name what takes its place now',
      });
    requireNoNumbers([title, why].map((text) => ({ file: WITHDRAWN_FILE, place, text: { en: text } })));
  }
}

/** Throws the first Problem of an exhibit or a check of the audit. */
export function checkExhibits(): void {
  checkSlugs();
  checkWithdrawn();
  for (const one of exhibits()) {
    one.checkNamed();
    checkDrawn(one);
  }
  for (const language of EDITIONS) {
    for (const check of CHECKS) checkWords(check, language);
    for (const one of exhibits()) {
      checkSentences(one, language);
      for (const view of one.viewNames) {
        one.describe(view, language);
        checkRows(one, view, language);
      }
    }
  }
}
