/**
 * `<retooling-chart>`: a chart in any page.
 *   exhibit="slug" [base="…"] [view="…"]   one of the story's exhibits, fetched from beside this module or from `base`
 *   kind="bar" src="rows.json"             your rows; or inside, as <script type="application/json">; or by `data`
 *   kind="bar" src="data.csv" x="…" y="…"   a table, its columns as `rowsFrom` has them; or inside, as text/csv
 *   kind="geo" geometry="areas.json"        a map of anywhere, with `join`, `object`, `projection`
 * Importing this module defines the element; on a server it does nothing. What stands inside the element is shown until
 * the chart is drawn. Bad rows show what to fix.
 */
import type { Language } from '../../data/model/schema.ts';
import { Problem } from '../../data/model/problem.ts';
import type { DrawnExhibit, Drawing } from './drawn-exhibit.ts';
import { fetchJson, fetchText, parseJson, webAddress } from './fetch-json.ts';
import { errorNode, figureNode, pictureNode } from './figure.ts';
import { HERE } from './here.ts';
import type { RowsPlace } from './own-rows.ts';
import type { RetoolingChartData, RetoolingChartEventMap } from './retooling-chart-types.ts';
import { faces, styles } from './styles.ts';

export type { RetoolingChartAttributes, RetoolingChartData, RetoolingChartEventMap } from './retooling-chart-types.ts';

declare global {
  interface HTMLElementTagNameMap {
    'retooling-chart': RetoolingChart;
  }
  interface HTMLElementEventMap extends RetoolingChartEventMap {}
}

/** Where there is no room yet, as in a closed tab, a picture is as wide as a board; it is drawn anew when there is. */
const WIDTH_PX = { usual: 720, least: 280, most: 1200 } as const;
/** Less than this is no other room: a scroll bar comes and goes. */
const SAME_ROOM_PX = 8;

type DrawAt = (widthPx: number) => Drawing;

async function exhibitDrawing(slug: string, base: URL, view: string | null, signal: AbortSignal): Promise<Drawing> {
  const address = webAddress(`${encodeURIComponent(slug)}.json`, base, base.href);
  const one = (await fetchJson(address, signal)) as DrawnExhibit;
  const name = view ?? Object.keys(one.views)[0] ?? '';
  const found = Object.hasOwn(one.views, name) ? one.views[name] : undefined;
  if (!found)
    throw new Problem({
      file: address.href,
      place: HERE,
      found: `view="${name}"`,
      expected: `one of ${Object.keys(one.views).join(', ')}`,
      remedy: 'correct the attribute, or leave it out',
    });
  const { headline, subtitle, source, table, shared } = one;
  return {
    pictures: [
      { board: 'narrow', scene: found.narrow },
      { board: 'wide', scene: found.wide },
    ],
    ...{ shared, description: found.description, table, headline, subtitle, source },
    page: webAddress(one.page, base, address.href).href,
  };
}

type Draw = (given: unknown, from: string) => Promise<DrawAt>;

/**
 * Draws rows of the page's own. What that takes, the list of kinds too, is fetched when it is asked for: pages with
 * exhibits alone never need it.
 */
async function rowsDrawing(kindName: string, given: unknown, place: RowsPlace): Promise<DrawAt> {
  const { rowsDrawer } = await import('./own-rows.ts');
  return rowsDrawer(kindName, given, place);
}

/** Data as text, by which the same data in a new object is known; undefined where it cannot be written. */
function textOf(data: unknown): string | undefined {
  try {
    return JSON.stringify(data);
  } catch {
    return undefined;
  }
}

/** On a server there are no elements: the class is there to be named, and nothing else happens. */
const HTMLElement: typeof globalThis.HTMLElement =
  (globalThis as Partial<typeof globalThis>).HTMLElement ?? (class {} as typeof globalThis.HTMLElement);
let sheet: CSSStyleSheet | undefined;
const sheetOf = (css: string): CSSStyleSheet => {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
};

/**
 * The element. Painted by custom properties that the page sets on it or above it (`--rt-paper`, `--rt-ink`,
 * `--rt-tone-a` … every token of `style.css`) and by parts: figure, headline, subtitle, picture, note, source, table,
 * tip, error. Where the module came from the package there are no exhibits beside it: give `base`.
 */
export class RetoolingChart extends HTMLElement {
  /** Attributes that draw the chart anew when they change. */
  static readonly observedAttributes = [
    'exhibit',
    'base',
    'view',
    'kind',
    'src',
    'lang',
    'x',
    'y',
    'group',
    'label',
    'value',
    'status',
    'geometry',
    'join',
    'options',
    'headline',
  ];
  readonly #root = this.attachShadow({ mode: 'open' });
  /** Ends what is being fetched for a drawing that a newer one has replaced. */
  #stop = new AbortController();
  #drawing: Promise<void> | undefined;
  #drawAt: DrawAt | undefined;
  #drawnPx = 0;
  #data: readonly unknown[] | RetoolingChartData | undefined;
  #dataText: string | undefined;
  readonly #room = new ResizeObserver(() => this.#fit());

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [(sheet ??= sheetOf(styles))];
    this.#root.append(document.createElement('slot'));
    // Not waited for: a chart is whole without its lines of evidence, and promises none before they are there.
    void import('../explore.ts').then(
      ({ explore }) => explore(this.#root),
      () => undefined,
    );
  }

  /**
   * Rows given by script, for `kind`: they go before `src` and what stands inside. Setting them draws the chart anew,
   * unless they say what the last ones said.
   */
  get data(): readonly unknown[] | RetoolingChartData | undefined {
    return this.#data;
  }
  set data(data: readonly unknown[] | RetoolingChartData | undefined) {
    const text = textOf(data);
    const isNew = text === undefined || text !== this.#dataText;
    this.#data = data;
    this.#dataText = text;
    if (isNew && this.isConnected) void this.draw();
  }

  /** Called by the browser. */
  connectedCallback(): void {
    // Set before this module had come, and kept on the element as any property would be.
    if (Object.hasOwn(this, 'data')) {
      const early = this.data;
      Reflect.deleteProperty(this, 'data');
      this.data = early;
    }
    this.#room.observe(this);
    void this.draw();
  }
  /** Called by the browser. */
  disconnectedCallback(): void {
    this.#room.disconnect();
  }
  /** Called by the browser. */
  attributeChangedCallback(): void {
    if (this.isConnected) void this.draw();
  }

  /**
   * Draws anew: after the rows inside, or in `data`, were changed. Settles when the chart, or what is wrong with it, is
   * shown; never rejects.
   */
  draw(): Promise<void> {
    this.#stop.abort();
    this.#stop = new AbortController();
    return (this.#drawing ??= this.#untilDrawn());
  }

  /** However often it is asked meanwhile, one drawing is shown: the last. */
  async #untilDrawn(): Promise<void> {
    let signal: AbortSignal;
    let made: { readonly nodes: Node; readonly event: Event };
    do {
      // What is asked in one go is asked once.
      await Promise.resolve();
      ({ signal } = this.#stop);
      made = await this.#make(signal);
    } while (signal.aborted);
    this.#drawing = undefined;
    this.#root.replaceChildren(made.nodes);
    this.dispatchEvent(made.event);
  }

  /** Never rejects: whatever goes wrong is what is shown. */
  async #make(signal: AbortSignal): Promise<{ readonly nodes: Node; readonly event: Event }> {
    try {
      this.#drawAt = undefined;
      const drawAt = await this.#source(signal);
      const widthPx = this.#widthPx;
      const nodes = figureNode(drawAt(widthPx), this.#language);
      [this.#drawAt, this.#drawnPx] = [drawAt, widthPx];
      return { nodes, event: new CustomEvent('retooling-drawn', { bubbles: true }) };
    } catch (error) {
      return {
        nodes: errorNode(error, this.#language),
        event: new CustomEvent('retooling-failed', { bubbles: true, detail: error }),
      };
    }
  }

  get #widthPx(): number {
    const { clientWidth } = this;
    const { paddingLeft, paddingRight } = getComputedStyle(this);
    const roomPx = clientWidth - (Number.parseFloat(paddingLeft) || 0) - (Number.parseFloat(paddingRight) || 0);
    return roomPx > 0 ? Math.round(Math.max(WIDTH_PX.least, Math.min(WIDTH_PX.most, roomPx))) : WIDTH_PX.usual;
  }

  /** The same rows for another room. */
  #fit(): void {
    const widthPx = this.#widthPx;
    const picture = this.#root.querySelector('.picture');
    if (!picture || !this.#drawAt || Math.abs(widthPx - this.#drawnPx) < SAME_ROOM_PX) return;
    const drawing = this.#drawAt(widthPx);
    this.#drawnPx = widthPx;
    if (drawing.pictures.length === 1) picture.replaceWith(pictureNode(drawing, this.#language));
  }

  async #source(signal: AbortSignal): Promise<DrawAt> {
    const exhibit = this.getAttribute('exhibit');
    if (exhibit !== null) {
      const base = this.getAttribute('base');
      const folder = new URL(base ?? '.', base === null ? import.meta.url : document.baseURI);
      const language = this.#language;
      const from = (place: URL) => exhibitDrawing(exhibit, place, this.getAttribute('view'), signal);
      // Each edition has its exhibits beside the English ones; a copy of the site may have none but those.
      const drawing = await (language === 'en'
        ? from(folder)
        : from(new URL(`../${language}/element/`, folder)).catch(() => from(folder)));
      return () => drawing;
    }
    const kind = this.getAttribute('kind');
    const src = this.getAttribute('src');
    const inside = this.querySelector('script[type="application/json"]')?.textContent;
    const table = this.querySelector('script[type="text/csv"]')?.textContent;
    if (kind === null || (this.#data === undefined && src === null && inside == null && table == null))
      throw new Problem({
        file: document.baseURI,
        place: HERE,
        found: 'no chart to draw',
        expected: 'exhibit="…", or kind="…" with src="…" or rows inside',
        remedy: 'add the attribute, or rows in <script type="application/json"> or <script type="text/csv"> inside',
      });
    const language = this.lang || 'en';
    const read = async (address: string): Promise<unknown> =>
      fetchJson(webAddress(address, document.baseURI, document.baseURI), signal);
    const draw: Draw = (given, from) => rowsDrawing(kind, given, { from, language, element: this, read });
    if (this.#data !== undefined) return draw(this.#data, 'the rows in data');
    const here = 'the rows inside';
    if (src === null && table != null) return this.#table(kind, table, here, draw);
    if (src === null) return draw(parseJson(inside ?? '', here), here);
    const address = webAddress(src, document.baseURI, document.baseURI);
    const { text, isTable } = await fetchText(address, signal);
    return isTable ? this.#table(kind, text, address.href, draw) : draw(parseJson(text, address.href), address.href);
  }

  /** Draws a table as text, read as the attributes say. */
  async #table(kind: string, text: string, from: string, draw: Draw): Promise<DrawAt> {
    const { rowsOfTable } = await import('./own-table.ts');
    const view = parseJson(this.getAttribute('options') ?? '{}', 'the attribute options');
    return draw(rowsOfTable(kind, text, this, { from, language: this.lang || 'en', view }), from);
  }

  get #language(): Language {
    return this.lang.startsWith('zh') ? 'zh' : 'en';
  }
}

if (globalThis.customElements && !customElements.get('retooling-chart')) {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheetOf(faces)];
  customElements.define('retooling-chart', RetoolingChart);
}
