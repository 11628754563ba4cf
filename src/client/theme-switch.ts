/** The choice of light, dark or the system's own; `early.ts` applies what was chosen before. */

const KEY = 'theme';
const read = (): string => {
  try {
    return localStorage.getItem(KEY) ?? 'system';
  } catch {
    return 'system';
  }
};
const store = (theme: string): void => {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    /* kept while the page is open */
  }
};

export function mountThemeSwitch(): void {
  for (const choice of document.querySelectorAll<HTMLFieldSetElement>('.theme-switch')) {
    choice.hidden = false;
    const chosen = document.documentElement.dataset['theme'] ?? read();
    for (const input of choice.querySelectorAll('input')) input.checked = input.value === chosen;
    choice.addEventListener('change', (event) => {
      if (!(event.target instanceof HTMLInputElement)) return;
      const theme = event.target.value;
      if (theme === 'system') delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = theme;
      store(theme);
    });
  }
}
