/**
 * Puts the paint inside a picture: its elements in, the same elements out with one short class for each look that
 * occurs, and the rules of those classes. Strokes that pages keep at their width under a camera
 * (`vector-effect`, which drawing programs ignore) are divided by the camera's scale here.
 */
import { cascadeOf, resolveValue, type Paint, type PaintedElement, type StandInFace, type Theme } from './paint.ts';
import { num, type Attributes, type SvgElement, type SvgNode } from '../scene/elements.ts';

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

const unscaled = (value: string, scale: number): string =>
  value
    .split(/\s+/)
    .map((length) => (/^[\d.]+(?:px)?$/.test(length) ? num(Number.parseFloat(length) / scale) : length))
    .join(' ');

/**
 * A mark's opacity as that of its fill and its stroke: the renderer of PNG files needs a layer for the former, and
 * fails where the layer lies wholly outside the picture.
 */
const spread = (
  attributes: Attributes,
  tag: string,
  declarations: readonly (readonly [string, string])[],
): Attributes =>
  tag === 'g' || declarations.some(([property]) => property.endsWith('-opacity'))
    ? attributes
    : Object.fromEntries(
        Object.entries(attributes).flatMap(([name, value]) =>
          name === 'opacity' ? ['fill-opacity', 'stroke-opacity'].map((one) => [one, value]) : [[name, value]],
        ),
      );

/** Where a mark stands: what the groups around it hand down, and how much they magnify. */
interface Around {
  readonly variables: ReadonlyMap<string, string>;
  readonly scale: number;
}

/** What holds marks: a chart's root and a product drawing's. */
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
   * Elements with resolved classes, for a drawing shown at a scale. Areas that only take the pointer are left out.
   */
  paint(nodes: readonly SvgNode[], drawnAt = 1): SvgNode[] {
    return this.#paintAll(nodes, { variables: this.#tokens, scale: drawnAt });
  }

  #paintAll(nodes: readonly SvgNode[], around: Around): SvgNode[] {
    return nodes.flatMap<SvgNode>((node) => (typeof node === 'string' ? [node] : this.#paintOne(node, around)));
  }

  #paintOne(element: SvgElement, around: Around): SvgElement[] {
    const { tag, classes = [], attributes = {}, children } = element;
    if (!children && classes.includes('rt-hit')) return [];
    const scale = around.scale * (element.scale ?? 1);
    const { declarations, variables } = this.of({ tag, classes }, around.variables, scale);
    const name = classes.length > 0 ? this.name(declarations) : undefined;
    const { 'vector-effect': _, ...kept } = attributes;
    return [
      {
        tag,
        classes: name === undefined ? [] : [name],
        attributes: spread(kept, tag, declarations),
        children: children && this.#paintAll(children, tag === 'g' ? { variables, scale } : around),
      },
    ];
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
