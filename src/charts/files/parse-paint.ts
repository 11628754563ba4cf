/**
 * Reads the site's stylesheets as paint for files that stand alone. Apart from its use (`paint.ts`), which needs no
 * parser.
 */
import postcss, { type ChildNode, type Rule } from 'postcss';
import { parse as parseSelector, type Selector } from 'css-what';
import { Problem } from '../../data/model/problem.ts';
import { heavier, type Paint, type PaintRule, type StandInFace, type Theme, type Weight } from './paint.ts';

const declarationsOf = (rule: Rule): Map<string, string> =>
  new Map(
    rule.nodes.flatMap((node): [string, string][] => (node.type === 'decl' ? [[node.prop, node.value.trim()]] : [])),
  );

const split = (selector: readonly Selector[]): Selector[][] =>
  selector.reduce<Selector[][]>(
    (compounds, token) => {
      if (token.type === 'descendant') return [...compounds, []];
      const last = compounds.at(-1) ?? [];
      return [...compounds.slice(0, -1), [...last, token]];
    },
    [[]],
  );

function weightOf(selector: readonly Selector[]): Weight {
  return selector.reduce<Weight>(
    ([classes, elements], token): Weight => {
      if (token.type === 'tag') return [classes, elements + 1];
      if (token.type === 'pseudo' && Array.isArray(token.data)) {
        const most = token.data.map(weightOf).toSorted(heavier).at(-1) ?? [0, 0];
        return [classes + most[0], elements + most[1]];
      }
      return token.type === 'attribute' || token.type === 'pseudo' ? [classes + 1, elements] : [classes, elements];
    },
    [0, 0],
  );
}

/** Selectors that ask for the pointer, the keyboard or an attribute speak of a page that answers, not of a picture. */
const ofPagesOnly = (selector: string): boolean => /:focus|:hover|::|\[/.test(selector);

function flatten(rule: Rule, parents: readonly string[]): { selector: string; declarations: Map<string, string> }[] {
  const own =
    parents.length === 0
      ? rule.selectors
      : rule.selectors.flatMap((one) => parents.map((parent) => one.replaceAll('&', `:is(${parent})`)));
  const nested = rule.nodes.filter((node: ChildNode): node is Rule => node.type === 'rule');
  const declarations = declarationsOf(rule);
  return [...own.map((selector) => ({ selector, declarations })), ...nested.flatMap((inner) => flatten(inner, own))];
}

/** The faces that need no file: those of the reader's system. */
const standInFaces = (fontsCss: string): StandInFace[] =>
  [...fontsCss.matchAll(/@font-face \{[^}]*\}/g)]
    .map(([rule]) => rule)
    .filter((rule) => !rule.includes('url('))
    .map((rule) => ({
      family: /font-family: "([^"]+)"/.exec(rule)?.[1] ?? '',
      italic: rule.includes('font-style: italic'),
      bold: rule.includes('font-weight: 550'),
      css: rule.replaceAll(/\s*\n\s*/g, '').replaceAll(/([:,;]) /g, '$1'),
    }));

/** Reads the tokens of both themes and the paint of marks from the texts of the tokens’ and the marks’ stylesheets. */
export function parsePaint(tokensCss: string, chartCss: string, fontsCss = ''): Paint {
  const themes: Record<Theme, Map<string, string>> = { light: new Map(), dark: new Map() };
  postcss.parse(tokensCss).walkRules((rule) => {
    if (rule.selector === ':root' && rule.parent?.type === 'root') themes.light = declarationsOf(rule);
    if (rule.selector === ':root[data-theme="dark"]') themes.dark = declarationsOf(rule);
  });
  if (themes.light.size === 0 || themes.dark.size === 0) {
    throw new Problem({
      file: 'src/styles/tokens.css',
      place: 'themes',
      found: `${themes.light.size} light and ${themes.dark.size} dark tokens`,
      expected: 'a rule ":root" and a rule ":root[data-theme="dark"]"',
      remedy: 'restore the selector, or teach parsePaint the new one',
    });
  }
  const rules = postcss
    .parse(chartCss)
    .nodes.filter((node): node is Rule => node.type === 'rule')
    .flatMap((rule) => flatten(rule, []))
    .filter(({ selector }) => !ofPagesOnly(selector))
    .flatMap(({ selector, declarations }, order) =>
      parseSelector(selector).map((one): PaintRule => ({
        compounds: split(one),
        weight: weightOf(one),
        order,
        declarations,
      })),
    );
  return {
    tokens: { light: themes.light, dark: new Map([...themes.light, ...themes.dark]) },
    rules,
    faces: standInFaces(fontsCss),
  };
}
