/**
 * Makes the stylesheets that strangers' pages get from the site's own. Theirs to set is `--rt-ink`, ours is
 * `--rt-ink-0`, the default: what a page sets anywhere above a chart goes before every theme. Neither paints the page,
 * nor tells it which colour scheme it has.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import postcss, { type AtRule, type ChildNode } from 'postcss';
import { Problem } from '../data/model/problem.ts';
import { resolveValue, type Theme } from '../charts/files/paint.ts';
import { MARK_SHEETS, sitePaint } from '../styles/paint.ts';

/** Builds run from the project's root. */
const sheet = (name: string): string => readFileSync(join(process.cwd(), 'src', name), 'utf8');

/**
 * The faces of other systems cut to the measure of the site's own: the scene's words were measured in those, and must
 * fit where they are not installed.
 */
const standInFaces = (): string => {
  const faces: string[] = [];
  postcss.parse(sheet('styles/fonts.css')).walkAtRules('font-face', (rule) => {
    const isStandIn = (one: ChildNode): boolean =>
      one.type === 'decl' && one.prop === 'font-family' && one.value.includes(' as ');
    if (rule.some(isStandIn)) faces.push(rule.toString());
  });
  if (faces.length === 0)
    throw new Problem({
      file: 'src/styles/fonts.css',
      place: '@font-face',
      found: 'no face that replaces another: none is called "… as …"',
      expected: 'one for each system whose faces take the place of ours',
      remedy: 'npm run fonts',
    });
  return faces.join('\n');
};

/** The charts' tokens, `--rt-…`, each with the site's token that it takes its value from. */
const TOKENS = new Map(
  [...sitePaint.tokens.light].flatMap(([name, value]): [string, string][] => {
    const own = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
    return name.startsWith('--rt-') && own ? [[name, own]] : [];
  }),
);
type Values = ReadonlyMap<string, string>;
const valuesOf = (theme: Theme): Values =>
  new Map([...TOKENS.keys()].map((name) => [name, resolveValue(`var(${name})`, sitePaint.tokens[theme])]));
/** Under a page's own paper, which nobody can ask for, what is paper-coloured has that of most pages. */
const OTHERS_PAPER: Readonly<Record<Theme, string>> = { light: '#ffffff', dark: '#111418' };

const declare = (values: Values): string => [...values].map(([name, value]) => `${name}-0: ${value};`).join('\n');

const HEX = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/;
const channels = (colour: string): number[] => (HEX.exec(colour) ?? []).slice(1).map((hex) => Number.parseInt(hex, 16));

/**
 * Each colour as the page's paper asks for it: light where the words around the chart are dark. No stylesheet can know
 * a background, but readable words tell it; `--rt-dark` is 0 or 1 by their luminance.
 */
function byWordsAround(): Values {
  const [light, dark] = [valuesOf('light'), valuesOf('dark')];
  const mixed = [...light].flatMap(([name, value]): [string, string][] => {
    const isPaper = name === '--rt-paper';
    const from = channels(isPaper ? OTHERS_PAPER.light : value);
    const to = channels(isPaper ? OTHERS_PAPER.dark : (dark.get(name) ?? value));
    if (from.length === 0) return [];
    const mix = from.map((one, i) => `calc(${one} + ${(to[i] ?? one) - one} * var(--rt-dark))`);
    return [[name, `rgb(from currentcolor ${mix.join(' ')})`]];
  });
  return new Map(mixed);
}

/** A block of the site's tokens for some medium, in the charts' names. */
function inMedium(rule: AtRule): Values {
  const values = new Map<string, string>();
  rule.walkDecls(({ prop, value }) => {
    const named = value.replaceAll(/var\(--([\w-]+)\)/g, (whole, name: string) =>
      TOKENS.has(`--rt-${name}`) ? `var(--rt-${name}-0)` : whole,
    );
    for (const [name, own] of TOKENS) if (own === prop) values.set(name, named);
  });
  return values;
}

/** Media that change tokens whatever the theme: print, more contrast, the reader's own palette. */
function media(everywhere: string): string {
  const blocks: string[] = [];
  postcss.parse(sheet('styles/themes.css')).walkAtRules('media', (rule) => {
    if (rule.params.includes('prefers-color-scheme')) return;
    const values = inMedium(rule);
    if (values.size === 0 || rule.toString().includes('[data-theme')) return;
    const before = rule.params === 'print' ? declare(valuesOf('light')) : '';
    blocks.push(`@media ${rule.params} {\n${everywhere} {\n${before}\n${declare(values)}\n}\n}`);
  });
  return blocks.join('\n');
}

/** Where the defaults are declared: on the page, or on the element's host. */
interface Places {
  readonly page: string;
  readonly theme: (name: string) => string;
}
const ON_PAGE: Places = { page: ':root', theme: (name) => `.rt-${name}` };
const ON_HOST: Places = { page: ':host', theme: (name) => `:host([theme="${name}"])` };

function themes({ page, theme }: Places): string {
  const [light, dark] = [valuesOf('light'), valuesOf('dark')];
  const named = [theme('light'), theme('dark'), theme('system')].join(', ');
  const onOthersPaper = new Map([...light, ['--rt-paper', OTHERS_PAPER.light]]);
  return `
${page} { --rt-dark: clamp(0, 0.3 * r + 0.59 * g + 0.11 * b - 128, 1); ${declare(onOthersPaper)} }
@supports (color: rgb(from currentcolor r g b)) { ${page} { ${declare(byWordsAround())} } }
${theme('light')}, ${theme('system')} { ${declare(light)} }
${theme('dark')} { ${declare(dark)} }
@media (prefers-color-scheme: dark) { ${theme('system')} { ${declare(dark)} } }
${named} { color: var(--rt-ink); background: var(--rt-paper); }
${media(`${page}, ${named}`)}`;
}

/** What the charts' own rules ask for: what the page has set, or else the default. */
const withDefaults = (css: string): string =>
  css.replaceAll(/var\((--rt-[\w-]+)\)/g, (whole, name: string) =>
    TOKENS.has(name) ? `var(${name}, var(${name}-0))` : whole,
  );

const pretty = (css: string): string => transformSync(css, { loader: 'css' }).code;
const CHARTS = [...MARK_SHEETS, 'styles/marks/boards.css', 'package/explore.css'];

/** `style.css` of the package: for pictures that are in a page. */
export const pageStyles = (): string =>
  pretty(
    [standInFaces(), withDefaults([themes(ON_PAGE), ...[...CHARTS, 'package/figure.css'].map(sheet)].join('\n'))].join(
      '\n',
    ),
  );

const small = (css: string): string => transformSync(css, { loader: 'css', minify: true }).code;

/** The faces for the element, which puts them on the page: inside a shadow no face can be declared. */
export const elementFaces = (): string => small(standInFaces());

/** The scrolly's, for its host's page or shadow. */
export const scrollyStyles = (): string => small(sheet('scrolly/scrolly.css'));

/** The element's stylesheet, for its shadow. */
export const elementStyles = (): string =>
  small(withDefaults([themes(ON_HOST), ...[...CHARTS, 'package/element/element.css'].map(sheet)].join('\n')));
