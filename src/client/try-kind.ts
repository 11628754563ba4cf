/**
 * Lets a reader try the kinds of chart: loads the custom element, puts a figure's own rows into the form, and draws
 * what stands there anew as it is changed. `?kind=bar` begins with that kind.
 */
import { mountTable } from './try-table.ts';

/** A pause in typing after which the chart is drawn. */
const PAUSE_MS = 250;

const form = document.querySelector<HTMLFormElement>('[data-try]');
const kinds = document.querySelector<HTMLSelectElement>('#try-kind');
const text = document.querySelector<HTMLTextAreaElement>('#try-rows');
const chart = document.querySelector<HTMLElement>('#tried');

interface Bench {
  readonly form: HTMLFormElement;
  readonly kinds: HTMLSelectElement;
  readonly rows: HTMLTextAreaElement;
  readonly element: HTMLElement;
}

function mount({ form: bench, kinds: kindList, rows, element }: Bench): void {
  const address = bench.dataset['element'] ?? '';
  document.head.append(
    Object.assign(document.createElement('script'), { type: 'module', src: new URL(address, document.baseURI).href }),
  );
  const given = Object.assign(document.createElement('script'), { type: 'application/json' });
  element.append(given);

  const draw = (): void => {
    given.textContent = rows.value;
    // Setting the attribute draws, also where it stays the same; the element reads what stands inside.
    element.setAttribute('kind', kindList.value);
  };
  const show = (isShown: boolean): void => {
    element.hidden = !isShown;
  };
  const table = mountTable({ form: bench, kinds: kindList, rows, draw, show });
  const take = async (): Promise<void> => {
    const sample = kindList.selectedOptions[0]?.dataset['rows'] ?? '';
    const answer = await fetch(sample).catch(() => undefined);
    const found = answer?.ok ? ((await answer.json()) as Record<string, unknown>) : { rows: [], view: {} };
    rows.value = JSON.stringify({ rows: found['rows'], view: found['view'] }, null, 1);
    draw();
  };

  // The element says what is wrong in English, as it does on anybody's page.
  element.addEventListener('retooling-failed', (event) => {
    const shown = element.shadowRoot?.querySelector('[role="alert"]');
    void table.told((event as CustomEvent).detail).then((words) => {
      if (shown) shown.textContent = words;
    });
  });

  // The chart is painted as the page is, also when the reader changes that.
  const paint = (): void => {
    const { theme } = document.documentElement.dataset;
    if (theme) element.dataset['theme'] = theme;
    else delete element.dataset['theme'];
  };
  paint();
  new MutationObserver(paint).observe(document.documentElement, { attributeFilter: ['data-theme'] });

  let waiting = 0;
  rows.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      // Rows that are written by hand are no longer those of the table.
      table.clear();
      show(true);
      draw();
    }, PAUSE_MS);
  });
  kindList.addEventListener('change', () => {
    if (table.isIn()) table.read();
    else void take();
  });
  const asked = new URLSearchParams(location.search).get('kind');
  if (asked && [...kindList.options].some(({ value }) => value === asked)) kindList.value = asked;
  void take();
}

if (form && kinds && text && chart && location.protocol !== 'file:') {
  form.hidden = false;
  document.querySelector('[data-try-stranded]')?.remove();
  form.addEventListener('submit', (event) => event.preventDefault());
  mount({ form, kinds, rows: text, element: chart });
}
