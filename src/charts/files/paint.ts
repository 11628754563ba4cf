/**
 * The site's own stylesheets, resolved: what a mark looks like once every token has its colour. Files that stand
 * alone have no stylesheet beside them, so they take their paint from here, and can never drift from the pages.
 *
 * Understands what those sheets use: one level of nesting, `:is()`, `:not()`, classes, elements, `var()` with
 * fallbacks. Rules for other media and for states under the pointer or the keyboard never match.
 */
import { Problem } from '../../data/model/problem.ts';

/** Light paper or dark. */
export type Theme = 'light' | 'dark';
type Declarations = ReadonlyMap<string, string>;
/** A piece of a selector, as the parser of selectors gives it. */
interface Selector {
  /** `tag`, `attribute`, `pseudo`, `universal` and what else selectors have. */
  readonly type: string;
  readonly name?: string;
  readonly value?: string;
  readonly data?: string | null | readonly (readonly Selector[])[];
}
/** Specificity of a selector. */
export type Weight = readonly [classes: number, elements: number];

export interface PaintRule {
  /** The compounds of one complex selector, outermost first. */
  readonly compounds: readonly (readonly Selector[])[];
  readonly weight: Weight;
  readonly order: number;
  readonly declarations: Declarations;
}

/** A face of the reader's system that stands in for one of ours. */
export interface StandInFace {
  readonly family: string;
  readonly italic: boolean;
  /** Whether it serves weights from half-way to bold. */
  readonly bold: boolean;
  /** The whole rule. */
  readonly css: string;
}

/** Both themes' tokens, the rules of marks, and the faces that their words may be set in. */
export interface Paint {
  readonly tokens: Readonly<Record<Theme, Declarations>>;
  readonly rules: readonly PaintRule[];
  readonly faces: readonly StandInFace[];
}

export interface PaintedElement {
  readonly tag: string;
  readonly classes: readonly string[];
}

/** Orders rules by specificity. */
export const heavier = (a: Weight, b: Weight): number => a[0] - b[0] || a[1] - b[1];

function matchesToken(token: Selector, element: PaintedElement): boolean {
  if (token.type === 'universal') return true;
  if (token.type === 'tag') return token.name === element.tag;
  if (token.type === 'attribute') return token.name === 'class' && element.classes.includes(token.value ?? '');
  if (token.type !== 'pseudo' || typeof token.data !== 'object' || token.data === null) return false;
  const any = token.data.some((one) => one.every((inner) => matchesToken(inner, element)));
  return token.name === 'is' ? any : token.name === 'not' && !any;
}

/** Marks of one kind come by the hundred: each look is worked out once. */
const cascades = new WeakMap<Paint, Map<string, Map<string, string>>>();

/** Every declaration that an element inside `root` has of its own, unresolved, custom properties included. */
export function cascadeOf(paint: Paint, element: PaintedElement, root?: PaintedElement): ReadonlyMap<string, string> {
  const known = cascades.get(paint) ?? new Map<string, Map<string, string>>();
  cascades.set(paint, known);
  const key = `${root?.classes.join(' ') ?? ''}>${element.tag} ${element.classes.join(' ')}`;
  const made = known.get(key) ?? makeCascade(paint, element, root);
  known.set(key, made);
  return made;
}

function makeCascade(paint: Paint, element: PaintedElement, root: PaintedElement | undefined): Map<string, string> {
  const applies = ({ compounds }: PaintRule): boolean => {
    const own = compounds.at(-1) ?? [];
    const outer = compounds.slice(0, -1);
    return (
      own.every((token) => matchesToken(token, element)) &&
      outer.every((compound) => root !== undefined && compound.every((token) => matchesToken(token, root)))
    );
  };
  const found = paint.rules.filter(applies).toSorted((a, b) => heavier(a.weight, b.weight) || a.order - b.order);
  return new Map(found.flatMap(({ declarations }) => [...declarations]));
}

function cutVar(
  value: string,
): { before: string; name: string; fallback: string | undefined; after: string } | undefined {
  const start = value.indexOf('var(');
  if (start < 0) return undefined;
  let depth = 0;
  let end = start + 3;
  do {
    if (value[end] === '(') depth += 1;
    if (value[end] === ')') depth -= 1;
    end += 1;
  } while (depth > 0 && end < value.length);
  const inside = value.slice(start + 4, end - 1);
  const comma = inside.indexOf(',');
  return {
    before: value.slice(0, start),
    after: value.slice(end),
    name: (comma < 0 ? inside : inside.slice(0, comma)).trim(),
    fallback: comma < 0 ? undefined : inside.slice(comma + 1).trim(),
  };
}

/** A value with every `var()` replaced from `variables`. Throws Problem on a name that nothing declares. */
export function resolveValue(value: string, variables: Declarations): string {
  const cut = cutVar(value);
  if (!cut) return value;
  const found = variables.get(cut.name) ?? cut.fallback;
  if (found === undefined) {
    throw new Problem({
      file: 'src/styles/marks',
      place: `value ${value}`,
      found: `the custom property ${cut.name}`,
      expected: 'one that tokens.css or a tone declares',
      remedy: 'declare it, or correct its name',
    });
  }
  return resolveValue(`${cut.before}${found}${cut.after}`, variables);
}
