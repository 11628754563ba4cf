/**
 * Puts the paint inside a picture: rendered markup in, the same markup out with one short class for each look that
 * occurs, and the rules of those classes. Strokes that pages keep at their width under a camera
 * (`vector-effect`, which drawing programs ignore) are divided by the camera's scale here.
 */
import { cascadeOf, resolveValue, type Paint, type PaintedElement, type StandInFace, type Theme } from './paint.ts';
import { num } from '../scene/render.ts';

const KEPT = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-style',
  'font-weight',
  'font-variant-numeric',
] as const;
/** Lengths that a camera must not magnify; those of letters, such as the paper-coloured edge, grow with them. */
const LENGTHS: ReadonlySet<string> = new Set(['stroke-width', 'stroke-dasharray']);

const TAG = /<(\/?)([a-z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/g;
const attribute = (attributes: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
const scaleOf = (transform: string | undefined): number =>
  Number(/scale\(([\d.e-]+)\)/.exec(transform ?? '')?.[1] ?? 1);

const unscaled = (value: string, scale: number): string =>
  value
    .split(/\s+/)
    .map((length) => (/^[\d.]+(?:px)?$/.test(length) ? num(Number.parseFloat(length) / scale) : length))
    .join(' ');

/**
 * A mark's opacity as that of its fill and its stroke: the renderer of PNG files needs a layer for the former, and
 * fails where the layer lies wholly outside the picture.
 */
const spread = (attributes: string, tag: string, declarations: readonly (readonly [string, string])[]): string =>
  tag === 'g' || declarations.some(([property]) => property.endsWith('-opacity'))
    ? attributes
    : attributes.replace(/\sopacity="([^"]*)"/, ' fill-opacity="$1" stroke-opacity="$1"');

/** What marks stand in: a chart's root and a product drawing's. */
const ROOT: PaintedElement = { tag: 'svg', classes: ['rt-scene', 'drawing'] };

/** Looks of one file, in order of appearance. */
export class Looks {
  readonly #paint: Paint;
  readonly #prefix: string;
  readonly #names = new Map<string, string>();
  readonly #tokens: ReadonlyMap<string, string>;

  /** Class names begin with `prefix`, so that files pasted into one page do not paint each other. */
  constructor(paint: Paint, theme: Theme, prefix: string) {
    this.#paint = paint;
    this.#prefix = prefix;
    this.#tokens = paint.tokens[theme];
  }

  /**
   * The class of a look; the same declarations always get the same one. Undefined where there is nothing to declare.
   */
  name(declarations: readonly (readonly [string, string])[]): string | undefined {
    if (declarations.length === 0) return undefined;
    const body = declarations.map(([property, value]) => `${property}:${value}`).join(';');
    const found = this.#names.get(body) ?? `${this.#prefix}-${this.#names.size + 1}`;
    this.#names.set(body, found);
    return found;
  }

  /** A token's value in this file's theme. */
  token(name: string): string {
    return resolveValue(`var(--${name})`, this.#tokens);
  }

  /** Declarations of an element under a camera, with the custom properties it hands to what it holds. */
  of(
    element: PaintedElement,
    inherited: ReadonlyMap<string, string>,
    scale: number,
  ): { declarations: [string, string][]; variables: ReadonlyMap<string, string> } {
    const cascade = cascadeOf(this.#paint, element, ROOT);
    const variables = new Map([...inherited, ...[...cascade].filter(([name]) => name.startsWith('--'))]);
    const declarations = KEPT.flatMap((property): [string, string][] => {
      const value = cascade.get(property);
      if (value === undefined) return [];
      const resolved = resolveValue(value, variables);
      return [[property, LENGTHS.has(property) && element.tag !== 'text' ? unscaled(resolved, scale) : resolved]];
    });
    return { declarations, variables };
  }

  /**
   * Rendered marks with resolved classes, for a drawing shown at a scale. Areas that only take the pointer are left
   * out.
   */
  paint(markup: string, drawnAt = 1): string {
    const stack: { variables: ReadonlyMap<string, string>; scale: number }[] = [
      { variables: this.#tokens, scale: drawnAt },
    ];
    return markup.replaceAll(TAG, (whole, ...found: string[]) => {
      const [closing, tag = '', attributes = '', selfClosing = ''] = found;
      if (closing) {
        if (tag === 'g') stack.pop();
        return whole;
      }
      const outer = stack.at(-1) ?? { variables: this.#tokens, scale: drawnAt };
      const scale = outer.scale * scaleOf(attribute(attributes, 'transform'));
      const classes = (attribute(attributes, 'class') ?? '').split(' ').filter(Boolean);
      const { declarations, variables } = this.of({ tag, classes }, outer.variables, scale);
      if (tag === 'g' && !selfClosing) stack.push({ variables, scale });
      if (selfClosing && classes.includes('rt-hit')) return '';
      const name = classes.length > 0 ? this.name(declarations) : undefined;
      const rest = spread(
        attributes.replace(/\sclass="[^"]*"/, '').replace(/\svector-effect="[^"]*"/, ''),
        tag,
        declarations,
      );
      return `<${tag}${name ? ` class="${name}"` : ''}${rest}${selfClosing}>`;
    });
  }

  /**
   * The stylesheet of all looks so far, after the faces that may set their words: labels in every weight, the text face
   * as headlines, and as italics where there are any.
   */
  rules(): string {
    const bodies = [...this.#names];
    const isItalic = bodies.some(([body]) => body.includes('font-style:italic'));
    const isNamed = (family: string) => bodies.some(([body]) => body.includes(`"${family}"`));
    const isUsed = ({ family, italic, bold }: StandInFace) =>
      isNamed(family) && (family.startsWith('Archivo') || (italic ? isItalic : bold));
    return [
      ...this.#paint.faces.filter(isUsed).map(({ css }) => css),
      ...bodies.map(([body, name]) => `.${name}{${body}}`),
    ].join('\n');
  }
}
