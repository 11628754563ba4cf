/**
 * Reads the site's stylesheets as paint for files that stand alone. Apart from its use (`paint.ts`), which needs no
 * parser.
 */
import postcss, { type AtRule, type ChildNode, type Rule } from 'postcss';
import { parse as parseSelector, type Selector } from 'css-what';
import { Problem } from '../../data/model/problem.ts';
import { heavier, type Paint, type PaintRule, type StandInFace, type Theme, type Weight } from './paint.ts';

const declarationsOf = ({ nodes = [] }: Rule | AtRule): Map<string, string> =>
  new Map(nodes.flatMap((node): [string, string][] => (node.type === 'decl' ? [[node.prop, node.value.trim()]] : [])));

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

/** Selectors that ask for the pointer, the keyboard or an attribute are for a page that answers, not for a picture. */
const ofPagesOnly = (selector: readonly Selector[]): boolean =>
  selector.some(
    (token) =>
      (token.type === 'attribute' && token.name !== 'class') ||
      token.type === 'pseudo-element' ||
      (token.type === 'pseudo' &&
        (/^(?:focus|hover)/.test(token.name) || (Array.isArray(token.data) && token.data.some(ofPagesOnly)))),
  );

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
function standInFaces(fontsCss: string): StandInFace[] {
  const faces: StandInFace[] = [];
  postcss.parse(fontsCss).walkAtRules('font-face', (rule) => {
    const said = declarationsOf(rule);
    if (said.get('src')?.includes('url(')) return;
    faces.push({
      family: said.get('font-family')?.replaceAll('"', '') ?? '',
      italic: said.get('font-style') === 'italic',
      bold: said.get('font-weight')?.startsWith('550') ?? false,
      css: rule
        .toString()
        .replaceAll(/\s*\n\s*/g, '')
        .replaceAll(/([:,;]) /g, '$1'),
    });
  });
  return faces;
}

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
    .map(({ selector, declarations }) => ({ selectors: parseSelector(selector), declarations }))
    .filter(({ selectors }) => !selectors.some(ofPagesOnly))
    .flatMap(({ selectors, declarations }, order) =>
      selectors.map((one): PaintRule => ({ compounds: split(one), weight: weightOf(one), order, declarations })),
    );
  return {
    tokens: { light: themes.light, dark: new Map([...themes.light, ...themes.dark]) },
    rules,
    faces: standInFaces(fontsCss),
  };
}
