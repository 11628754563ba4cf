/**
 * Runs before the first paint: sets the reader's theme and reading mode on the root element, so that nothing is laid
 * out twice, and asks for the faces of text and labels before the stylesheets do (from a disk these requests would be refused). If the
 * main script never comes, or is long in coming, the page falls back to the article, which needs none.
 */
const root = document.documentElement;
const read = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

const theme = read('theme');
if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;

const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
root.dataset['reading'] = read('reading') ?? (calm ? 'article' : 'steps');

// A reader who asked for fewer bytes, of the system or of the browser, gets the faces of their own system.
const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
const saves = connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
root.toggleAttribute('data-saves', saves);

const { textFont, labelFont } = document.currentScript?.dataset ?? {};
for (const font of [textFont, labelFont]) {
  if (!font || saves || location.protocol === 'file:') continue;
  document.head.append(
    Object.assign(document.createElement('link'), {
      rel: 'preload',
      as: 'font',
      type: 'font/woff2',
      crossOrigin: '',
      href: font,
    }),
  );
}

/** How long a reader looks at an empty stage at most. */
const PATIENCE_MS = 4000;
const fallBack = (): void => {
  if (root.dataset['alive'] !== undefined || root.dataset['reading'] === 'article') return;
  root.dataset['reading'] = 'article';
  root.dataset['late'] = '';
};
setTimeout(fallBack, PATIENCE_MS);
// A script that does not load, or that breaks before it has set up the page.
addEventListener(
  'error',
  (event: Event) => {
    if (event instanceof ErrorEvent || event.target instanceof HTMLScriptElement) fallBack();
  },
  true,
);
