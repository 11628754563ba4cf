/**
 * Runs in an exhibit framed by another page: takes the theme from the address (`?theme=light` or `dark`; the system's
 * where there is none) and tells the page around it how high the exhibit stands.
 */
export {};
const theme = new URLSearchParams(location.search).get('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;

document.addEventListener('DOMContentLoaded', () => {
  const slug = document.body.dataset['exhibit'];
  // Any page may frame this one, so any page may know its height; it says nothing else.
  const tell = (): void => parent.postMessage({ type: 'retooling:height', slug, heightPx: Math.ceil(document.body.getBoundingClientRect().height) }, '*');
  new ResizeObserver(tell).observe(document.body);
});
