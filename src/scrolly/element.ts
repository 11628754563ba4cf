/**
 * `<retooling-scrolly>`: its `<figure>`s of steps become one pinned, moving picture. Importing this module defines the
 * element; on a server it does nothing.
 */
import { scrolly, type ScrollyWords } from './scrolly.ts';

declare global {
  interface HTMLElementTagNameMap {
    'retooling-scrolly': RetoolingScrolly;
  }
}

/** On a server there are no elements: the class is there to be named, and nothing else happens. */
const HTMLElement: typeof globalThis.HTMLElement =
  (globalThis as Partial<typeof globalThis>).HTMLElement ?? (class {} as typeof globalThis.HTMLElement);

/** The element. `data-scrub` ties the picture to the scroll. */
export class RetoolingScrolly extends HTMLElement {
  /** Words of the buttons in place of the element's own, set before it is in the page. */
  // What was set before this module had come is kept.
  words: Partial<ScrollyWords> = Reflect.get(this, 'words') ?? {};
  #end: (() => void) | undefined;
  /** Frameworks put figures in and take them out. */
  readonly #figures = new MutationObserver((changes) => {
    const nodes = changes.flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes]);
    if (nodes.some(({ nodeName }) => /^figure$/i.test(nodeName))) this.update();
  });
  readonly #onParsed = (): void => this.update();

  /** Called by the browser. */
  connectedCallback(): void {
    // What stands inside comes after the tag that opens.
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', this.#onParsed, { once: true });
    else queueMicrotask(this.#onParsed);
  }
  /** Called by the browser. */
  disconnectedCallback(): void {
    this.#figures.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#onParsed);
    this.#end?.();
    this.#end = undefined;
  }
  /** Reads the figures anew: after what is in them was changed. One more or less is seen by itself. */
  update(): void {
    if (!this.isConnected) return;
    this.#figures.observe(this, { childList: true });
    this.#end?.();
    this.#end = scrolly(this, { words: this.words });
  }
}

if (globalThis.customElements && !customElements.get('retooling-scrolly'))
  customElements.define('retooling-scrolly', RetoolingScrolly);
