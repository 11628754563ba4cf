/**
 * Filters and sorts the table of figures. The page is whole without it: the form stays hidden until this runs. What is
 * chosen is in the address (`data.html?status=claimed&q=boeing`), so that a choice can be sent.
 */
import { idInAddress } from '../scrolly/address.ts';

const KEYS = ['q', 'source', 'status', 'place', 'chapter', 'sort'] as const;
type Key = (typeof KEYS)[number];
type Choice = Readonly<Record<Key, string>>;

interface Row {
  readonly element: HTMLTableRowElement;
  readonly text: string;
  readonly order: number;
}

const normal = (text: string): string => text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
const has = (row: Row, key: 'source' | 'status' | 'place' | 'chapter', wanted: string): boolean =>
  wanted === '' || (row.element.dataset[key] ?? '').split(' ').includes(wanted);

function matches(row: Row, choice: Choice): boolean {
  return (
    (['source', 'status', 'place', 'chapter'] as const).every((key) => has(row, key, choice[key])) &&
    normal(choice.q)
      .split(' ')
      .every((word) => row.text.includes(word))
  );
}

const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

/** Compares rows by a column, `-` before its number for the other way round; values only ever within one unit. */
function comparison(sort: string): (a: Row, b: Row) => number {
  const column = Number(sort.replace('-', ''));
  const way = sort.startsWith('-') ? -1 : 1;
  if (sort === '') return (a, b) => a.order - b.order;
  const cell = (row: Row): string => row.element.cells[column]?.textContent?.trim() ?? '';
  if (column > 0) return (a, b) => way * collator.compare(cell(a), cell(b)) || a.order - b.order;
  return (a, b) =>
    collator.compare(a.element.dataset['unit'] ?? '', b.element.dataset['unit'] ?? '') ||
    way * (Number(a.element.dataset['value']) - Number(b.element.dataset['value'])) ||
    a.order - b.order;
}

/** The form's fields, read and written by name. */
function fieldsOf(form: HTMLFormElement) {
  const field = (key: Key): HTMLInputElement | HTMLSelectElement | null => form.querySelector(`[name="${key}"]`);
  const read = (): Choice =>
    Object.fromEntries(KEYS.map((key) => [key, field(key)?.value.trim() ?? ''])) as Record<Key, string>;
  const write = (choice: Partial<Choice>): void => {
    for (const key of KEYS) {
      const control = field(key);
      if (!control) continue;
      control.value = choice[key] ?? '';
      // An unknown value in an address leaves a list with nothing chosen.
      if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.value = '';
    }
  };
  return { field, read, write };
}

const sortHeaders = (): NodeListOf<HTMLElement> =>
  document.querySelectorAll<HTMLElement>('.figures-table th[data-column]');

function arrange(rows: readonly Row[], sort: string): void {
  for (const row of [...rows].sort(comparison(sort))) row.element.parentElement?.append(row.element);
  for (const header of sortHeaders()) {
    const own = header.dataset['column'] === sort.replace('-', '');
    if (own) header.setAttribute('aria-sort', sort.startsWith('-') ? 'descending' : 'ascending');
    else header.removeAttribute('aria-sort');
  }
}

/** Makes a button of each header that sorts. */
function addSortButtons(onSort: (column: string) => void): void {
  for (const header of sortHeaders()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort-button';
    button.append(...header.childNodes);
    button.addEventListener('click', () => onSort(header.dataset['column'] ?? ''));
    header.append(button);
  }
}

function keepInAddress(choice: Choice): void {
  const query = new URLSearchParams(KEYS.flatMap((key) => (choice[key] ? [[key, choice[key]]] : []))).toString();
  try {
    history.replaceState(history.state, '', `${location.pathname}${query ? `?${query}` : ''}`);
  } catch {
    /* some browsers keep the address of a file from disk */
  }
}

/**
 * Shows the rows that a choice leaves, in its order; says how many a moment later, so that who is still typing is told
 * once.
 */
function createShowing(count: HTMLOutputElement | null) {
  const rows: readonly Row[] = [...document.querySelectorAll<HTMLTableRowElement>('.figures-table tbody > tr')].map(
    (element, order) => ({ element, order, text: normal(`${element.id} ${element.textContent ?? ''}`) }),
  );
  const groups = [...document.querySelectorAll<HTMLElement>('.data-group')];
  let sorted = '';
  let telling = 0;
  const show = (choice: Choice): void => {
    let shown = 0;
    for (const row of rows) {
      row.element.hidden = !matches(row, choice);
      if (!row.element.hidden) shown += 1;
    }
    for (const group of groups) group.hidden = !group.querySelector('tbody > tr:not([hidden])');
    if (choice.sort !== sorted) arrange(rows, (sorted = choice.sort));
    clearTimeout(telling);
    telling = window.setTimeout(() => {
      const { all = '', some = '' } = count?.dataset ?? {};
      if (count)
        count.textContent = (shown === rows.length ? all : some)
          .replace('{shown}', String(shown))
          .replace('{all}', String(rows.length));
    }, 150);
  };
  return { show, sorted: () => sorted };
}

function mountDataTable(form: HTMLFormElement): void {
  const { field, read, write } = fieldsOf(form);
  const { show, sorted } = createShowing(form.querySelector('output'));
  const apply = (): void => {
    const choice = read();
    show(choice);
    keepInAddress(choice);
  };
  const showTarget = (): void => {
    const row = document.getElementById(idInAddress());
    if (!(row instanceof HTMLTableRowElement)) return;
    if (row.hidden) {
      write({ sort: sorted() });
      show(read());
    }
    row.scrollIntoView({ block: 'center', behavior: 'instant' });
  };

  addSortButtons((column) => {
    const control = field('sort');
    if (control) control.value = sorted() === column ? `-${column}` : sorted() === `-${column}` ? '' : column;
    apply();
  });
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    write({});
    apply();
    field('q')?.focus();
  });
  addEventListener('hashchange', showTarget);

  write(Object.fromEntries(new URLSearchParams(location.search)));
  form.hidden = false;
  show(read());
  showTarget();
}

const form = document.querySelector<HTMLFormElement>('form.data-filter');
if (form) mountDataTable(form);
