/**
 * The paint of files that stand alone, parsed, as a module: browsers and other people's projects read no stylesheets
 * of ours.
 */
import { sitePaint } from '../styles/paint.ts';

/** A module in place of `paint.ts`. */
export function paintAsCode(): string {
  const { tokens, rules, faces } = sitePaint;
  const plain = {
    faces,
    tokens: { light: Object.fromEntries(tokens.light), dark: Object.fromEntries(tokens.dark) },
    rules: rules.map((rule) => ({ ...rule, declarations: Object.fromEntries(rule.declarations) })),
  };
  return `const { tokens, rules, faces } = ${JSON.stringify(plain)};
const map = (entries) => new Map(Object.entries(entries));
export const sitePaint = { tokens: { light: map(tokens.light), dark: map(tokens.dark) }, rules: rules.map((rule) => ({ ...rule, declarations: map(rule.declarations) })), faces };
`;
}
