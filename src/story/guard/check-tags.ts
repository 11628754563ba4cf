/** Tags that a chapter may use, the attributes each takes, and what may stand between them. */
import { toString } from 'mdast-util-to-string';
import { findTypedNumbers } from '../../data/guard/typed-numbers.ts';
import { nearestIds } from '../../data/model/nearest.ts';
import type { ChapterCheck, Fail } from './chapter.ts';
import { attribute, type Jsx } from '../../site/jsx.ts';

interface TagRule {
  readonly needs?: readonly string[];
  readonly takes?: readonly string[];
  /** Whether words may stand inside. */
  readonly holdsWords?: boolean;
}

const TAGS: Readonly<Record<string, TagRule>> = {
  Num: { needs: ['id'], takes: ['form'] },
  Exhibit: { needs: ['slug'], takes: ['view'] },
  Scrolly: { needs: ['exhibit'], takes: ['scrub'], holdsWords: true },
  Step: { needs: ['view'], holdsWords: true },
  Term: { needs: ['word'], takes: ['zh'], holdsWords: true },
  Aside: { needs: ['title'], holdsWords: true },
  Source: { needs: ['id'] },
  Typed: { needs: ['reason'], holdsWords: true },
  Drawing: { needs: ['name', 'caption'] },
  Checks: { needs: ['verdict'] },
  AuditSummary: {},
  Calculator: {},
};

/** Names of the tags that authors may write. */
export const TAG_NAMES: readonly string[] = Object.keys(TAGS);

/** Attributes that readers see. */
const SHOWN = ['title', 'caption', 'word', 'zh'] as const;

const quoted = (names: readonly string[]): string => (names.length > 0 ? `one of ${names.join(', ')}` : 'none');

function checkAttributes(node: Jsx, tag: string, rule: TagRule, fail: Fail): void {
  const allowed = [...(rule.needs ?? []), ...(rule.takes ?? [])];
  const seen = new Set<string>();
  for (const entry of node.attributes) {
    const name = entry.type === 'mdxJsxAttribute' ? entry.name : '{…}';
    const on = `the attribute ${name} on <${tag}>`;
    if (!allowed.includes(name))
      fail(node, { found: on, expected: `attributes of <${tag}>: ${quoted(allowed)}`, remedy: 'correct or remove it' });
    if (seen.has(name))
      fail(node, { found: `${on}, twice`, expected: 'each attribute once', remedy: 'remove one of them' });
    seen.add(name);
    if (entry.type !== 'mdxJsxAttribute' || typeof entry.value !== 'string')
      fail(node, {
        found: `${on} without a plain text`,
        expected: `${name}="…"`,
        remedy: 'write it as text in quotes',
      });
    if (!attribute(node, name)?.trim())
      fail(node, { found: `${on}, empty`, expected: `${name}="…"`, remedy: 'fill it, or remove the attribute' });
  }
  const missing = rule.needs?.find((need) => !seen.has(need));
  if (missing)
    fail(node, { found: `<${tag}> without ${missing}`, expected: `${missing}="…"`, remedy: `add ${missing}` });
}

/** A name in digits, such as "1+3+4", is a few characters long; a sentence belongs to a figure. */
const LONGEST_TYPED = 24;

function checkTyped(node: Jsx, fail: Fail): void {
  const text = toString(node);
  const isShort = text.length <= LONGEST_TYPED && node.type === 'mdxJsxTextElement';
  if (!isShort)
    fail(node, {
      found: `<Typed> around "${text.slice(0, 40)}…"`,
      expected: `a name or a code of at most ${LONGEST_TYPED} characters inside a sentence`,
      remedy: 'put <Typed> round the digits alone; a number that measures something is a figure',
    });
  if (!/\p{L}{3}/u.test(attribute(node, 'reason') ?? ''))
    fail(node, {
      found: '<Typed> whose reason says nothing',
      expected: 'the reason in words, such as reason="the name of a system"',
      remedy: 'say why these digits measure nothing',
    });
}

function checkContent(node: Jsx, tag: string, rule: TagRule, fail: Fail): void {
  const hasContent = node.children.length > 0;
  if (hasContent && !rule.holdsWords)
    fail(node, {
      found: `<${tag}> with words inside`,
      expected: `<${tag} … />, which prints its own`,
      remedy: 'move the words beside it',
    });
  if (!hasContent && rule.holdsWords)
    fail(node, { found: `<${tag}> with nothing inside`, expected: 'words between its tags', remedy: 'write them' });
  if (tag === 'Scrolly' && !node.children.some((child) => 'name' in child && child.name === 'Step'))
    fail(node, {
      found: '<Scrolly> without a <Step>',
      expected: 'at least one <Step view="…">',
      remedy: 'add steps, or place the exhibit with <Exhibit slug="…" />',
    });
}

/** Checks one tag by itself: its name, its attributes, what is in it. */
export function checkTag(node: Jsx, { fail }: ChapterCheck): void {
  const tag = node.name ?? '';
  const rule = TAGS[tag];
  if (!rule) {
    return void fail(node, {
      found: `the tag <${tag}>`,
      expected: `one of ${TAG_NAMES.join(', ')}; nearest: ${nearestIds(tag, TAG_NAMES)[0] ?? ''}`,
      remedy: 'correct the name; plain HTML has no place in a chapter',
    });
  }
  checkAttributes(node, tag, rule, fail);
  checkContent(node, tag, rule, fail);
  if (tag === 'Typed') checkTyped(node, fail);
  for (const name of SHOWN) {
    const [typed] = findTypedNumbers(attribute(node, name) ?? '');
    if (typed)
      fail(node, {
        found: `the number "${typed.text}" typed by hand in ${name}="…" of <${tag}>`,
        expected: 'a number bound to a figure',
        remedy: 'say it in the text, with <Num id="…" />',
      });
  }
}
