/**
 * Runs before the first paint: sets the reader's theme and reading mode on the root element, so that nothing is laid
 * out twice. If the main script never comes, the page falls back to the article, which needs none.
 */
const root = document.documentElement;
const read = (key: string): string | null => { try { return localStorage.getItem(key); } catch { return null; } };

const theme = read('theme');
if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;

const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
root.dataset['reading'] = read('reading') ?? (calm ? 'article' : 'steps');

addEventListener('error', (event) => {
  if (event.target instanceof HTMLScriptElement) root.dataset['reading'] = 'article';
}, true);
