/**
 * Stands in the page and runs before the first paint: sets the reader's theme and reading mode on the root element, so
 * that nothing is laid out twice, and says whether what is below the first window may wait (`pieces.ts`). If the main
 * script never comes, or is long in coming, the page falls back to the article, which needs none.
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

// A reader who asked for fewer bytes, of the system or of the browser, gets the faces of their own system; and so does
// one on a line of the second or third generation. (What browsers say of the line's speed in numbers is a guess at
// first.) `data-saves` says so to the styles.
const { connection } = navigator as Navigator & { connection?: { saveData?: boolean; effectiveType?: string } };
const saves =
  connection?.saveData === true ||
  matchMedia('(prefers-reduced-data: reduce)').matches ||
  /[23]g$/.test(connection?.effectiveType ?? '');

// Faces that come with the first paint move nothing, and later ones are not shown at all (`font-display: optional`). On
// a quick line they are in time if they are asked for at once; on a slow one they would never be, and the page is set
// in the system's, unless ours may be here from another page (`faces-ahead.ts`). How quick the line is, the page itself
// has told: this script is in its first bytes.
const [navigation] = performance.getEntriesByType('navigation');
const QUICK_MS = 80;
const SLOW_MS = 200;
const waited =
  navigation instanceof PerformanceNavigationTiming ? performance.now() - navigation.requestStart : Infinity;
// From disk, engines refuse to load faces ahead, and a page knows no page before it. In `npm run dev` a page is made
// while its author waits.
const isHosted = location.protocol !== 'file:' && root.dataset['dev'] === undefined;
if (saves) root.dataset['saves'] = 'asked';
else if (isHosted && waited > SLOW_MS && !document.referrer.startsWith(`${location.origin}/`))
  root.dataset['saves'] = 'line';
else if (isHosted && waited < QUICK_MS)
  // What makes a preload of a link is said with its name: of any other link it is no valid markup.
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="x-face"]'))
    Object.assign(link, { as: 'font', type: 'font/woff2', crossOrigin: '', rel: 'preload' });

// What is below the first window waits where nobody is on the way to it, and where the browser holds the reader's place
// while heights above it change.
const isFresh = navigation instanceof PerformanceNavigationTiming && navigation.type === 'navigate';
const holdsPlace = CSS.supports('overflow-anchor', 'auto') && CSS.supports('content-visibility', 'auto');
root.toggleAttribute('data-waits', isFresh && holdsPlace && location.hash === '');

/** How long a reader looks at an empty stage at most. */
const PATIENCE_MS = 4000;
const fallBack = (): void => {
  if (root.dataset['alive'] !== undefined || root.dataset['reading'] === 'article') return;
  root.dataset['reading'] = 'article';
  root.dataset['late'] = '';
  delete root.dataset['waits'];
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
