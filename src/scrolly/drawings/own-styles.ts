/**
 * Styles that a picture brings along in a `<style>`: in a page they reach every other picture. Each mark of a keyframe
 * gets what is meant for it, and the still pictures keep their styles to themselves.
 */

/** Declarations by property, `style:fill` and so on, as keyframes have them. */
export type Declared = Readonly<Record<string, string>>;

/** The rules that hold now. A sheet that is made by script is read under any policy. */
function rulesIn(element: Element): CSSStyleRule[] {
  if (typeof CSSStyleSheet === 'undefined') return [];
  const flat = (rules: CSSRuleList): CSSStyleRule[] =>
    [...rules].flatMap((rule) => {
      if (rule instanceof CSSStyleRule) return [rule];
      return rule instanceof CSSMediaRule && matchMedia(rule.media.mediaText).matches ? flat(rule.cssRules) : [];
    });
  return [...element.querySelectorAll('style')].flatMap((style) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style.textContent ?? '');
    return flat(sheet.cssRules);
  });
}

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;
/** A selector's weight: ids, then classes and the like, then names of elements. */
function weightOf(selector: string): number {
  const counted = selector.replaceAll(/:where\((?:[^()]|\([^()]*\))*\)/g, '');
  const ids = count(counted, /#[\w-]+/g);
  const classes = count(counted, /\.[\w-]+|\[[^\]]*\]|:[\w-]+/g);
  return ids * 10_000 + classes * 100 + count(counted, /(?:^|[\s>+~(])[a-z][\w-]*/gi);
}
const selectorsOf = ({ selectorText }: CSSStyleRule): string[] => selectorText.split(/,(?![^(]*\))/);

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}

/** What the rules inside `holder` declare for each element of it; what weighs more goes before what weighs less. */
export function ownStyles(holder: Element): ReadonlyMap<Element, Declared> {
  const rules = rulesIn(holder)
    .flatMap((rule) => selectorsOf(rule).map((selector) => ({ rule, selector, weight: weightOf(selector) })))
    .toSorted((a, b) => a.weight - b.weight);
  const found = new Map<Element, Record<string, string>>();
  if (rules.length === 0) return found;
  for (const element of holder.querySelectorAll('svg, svg *')) {
    const declared: Record<string, string> = {};
    for (const { rule, selector } of rules)
      if (matches(element, selector))
        for (const name of rule.style) declared[`style:${name}`] = rule.style.getPropertyValue(name);
    if (Object.keys(declared).length > 0) found.set(element, declared);
  }
  return found;
}

const kept = new WeakSet<Element>();
/**
 * Keeps the rules inside `holder`, which has an id, to what is inside it. Where a policy refused them, nothing is
 * done.
 */
export function keepStyles(holder: Element): void {
  const inside = `:where(#${CSS.escape(holder.id)})`;
  const rewrite = (rules: CSSRuleList): string =>
    [...rules]
      .map((rule) => {
        if (rule instanceof CSSMediaRule) return `@media ${rule.media.mediaText}{${rewrite(rule.cssRules)}}`;
        if (!(rule instanceof CSSStyleRule)) return rule.cssText;
        return `${inside} :is(${rule.selectorText}){${rule.style.cssText}}`;
      })
      .join('\n');
  for (const style of holder.querySelectorAll('style')) {
    if (kept.has(style) || !style.sheet) continue;
    kept.add(style);
    style.textContent = rewrite(style.sheet.cssRules);
  }
}
