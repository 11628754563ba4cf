/**
 * The embed's loader, for other people's pages: makes the frame in each `<div class="retooling-embed">` as high as the
 * exhibit in it asks for. The div holds the frame, or `data-exhibit="slug"` (and `data-theme`, `data-view`,
 * `data-ratio="752/640"`, and `lang="zh"` for the Chinese one, if wanted) where frames may not be written by hand.
 * What else is in the div, a link, goes when the exhibit has answered; where messages are stripped, frame, ratio
 * and link remain. Loaded any number of times, it acts once a div, also on those that a page adds later.
 */
export {};
const script = document.currentScript;
const base = script instanceof HTMLScriptElement ? new URL('.', script.src) : undefined;

/** Editions beside the English one, by the language that the div is marked with: `lang="zh"`, `lang="zh-Hans"`. */
const EDITION_OF = /^(zh)\b/i;

function make(host: HTMLElement, slug: string, base: URL): HTMLIFrameElement {
  const edition = EDITION_OF.exec(host.lang)?.[1]?.toLowerCase();
  const address = new URL(edition ? `../${edition}/embed/${slug}.html` : `${slug}.html`, base);
  for (const name of ['theme', 'view']) if (host.dataset[name]) address.searchParams.set(name, host.dataset[name]);
  const iframe = document.createElement('iframe');
  iframe.title = host.textContent?.trim() || slug;
  iframe.loading = 'lazy';
  iframe.src = address.href;
  host.prepend(iframe);
  return iframe;
}

/** How long an exhibit that is loaded may take to tell its height. */
const ANSWER_MS = 2000;
/** Said in a page that brings no words of its own, `data-missing`. */
const MISSING = 'There is no chart “{slug}” at {host}.';

/**
 * A frame that has not spoken some time after it is loaded may be of no exhibit: then its host says so, and words stand
 * for it.
 */
async function replaceMissing(iframe: HTMLIFrameElement, slug: string, words = MISSING): Promise<void> {
  const answer = await fetch(iframe.src, { method: 'HEAD' }).catch(() => undefined);
  if (answer?.status !== 404) return;
  const textContent = words.replace('{slug}', slug).replace('{host}', new URL(iframe.src).host);
  iframe.replaceWith(Object.assign(document.createElement('p'), { textContent }));
}

function frame(host: HTMLElement, base: URL): void {
  const { exhibit = '', ratio = '', framed } = host.dataset;
  if (framed !== undefined || !/^[a-z0-9-]+$/.test(exhibit)) return;
  host.dataset['framed'] = '';
  const iframe = host.querySelector('iframe') ?? make(host, exhibit, base);
  const { style, width, height } = iframe;
  // Properties, not a style attribute: those a strict policy of the page lets through.
  if (!style.aspectRatio) {
    const found = [ratio, `${width}/${height}`].find((one) => /^[\d.]+\/[\d.]+$/.test(one));
    Object.assign(style, { display: 'block', width: '100%', height: 'auto', border: '0', aspectRatio: found ?? '1' });
  }
  let isHeard = false;
  // Passed before it was loaded: now its height comes while it is out of sight, and what is read keeps its place.
  const passed = (): void => {
    if (!isHeard && iframe.getBoundingClientRect().bottom < 0) iframe.loading = 'eager';
  };
  addEventListener('scroll', passed, { passive: true });
  iframe.addEventListener('load', () => {
    // Out of sight it is not drawn, and does not speak by itself.
    iframe.contentWindow?.postMessage('retooling:height?', '*');
    setTimeout(() => {
      if (!isHeard) void replaceMissing(iframe, exhibit, host.dataset['missing']);
    }, ANSWER_MS);
  });
  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== iframe.contentWindow || (base.protocol !== 'file:' && origin !== base.origin)) return;
    if (
      typeof data !== 'object' ||
      data === null ||
      Reflect.get(data, 'type') !== 'retooling:height' ||
      Reflect.get(data, 'slug') !== exhibit
    )
      return;
    const heightPx = Number(Reflect.get(data, 'heightPx'));
    if (!(heightPx > 0 && heightPx < 1e4)) return;
    isHeard = true;
    removeEventListener('scroll', passed);
    Object.assign(style, { aspectRatio: 'auto', minHeight: '0', height: `${heightPx}px` });
    for (const other of [...host.children]) if (other !== iframe) other.remove();
  });
  // A frame that was there before may have spoken already.
  iframe.contentWindow?.postMessage('retooling:height?', '*');
}

const frameAll = (): void => {
  if (base)
    for (const host of document.querySelectorAll<HTMLElement>('.retooling-embed:not([data-framed])')) frame(host, base);
};
frameAll();
new MutationObserver(frameAll).observe(document, { childList: true, subtree: true });
