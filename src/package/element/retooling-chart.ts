/**
 * `<retooling-chart>`: a chart in any page.
 *   exhibit="slug" [base="…"] [view="…"]   one of the story's exhibits, fetched from beside this module or from `base`
 *   kind="bar" src="rows.json"             your rows; or inside, as <script type="application/json">; or in `data`
 *   kind="bar" src="data.csv" x="…" y="…"   a table, its columns as `rowsFrom` has them; or inside, as text/csv
 *   kind="geo" geometry="areas.json"        a map of anywhere, with `join`, `object`, `projection`
 * Importing this module defines the element; on a server it does nothing. What stands inside the element is shown until
 * the chart is drawn. Bad rows show what to fix.
 */
import type { Language } from '../../data/model/schema.ts';
import { Problem } from '../../data/model/problem.ts';
import type { DrawnExhibit, Drawing } from './drawn-exhibit.ts';
import { fetchJson, fetchText, webAddress } from './fetch-json.ts';
import { errorNode, figureNode, pictureNode } from './figure.ts';
import { HERE } from './here.ts';
import type { Given } from './own-rows.ts';
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
/** What `data` takes: rows, rows with words around them, or either as JSON, or a table, as text. */
type Data = readonly unknown[] | RetoolingChartData | string | undefined;

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

/**
 * Data as text, by which the same data in a new object is known; undefined where it cannot be written. Rows of a table
 * bring options along as a property, which JSON leaves out of a list.
 */
function textOf(data: Data): string | undefined {
  try {
    return JSON.stringify([data, Array.isArray(data) && 'view' in data ? data.view : 0]);
  } catch {
    return undefined;
  }
}

/** When the whole page is there: what stands inside an element comes after the tag that opens it. */
const parsed = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => resolve());
    else resolve();
  });

/** On a server there are no elements: the class is there to be named, and nothing else happens. */
const HTMLElement: typeof globalThis.HTMLElement =
  (globalThis as Partial<typeof globalThis>).HTMLElement ?? (class {} as typeof globalThis.HTMLElement);
/** Documents of tests, jsdom's for one, have neither sheets nor sizes: there it is drawn without. */
const { ResizeObserver } = globalThis as Partial<typeof globalThis>;
const sheets = new Map<string, CSSStyleSheet>();
function paint(root: DocumentOrShadowRoot, css: string): void {
  if (!('adoptedStyleSheets' in root)) return;
  const sheet = sheets.get(css) ?? new CSSStyleSheet();
  if (!sheets.has(css)) sheet.replaceSync(css);
  sheets.set(css, sheet);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/**
 * The element. Painted by custom properties that the page sets on it or above it (`--rt-paper`, `--rt-ink`,
 * `--rt-tone-a` … every token of `style.css`) and by parts: figure, headline, subtitle, picture, note, source, table,
 * tip, error. Where the module came from the package there are no exhibits beside it: give `base`.
 */
export class RetoolingChart extends HTMLElement {
  /** Attributes that draw the chart anew when they change: all but `theme`, which is paint. */
  static readonly observedAttributes: readonly string[] = (
    'exhibit base view kind src data lang options headline subtitle source note geometry join object projection ' +
    'value label x y group heading key status low high text detail result target plan part whole lon lat ' +
    'unit currency decimal dates gap skip perunit'
  ).split(' ');
  readonly #root = this.attachShadow({ mode: 'open' });
  /** Ends what is being fetched for a drawing that a newer one has replaced. */
  #stop = new AbortController();
  #drawing: Promise<void> | undefined;
  #drawAt: DrawAt | undefined;
  #drawnPx = 0;
  #data: Data;
  #dataText: string | undefined;
  readonly #room = ResizeObserver && new ResizeObserver(() => this.#fit());

  constructor() {
    super();
    paint(this.#root, styles);
    this.#root.append(document.createElement('slot'));
    // Not waited for: a chart is whole without its lines of evidence, and promises none before they are there.
    void import('../explore.ts').then(
      ({ explore }) => explore(this.#root),
      () => undefined,
    );
  }

  /**
   * Rows given by script, for `kind`, or as text what a file of `src` may hold: they go before the attribute `data`,
   * `src` and what stands inside. Setting them draws the chart anew, unless they say what the last ones said.
   */
  get data(): readonly unknown[] | RetoolingChartData | string | undefined {
    return this.#data;
  }
  set data(data: readonly unknown[] | RetoolingChartData | string | undefined) {
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
    this.#room?.observe(this);
    void this.draw();
  }
  /** Called by the browser. */
  disconnectedCallback(): void {
    this.#room?.disconnect();
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
    let made: { readonly nodes: Element; readonly event: Event };
    do {
      // What is asked in one go is asked once.
      await Promise.resolve();
      ({ signal } = this.#stop);
      made = await this.#make(signal);
    } while (signal.aborted);
    this.#drawing = undefined;
    this.#root.replaceChildren(made.nodes);
    // A host that the page has made inline, or no box at all, has no width: what it shows has.
    if (this.clientWidth === 0) this.#room?.observe(made.nodes);
    this.dispatchEvent(made.event);
  }

  /** Never rejects: whatever goes wrong is what is shown. */
  async #make(signal: AbortSignal): Promise<{ readonly nodes: Element; readonly event: Event }> {
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
    const clientWidth = this.clientWidth || this.#root.querySelector('figure')?.clientWidth || 0;
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
    const given = await this.#given(signal);
    const kind = this.getAttribute('kind');
    if (kind === null || !given)
      throw new Problem({
        file: document.baseURI,
        place: HERE,
        found: 'no chart to draw',
        expected: 'exhibit="…", or kind="…" with src="…", data="…" or rows inside',
        remedy: 'add the attribute, or rows in <script type="application/json"> or <script type="text/csv"> inside',
      });
    // What that takes, the list of kinds too, is fetched when it is asked for: pages with exhibits alone never need it.
    const { rowsDrawer } = await import('./own-rows.ts');
    const read = async (address: string): Promise<unknown> =>
      fetchJson(webAddress(address, document.baseURI, document.baseURI), signal);
    return rowsDrawer(kind, given, { language: this.lang || 'en', element: this, read });
  }

  /** Rows of the page's own, from where it has them; none where it has not. */
  async #given(signal: AbortSignal): Promise<Given | undefined> {
    const [src, data] = [this.getAttribute('src'), this.#data ?? this.getAttribute('data')];
    if (data !== null) return { from: 'the rows in data', data };
    if (src !== null) {
      const address = webAddress(src, document.baseURI, document.baseURI);
      return { from: address.href, ...(await fetchText(address, signal)) };
    }
    await parsed();
    const inside = this.querySelector<HTMLScriptElement>('script:is([type="application/json"], [type="text/csv"])');
    return inside ? { from: 'the rows inside', data: inside.text, isTable: inside.type === 'text/csv' } : undefined;
  }

  get #language(): Language {
    return this.lang.startsWith('zh') ? 'zh' : 'en';
  }
}

if (globalThis.customElements && !customElements.get('retooling-chart')) {
  paint(document, faces);
  customElements.define('retooling-chart', RetoolingChart);
}
