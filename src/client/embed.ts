/**
 * Runs in an exhibit framed by another page: takes the theme from the address (`?theme=light` or `dark`; the system's
 * where there is none) and the state (`?view=name`; the exhibit's own where there is none), and tells the page around
 * it how high the exhibit stands: whenever that changes, and when it is asked by a message.
 */
import { mountTextSpacing } from './text-spacing.ts';

const asked = new URLSearchParams(location.search);
const theme = asked.get('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;

document.addEventListener('DOMContentLoaded', () => {
  const state = document.getElementById(`state-${asked.get('view') ?? ''}`);
  if (state instanceof HTMLInputElement) state.checked = true;
  const slug = document.body.dataset['exhibit'];
  // Any page may frame this one, so any page may know its height; it says nothing else.
  const tell = (): void =>
    parent.postMessage(
      { type: 'retooling:height', slug, heightPx: Math.ceil(document.body.getBoundingClientRect().height) },
      '*',
    );
  mountTextSpacing();
  new ResizeObserver(tell).observe(document.body);
  addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === 'retooling:height?') tell();
  });
});
