/** The compounding calculator: the controls appear, and the picture that is in the page follows them. */
import { drawGrowth, growthSentence, type Growth, type GrowthWords } from './compounding.ts';

export function mountCalculator(root: HTMLElement, announce: (text: string) => void): void {
  const form = root.querySelector<HTMLFormElement>('form');
  const sentence = root.querySelector('.calculator-sentence');
  if (!form || !sentence) return;
  const said = JSON.parse(root.dataset['calculator'] ?? '') as GrowthWords;
  const field = (name: string): HTMLInputElement | null => form.querySelector(`input[name="${name}"]`);
  const read = (): Growth => ({
    realPercent: Number(field('realPercent')?.value),
    pricesPercent: Number(field('pricesPercent')?.value),
    years: Number(field('years')?.value),
  });
  const update = (): void => {
    const growth = read();
    const { attributes, words } = drawGrowth(growth, said);
    for (const element of root.querySelectorAll<SVGElement>('[data-c]')) {
      const name = element.dataset['c'] ?? '';
      for (const [attribute, value] of Object.entries(attributes[name] ?? {})) element.setAttribute(attribute, value);
      if (words[name] !== undefined) element.textContent = words[name];
    }
    for (const input of form.querySelectorAll('input')) {
      const output = input.parentElement?.querySelector('output');
      const said = input.value + (input.dataset['unit'] ?? '');
      input.setAttribute('aria-valuetext', said);
      if (output) output.textContent = said;
    }
    sentence.textContent = growthSentence(growth, said);
  };
  form.hidden = false;
  form.addEventListener('input', update);
  form.addEventListener('change', () => announce(growthSentence(read(), said)));
  form.addEventListener('reset', () => requestAnimationFrame(update));
  form.addEventListener('submit', (event) => event.preventDefault());
}
