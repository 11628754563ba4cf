/**
 * The embed's loader, for other people's pages: puts an exhibit's frame into each
 * `<div class="retooling-embed" data-exhibit="slug" data-ratio="720/640" data-theme="dark"><a href="…">title</a></div>`
 * and gives it the height that the exhibit asks for. The link stays until the exhibit has answered; where messages
 * are stripped, the frame keeps its ratio and the link stands under it. Loaded any number of times, it acts once a div.
 */
export {};
const script = document.currentScript;
const base = script instanceof HTMLScriptElement ? new URL('.', script.src) : undefined;

function frame(host: HTMLElement, base: URL): void {
  const { exhibit = '', ratio = '', theme, framed } = host.dataset;
  if (framed !== undefined || !/^[a-z0-9-]+$/.test(exhibit)) return;
  host.dataset['framed'] = '';
  const address = new URL(`${exhibit}.html`, base);
  if (theme) address.searchParams.set('theme', theme);
  const iframe = document.createElement('iframe');
  iframe.title = host.textContent?.trim() || exhibit;
  iframe.loading = 'lazy';
  iframe.src = address.href;
  // Properties, not a style attribute: those a strict policy of the page lets through.
  Object.assign(iframe.style, { display: 'block', width: '100%', border: '0', aspectRatio: /^[\d.]+\/[\d.]+$/.test(ratio) ? ratio : '1' });
  host.prepend(iframe);
  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== iframe.contentWindow || (base.protocol !== 'file:' && origin !== base.origin)) return;
    if (typeof data !== 'object' || data === null || Reflect.get(data, 'type') !== 'retooling:height' || Reflect.get(data, 'slug') !== exhibit) return;
    const heightPx = Number(Reflect.get(data, 'heightPx'));
    if (!(heightPx > 0 && heightPx < 1e4)) return;
    iframe.style.aspectRatio = 'auto';
    iframe.style.height = `${heightPx}px`;
    host.querySelector('a')?.remove();
  });
}

const frameAll = (): void => {
  if (base) for (const host of document.querySelectorAll<HTMLElement>('.retooling-embed')) frame(host, base);
};
frameAll();
addEventListener('DOMContentLoaded', frameAll);
