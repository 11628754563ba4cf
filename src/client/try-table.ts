/**
 * A table of the reader's own, pasted, dropped or from a file, to rows in the form: read by the package, in this
 * browser. What is inferred is told, what is wrong with it too; the chart goes out as SVG or PNG.
 */

interface Asked {
  readonly kind: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
  readonly language: string;
}
/** What `element/try-table.js` exports. */
interface Tools {
  columnsOf(text: string): readonly string[];
  readTable(text: string, asked: Asked): { readonly given: object; readonly said: readonly string[] };
  codeOf(text: string, asked: Asked): { readonly element: string; readonly module: string };
  fileOf(kind: string, given: object, language: string): Promise<string>;
  wrongIn(problem: unknown, language: string): string;
}

export interface TryTableOptions {
  readonly form: HTMLFormElement;
  readonly kinds: HTMLSelectElement;
  /** Where rows and options stand as JSON. */
  readonly rows: HTMLTextAreaElement;
  /** Draws what stands there. */
  readonly draw: () => void;
  /** Hides a chart that is not of the table as it is, and shows it again. */
  readonly show: (isShown: boolean) => void;
}

const PAUSE_MS = 250;
const MOST_BYTES = 2_000_000;
const PNG_SCALE = 2;
const language = document.documentElement.lang;

const find = <Kind extends HTMLElement>(form: HTMLFormElement, selector: string): Kind => {
  const found = form.querySelector<Kind>(selector);
  if (!found) throw new Error(`the form has no ${selector}, which try.astro writes`);
  return found;
};
const filled = (fields: Iterable<HTMLInputElement | HTMLSelectElement>): Record<string, string> =>
  Object.fromEntries(
    [...fields].filter(({ value }) => value.trim() !== '').map(({ name, value }) => [name, value.trim()]),
  );

function save(name: string, content: Blob): void {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(content), download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A picture of the file, drawn at twice its size on paper of its own. */
async function pngOf(svg: string): Promise<Blob> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.naturalWidth * PNG_SCALE;
  canvas.height = picture.naturalHeight * PNG_SCALE;
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

/** Where the line of a row begins and ends in the text; none where fields hold line ends. */
function placeOf(text: string, message: string): readonly [number, number] | undefined {
  const row = Number(/(?:: row |^第)(\d+)(?![\d列行])/.exec(message)?.[1]);
  if (!row || /"[^"\n]*\n/.test(text)) return undefined;
  let from = 0;
  let rows = -1;
  for (const line of text.split('\n')) {
    if (line.trim()) rows += 1;
    if (line.trim() && rows === row) return [from, from + line.length];
    from += line.length + 1;
  }
  return undefined;
}

function fillColumns(selects: Iterable<HTMLSelectElement>, columns: readonly string[]): void {
  for (const select of selects) {
    const { value } = select;
    const [first] = select.options;
    const made = columns.map((name) => new Option(name, name, false, name === value));
    select.replaceChildren(...(first ? [first] : []), ...made);
  }
}

/** Shows how the table was read, what is wrong with it, and code for it. */
function createSaying(form: HTMLFormElement, table: HTMLTextAreaElement) {
  const [said, wrong, words, row] = [
    find(form, '[data-said]'),
    find(form, '[data-wrong]'),
    find(form, '[data-wrong-words]'),
    find(form, '[data-wrong-row]'),
  ];
  const code = find(form, '[data-code]');
  row.addEventListener('click', () => {
    const place = placeOf(table.value, words.textContent ?? '');
    if (!place) return;
    table.focus();
    table.setSelectionRange(...place);
  });
  return {
    wrong(message: string): void {
      words.textContent = message;
      wrong.hidden = message === '';
      row.hidden = placeOf(table.value, message) === undefined;
      if (message !== '') said.hidden = code.hidden = true;
    },
    right(sentences: readonly string[], pieces: Readonly<Record<string, string>> | undefined): void {
      this.wrong('');
      said.hidden = sentences.length === 0;
      find(form, '[data-said] ul').replaceChildren(
        ...sentences.map((textContent) => Object.assign(document.createElement('li'), { textContent })),
      );
      code.hidden = pieces === undefined;
      for (const [name, text] of Object.entries(pieces ?? {}))
        find(form, `[data-code-of="${name}"]`).textContent = text;
    },
  };
}

/** Files of the reader's, chosen or dropped on the table. */
function mountFiles(
  form: HTMLFormElement,
  table: HTMLTextAreaElement,
  { read, refuse }: { readonly read: () => Promise<void>; readonly refuse: (message: string) => void },
): void {
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    if (file.size > MOST_BYTES) {
      const size = (file.size / 1e6).toLocaleString(language, { maximumFractionDigits: 1 });
      return refuse((form.dataset['large'] ?? '').replace('{size}', size));
    }
    table.value = await file.text();
    await read();
  };
  find<HTMLInputElement>(form, '#try-file').addEventListener('change', (event) => {
    void take((event.currentTarget as HTMLInputElement).files?.[0]);
  });
  table.addEventListener('dragover', (event) => event.preventDefault());
  table.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void take(file);
  });
}

/** Errors in the reader’s language; where the tools did not come, the error is of that, and says so itself. */
const toldBy =
  (load: () => Promise<Tools>) =>
  (problem: unknown): Promise<string> =>
    load().then(
      ({ wrongIn }) => wrongIn(problem, language),
      () => String((problem as Error).message),
    );

/** The work, when nothing more is typed for a moment. */
function inPauses(work: () => void): () => void {
  let waiting = 0;
  return () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(work, PAUSE_MS);
  };
}

/** Follows the table; `isIn` where there is one, `read` reads it anew, `clear` takes back what is said of it. */
export function mountTable({ form, kinds, rows, draw, show }: TryTableOptions): {
  clear(): void;
  isIn(): boolean;
  read(): void;
  /** An error in the reader’s language. */
  told(problem: unknown): Promise<string>;
} {
  const table = find<HTMLTextAreaElement>(form, '#try-csv');
  const selects = form.querySelectorAll<HTMLSelectElement>('select[data-column]');
  const inputs = form.querySelectorAll<HTMLInputElement>('input[data-word]');
  const saying = createSaying(form, table);
  let tools: Promise<Tools> | undefined;
  const load = (): Promise<Tools> =>
    (tools ??= import(
      new URL('try-table.js', new URL(form.dataset['element'] ?? '', document.baseURI)).href
    ) as Promise<Tools>);
  const told = toldBy(load);
  const read = async (): Promise<void> => {
    const text = table.value;
    if (text.trim() === '') return saying.right([], undefined);
    try {
      const { columnsOf, readTable, codeOf } = await load();
      if (text !== table.value) return;
      fillColumns(selects, columnsOf(text));
      const asked = { kind: kinds.value, columns: filled(selects), words: filled(inputs), language };
      const { given, said } = readTable(text, asked);
      rows.value = JSON.stringify(given, null, 1);
      saying.right(said, codeOf(text, asked));
      show(true);
      draw();
    } catch (problem) {
      show(false);
      saying.wrong(await told(problem));
    }
  };
  const get = async (format: string): Promise<void> => {
    try {
      const svg = await (await load()).fileOf(kinds.value, JSON.parse(rows.value) as object, language);
      const name = `${kinds.value}.${format}`;
      save(name, format === 'png' ? await pngOf(svg) : new Blob([svg], { type: 'image/svg+xml' }));
    } catch (problem) {
      saying.wrong(await told(problem));
    }
  };

  const later = inPauses(() => void read());
  for (const field of [table, ...inputs]) field.addEventListener('input', later);
  for (const select of selects) select.addEventListener('change', () => void read());
  mountFiles(form, table, { read, refuse: (message) => saying.wrong(message) });
  for (const button of form.querySelectorAll<HTMLElement>('[data-get]'))
    button.addEventListener('click', () => void get(button.dataset['get'] ?? 'svg'));
  return {
    clear: () => saying.right([], undefined),
    isIn: () => table.value.trim() !== '',
    read: () => void read(),
    told,
  };
}
