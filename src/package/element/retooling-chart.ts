/**
 * `<retooling-chart>`: a chart in any page.
 *   exhibit="slug" [base="…"] [view="…"]   one of the story's exhibits, fetched from beside this module or from `base`
 *   kind="bar" src="rows.json"             your rows; or inside, as <script type="application/json">; or by `data`
 * Importing this module defines the element; it needs a browser. What stands inside the element is shown until the
 * chart is drawn. Bad rows show what to fix.
 */
import type { Language } from '../../data/model/schema.ts';
import { PACKAGE_WORDS } from '../words/index.ts';
import { hanNodes } from './han-nodes.ts';
import { renderDefs, renderScene } from '../../charts/scene/render.ts';
import type { Table } from '../../charts/scene/types.ts';
import { Problem } from '../../data/model/problem.ts';
import type { ChartName } from '../../charts/index.ts';
import type { DrawnExhibit, Drawing } from './drawn-exhibit.ts';
import { HERE } from './here.ts';
import { KIND_NAMES, loadKind } from './kinds.ts';
import { faces, styles } from './styles.ts';

/** What the element is told in markup; every attribute may change at any time, and the chart is drawn anew. */
export interface RetoolingChartAttributes {
  /** Slug of one of the story's exhibits: the name of its page under `charts/`. */
  readonly exhibit?: string;
  /** Folder that holds the exhibits' files, as seen from the page: `element/` of a copy of the site. Default: the folder of this module, which is right where the copy serves it. */
  readonly base?: string;
  /** Name of one of the exhibit's states. Default: its own. */
  readonly view?: string;
  /** Kind of chart for rows of your own. */
  readonly kind?: ChartName;
  /** Address of a JSON file that holds the rows, as seen from the page; another origin must allow it (CORS). */
  readonly src?: string;
  /** Language of the chart's own words: Chinese where it begins with `zh`, else English. Read when it is drawn. */
  readonly lang?: string;
  /** `host`: inks for the page's own paper, told by the colour of the words around the chart, and no paper of its own. `light` and `dark` bring their paper; `system` is one of the two by the reader's system. Default `host`. */
  readonly theme?: 'host' | 'light' | 'dark' | 'system';
}

/** Rows of your own with words around them: what a file named by `src` may hold instead of a bare array of rows. */
export interface RetoolingChartData {
  /** What `kind` takes; checked when drawn. */
  readonly rows: readonly unknown[];
  /** Options of the kind. Default: none. */
  readonly view?: object;
  /** What the chart shows, as a sentence. */
  readonly headline?: string;
  /** What is measured, unit, place, period. */
  readonly subtitle?: string;
  /** Who said it: "Source: …". */
  readonly source?: string;
}

/** Events of the element; they bubble. */
export interface RetoolingChartEventMap {
  /** The chart is drawn. */
  'retooling-drawn': CustomEvent<null>;
  /** Nothing could be drawn, and the element shows why; `detail` is the error, a Problem where rows or attributes are at fault. */
  'retooling-failed': CustomEvent<unknown>;
}

declare global {
  interface HTMLElementTagNameMap {
    'retooling-chart': RetoolingChart;
  }
  interface HTMLElementEventMap extends RetoolingChartEventMap {}
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

async function fetchJson(address: URL): Promise<unknown> {
  const answer = await fetch(address).catch(() => undefined);
  if (!answer?.ok)
    throw new Problem({
      file: address.href,
      place: HERE,
      found: answer ? `an answer ${answer.status}` : 'no answer',
      expected: 'a JSON file that this page may read',
      remedy: 'correct the address; on another origin the host must allow it (Access-Control-Allow-Origin)',
    });
  return parseJson(await answer.text(), address.href);
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Problem({
      file,
      place: HERE,
      found: error instanceof Error ? error.message : String(error),
      expected: 'JSON',
      remedy: 'mend what the parser points at',
    });
  }
}

async function exhibitDrawing(slug: string, base: URL, view: string | null): Promise<Drawing> {
  const address = new URL(`${encodeURIComponent(slug)}.json`, base);
  const one = (await fetchJson(address)) as DrawnExhibit;
  const name = view ?? Object.keys(one.views)[0] ?? '';
  const found = one.views[name];
  if (!found)
    throw new Problem({
      file: address.href,
      place: HERE,
      found: `view="${name}"`,
      expected: `one of ${Object.keys(one.views).join(', ')}`,
      remedy: 'correct the attribute, or leave it out',
    });
  return { ...one, ...found, page: new URL(one.page, base).href };
}

/** Draws rows of the page's own. What that takes beside the kind is fetched with it: pages with exhibits alone never need it. */
async function rowsDrawing(kindName: string, given: unknown, from: string, language: Language): Promise<Drawing> {
  const [{ drawRows }, kind] = await Promise.all([import('./own-rows.ts'), loadKind(kindName)]);
  if (!kind)
    throw new Problem({
      file: from,
      place: HERE,
      found: `kind="${kindName}"`,
      expected: `one of ${KIND_NAMES.join(', ')}`,
      remedy: 'correct the attribute',
    });
  return drawRows(kind, given, from, language);
}

/**
 * The element. Painted by custom properties (`--rt-paper`, `--rt-ink`, `--rt-tone-a` … every token of `style.css`) and
 * by parts: figure, headline, subtitle, picture, source, table, error. Where the module came from the package there are
 * no exhibits beside it: give `base`.
 */
export class RetoolingChart extends HTMLElement {
  /** Attributes that draw the chart anew when they change. */
  static readonly observedAttributes = ['exhibit', 'base', 'view', 'kind', 'src'];
  readonly #root = this.attachShadow({ mode: 'open' });
  /** Counts drawings, so that a slow answer never replaces a newer one. */
  #turn = 0;
  #data: readonly unknown[] | RetoolingChartData | undefined;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.append(document.createElement('slot'));
  }

  /** Rows given by script, for `kind`: they go before `src` and what stands inside. Setting them draws the chart anew. */
  get data(): readonly unknown[] | RetoolingChartData | undefined {
    return this.#data;
  }
  set data(data: readonly unknown[] | RetoolingChartData | undefined) {
    this.#data = data;
    if (this.isConnected) void this.draw();
  }

  /** Called by the browser. */
  connectedCallback(): void {
    void this.draw();
  }
  /** Called by the browser. */
  attributeChangedCallback(): void {
    if (this.isConnected) void this.draw();
  }

  /** Draws anew: after the rows inside, or `lang`, were changed. Settles when the chart, or what is wrong with it, is shown; never rejects. */
  async draw(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    await Promise.resolve();
    const { nodes, event } = await this.#drawing().then(
      (drawing) => ({ nodes: this.#figure(drawing), event: new CustomEvent('retooling-drawn', { bubbles: true }) }),
      (error: unknown) => ({
        nodes: this.#error(error),
        event: new CustomEvent('retooling-failed', { bubbles: true, detail: error }),
      }),
    );
    if (turn !== this.#turn) return;
    this.#root.replaceChildren(nodes);
    this.dispatchEvent(event);
  }

  async #drawing(): Promise<Drawing> {
    const exhibit = this.getAttribute('exhibit');
    if (exhibit !== null)
      return exhibitDrawing(
        exhibit,
        new URL(this.getAttribute('base') ?? '.', this.hasAttribute('base') ? document.baseURI : import.meta.url),
        this.getAttribute('view'),
      );
    const kind = this.getAttribute('kind');
    const src = this.getAttribute('src');
    const inside = this.querySelector('script[type="application/json"]')?.textContent;
    if (kind === null || (this.#data === undefined && src === null && inside == null))
      throw new Problem({
        file: document.baseURI,
        place: HERE,
        found: 'no chart to draw',
        expected: 'exhibit="…", or kind="…" with src="…" or rows inside',
        remedy: 'add the attribute, or <script type="application/json">[…]</script> inside',
      });
    const language = this.#language;
    if (this.#data !== undefined) return rowsDrawing(kind, this.#data, 'the rows in data', language);
    const address = src === null ? undefined : new URL(src, document.baseURI);
    const given = address ? await fetchJson(address) : parseJson(inside ?? '', 'the rows inside');
    return rowsDrawing(kind, given, address?.href ?? 'the rows inside', language);
  }

  get #language(): Language {
    return this.lang.startsWith('zh') ? 'zh' : 'en';
  }

  #part(tag: string, part: string, text = ''): HTMLElement {
    const element = Object.assign(document.createElement(tag), { className: part });
    element.setAttribute('part', part);
    element.append(...hanNodes(text, this.#language));
    return element;
  }

  /** The numbers as text, behind a disclosure. */
  #table({ columns, rows }: Table): HTMLElement {
    const details = this.#part('details', 'table');
    const room = Object.assign(document.createElement('div'), { tabIndex: 0 });
    const name = PACKAGE_WORDS[this.#language].table;
    room.setAttribute('role', 'region');
    room.setAttribute('aria-label', name);
    const table = document.createElement('table');
    const line = (texts: readonly string[], head: 'col' | 'row'): void => {
      const row = table.insertRow();
      row.append(
        ...texts.map((text, index) => {
          const isHead = head === 'col' || index === 0;
          const cell = document.createElement(isHead ? 'th' : 'td');
          cell.append(...hanNodes(text, this.#language));
          if (isHead) cell.setAttribute('scope', head);
          if (columns[index]?.numeric) cell.className = 'is-numeric';
          return cell;
        }),
      );
    };
    line(
      columns.map(({ label }) => label),
      'col',
    );
    for (const cells of rows)
      line(
        cells.map(({ text }) => text),
        'row',
      );
    room.append(table);
    details.append(Object.assign(document.createElement('summary'), { textContent: name }), room);
    return details;
  }

  #figure({ narrow, wide, shared, description, table, headline, subtitle, source, page }: Drawing): HTMLElement {
    const figure = this.#part('figure', 'figure');
    if (headline) figure.append(this.#part('p', 'headline', headline));
    if (subtitle) figure.append(this.#part('p', 'subtitle', subtitle));
    const picture = this.#part('div', 'picture');
    const label = [headline, description].filter(Boolean).join('. ');
    // Safe as markup: the renderer escapes every word of the scene.
    const pictures = `${renderScene(narrow, { className: 'rt-narrow', label })}${renderScene(wide, { className: 'rt-wide', label })}`;
    picture.innerHTML = `${renderDefs(shared)}<div class="rt-boards">${pictures}</div>`;
    figure.append(picture);
    if (source || page) {
      const line = this.#part('p', 'source', source ?? '');
      if (page)
        line.append(
          ' ',
          Object.assign(document.createElement('a'), { href: page, textContent: 'Numbers and evidence' }),
        );
      figure.append(line);
    }
    if (table.rows.length > 0) figure.append(this.#table(table));
    return figure;
  }

  #error(error: unknown): HTMLElement {
    const shown = this.#part('div', 'error', error instanceof Error ? error.message : String(error));
    shown.setAttribute('role', 'alert');
    return shown;
  }
}

if (!customElements.get('retooling-chart')) {
  const faceSheet = new CSSStyleSheet();
  faceSheet.replaceSync(faces);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, faceSheet];
  customElements.define('retooling-chart', RetoolingChart);
}
