/** What tags name, held against the data and the exhibits. */
import { checkFigures, checksWith } from '../../data/model/checks.ts';
import { allFigures, isFigureId } from '../../data/model/figures.ts';
import { nearestIds } from '../../data/model/nearest.ts';
import { VERDICTS } from '../../data/model/schema.ts';
import { FORMS, inLanguage } from '../../data/words/format.ts';
import { exhibit, exhibits, isExhibitSlug } from '../../exhibits/index.ts';
import { sourceIds } from '../../lookups/source-line.ts';
import { DRAWING_NAMES } from '../../site/drawings/index.ts';
import { countWords, type ChapterCheck, type Fail } from './chapter.ts';
import { attribute, type Jsx } from '../../site/jsx.ts';

function checkExhibit(node: Jsx, slug: string, view: string | undefined, fail: Fail): void {
  if (!isExhibitSlug(slug)) {
    const slugs = exhibits().map((one) => one.slug);
    return void fail(node, {
      found: `the exhibit "${slug}"`,
      expected: `the slug of an exhibit in src/exhibits; nearest: ${nearestIds(slug, slugs).join(', ')}`,
      remedy: 'correct the slug, or add the exhibit to its folder’s list (a new folder also to src/exhibits/index.ts)',
    });
  }
  const { viewNames } = exhibit(slug);
  if (view !== undefined && !viewNames.includes(view))
    fail(node, {
      found: `the view "${view}" of exhibit ${slug}`,
      expected: `one of ${viewNames.join(', ')}`,
      remedy: 'correct the view, or add it to the exhibit',
    });
}

/** An exhibit has one place: numbers, addresses and ids are made from it. */
function place(node: Jsx, slug: string, { slug: chapter, fail, uses }: ChapterCheck): void {
  if (uses.exhibits.includes(slug))
    fail(node, {
      found: `the exhibit ${slug}, placed a second time`,
      expected: 'each exhibit in one place',
      remedy: 'remove one of the two, or make an exhibit of its own for the other',
    });
  const home = exhibit(slug).chapter;
  if (home !== '' && home !== chapter)
    fail(node, {
      found: `the exhibit ${slug}, which belongs to ${home}`,
      expected: 'each exhibit in one chapter',
      remedy: `place it in one of the two alone, or make an exhibit of its own for this one`,
    });
  uses.exhibits.push(slug);
}

type ReferenceCheck = (node: Jsx, parents: readonly Jsx[], check: ChapterCheck) => void;

const checkNum: ReferenceCheck = (node, _parents, { fail, uses }) => {
  const id = attribute(node, 'id') ?? '';
  if (!isFigureId(id)) {
    const ids = allFigures().map((one) => one.id);
    fail(node, {
      found: `the figure "${id}"`,
      expected: `the id of a figure in src/data; nearest: ${nearestIds(id, ids).join(', ')}`,
      remedy: 'correct the id, or add the claim',
    });
  }
  const form = attribute(node, 'form');
  if (form && !(FORMS as readonly string[]).includes(form))
    fail(node, { found: `the form "${form}"`, expected: `one of ${FORMS.join(', ')}`, remedy: 'correct the form' });
  uses.figures.push(id);
};

const checkPlaced: ReferenceCheck = (node, _parents, check) => {
  const slug = attribute(node, 'slug') ?? '';
  checkExhibit(node, slug, attribute(node, 'view'), check.fail);
  place(node, slug, check);
};

const checkScrolly: ReferenceCheck = (node, _parents, check) => {
  const slug = attribute(node, 'exhibit') ?? '';
  checkExhibit(node, slug, undefined, check.fail);
  const scrub = attribute(node, 'scrub');
  if (scrub !== undefined && scrub !== 'yes')
    check.fail(node, {
      found: `scrub="${scrub}"`,
      expected: 'scrub="yes", or no scrub at all',
      remedy: 'correct or remove it',
    });
  place(node, slug, check);
};

const checkStep: ReferenceCheck = (node, parents, { fail }) => {
  const scrolly = parents.findLast((parent) => parent.name === 'Scrolly');
  if (!scrolly)
    return void fail(node, {
      found: 'a <Step> outside a <Scrolly>',
      expected: 'steps inside <Scrolly exhibit="…">',
      remedy: 'wrap it, or make it a paragraph',
    });
  const owner = attribute(scrolly, 'exhibit') ?? '';
  checkExhibit(node, owner, attribute(node, 'view'), fail);
  node.attributes.push({ type: 'mdxJsxAttribute', name: 'exhibit', value: owner });
};

const checkVerdict: ReferenceCheck = (node, _parents, { fail, uses, language }) => {
  const verdict = VERDICTS.find((one) => one === attribute(node, 'verdict'));
  if (!verdict)
    return void fail(node, {
      found: `the verdict "${attribute(node, 'verdict') ?? ''}"`,
      expected: `one of ${VERDICTS.join(', ')}`,
      remedy: 'correct the verdict',
    });
  const checks = checksWith(verdict);
  uses.figures.push(...checks.flatMap(checkFigures));
  // A reader reads question and answer; the rest is opened at will.
  for (const { title, verdictSentence } of checks)
    uses.words += countWords(`${inLanguage(title, language)} ${inLanguage(verdictSentence, language)}`, language);
};

/** A check of one attribute against the names that there are. */
const named =
  (attributeName: string, what: string, names: readonly string[], remedy: string): ReferenceCheck =>
  (node, _parents, { fail }) => {
    const name = attribute(node, attributeName) ?? '';
    if (!names.includes(name))
      fail(node, {
        found: `the ${what} "${name}"`,
        expected: `one of the ${what}s; nearest: ${nearestIds(name, names).join(', ')}`,
        remedy,
      });
  };

const REFERENCES: Readonly<Record<string, ReferenceCheck>> = {
  Source: named('id', 'source', sourceIds(), 'correct the id, or add the source to src/data/records'),
  Drawing: named('name', 'drawing', DRAWING_NAMES, 'correct the name, or add the drawing to src/site/drawings'),
  Num: checkNum,
  Exhibit: checkPlaced,
  Scrolly: checkScrolly,
  Step: checkStep,
  Checks: checkVerdict,
  AuditSummary: (node, _parents, check) => place(node, 'audit-summary', check),
};

/** Holds what a tag names against data and exhibits, and notes what the chapter uses. */
export const checkReferences: ReferenceCheck = (node, parents, check) =>
  REFERENCES[node.name ?? '']?.(node, parents, check);
