/**
 * Prints what builds cost as the project grows: time, processor time and memory of a copy with 1, 4 and 16 times as many chapters and
 * exhibits, first without caches, then again with one word changed. `npm run measure:build`, or `npm run measure:build -- 2 10` for
 * other sizes, up to 20. Times are a matter of what else the machine does; memory is the sum of what every Node process had at its most.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const LEFT_OUT = ['node_modules', 'dist', '.git', '.astro', 'lib', 'test'];
const asked = process.argv.slice(2).map(Number);
const SIZES = asked.length > 0 ? asked : [1, 4, 16];
/** Copies have letters, since words of a chapter may hold no number. */
const LETTERS = [...'bcdefghijklmnopqrst'];

const at = (root: string, ...path: string[]): string => join(root, ...path);
const edit = (path: string, change: (text: string) => string): void =>
  writeFileSync(path, change(readFileSync(path, 'utf8')));

/** A copy of the project with caches of its own, empty at first. */
function copyOf(root: string): void {
  for (const name of readdirSync(PROJECT))
    if (!LEFT_OUT.includes(name)) cpSync(at(PROJECT, name), at(root, name), { recursive: true });
  mkdirSync(at(root, 'node_modules'));
  for (const name of readdirSync(at(PROJECT, 'node_modules')))
    if (!/^\.(?:cache|astro|vite)/.test(name))
      symlinkSync(at(PROJECT, 'node_modules', name), at(root, 'node_modules', name));
}

/** One more of each folder of exhibits, under slugs of their own; returns the slugs that there were. */
function moreExhibits(root: string, letter: string): readonly string[] {
  const registry = at(root, 'src/exhibits/index.ts');
  const lists = [...readFileSync(registry, 'utf8').matchAll(/^ {2}'src\/exhibits\/([\w-]+)': (\w+),$/gm)].filter(
    ([, folder = '']) => existsSync(at(PROJECT, 'src/exhibits', folder)),
  );
  const slugs: string[] = [];
  for (const [line, folder = '', name = ''] of lists) {
    const copy = at(root, 'src/exhibits', `${folder}-${letter}`);
    cpSync(at(PROJECT, 'src/exhibits', folder), copy, { recursive: true });
    for (const file of readdirSync(copy))
      edit(at(copy, file), (text) =>
        text.replaceAll(/\bslug: '([^']+)'/g, (_, slug: string) => {
          slugs.push(slug);
          return `slug: '${slug}-${letter}'`;
        }),
      );
    const alias = `${name}${letter.toUpperCase()}`;
    edit(registry, (text) =>
      `import { ${name} as ${alias} } from './${folder}-${letter}/index.ts';\n${text}`.replace(
        line,
        `${line}\n  'src/exhibits/${folder}-${letter}': ${alias},`,
      ),
    );
  }
  return slugs;
}

/** One more of each chapter in each language, which places the new exhibits. */
function moreChapters(root: string, letter: string, slugs: readonly string[]): void {
  const known = new Set(slugs);
  for (const language of readdirSync(at(PROJECT, 'content'))) {
    const folder = at(root, 'content', language);
    const before = readdirSync(folder).length;
    for (const [index, file] of readdirSync(at(PROJECT, 'content', language))
      .toSorted()
      .entries()) {
      const number = before + index + 1;
      const text = readFileSync(at(PROJECT, 'content', language, file), 'utf8')
        .replace(/^number: .*$/m, `number: ${number}`)
        .replaceAll(/^((?:title|short): )(['"]?)(.*)\2$/gm, `$1$2$3 ${letter.toUpperCase()}$2`)
        // As long as it may be: the letter takes its last sign's place.
        .replace(/^(description: .*)[^'"](['"]?)$/m, `$1${letter.toUpperCase()}$2`)
        .replaceAll('<AuditSummary />', '<Exhibit slug="audit-summary" />')
        .replaceAll(/((?:slug|exhibit)="|\]\(#)([\w-]+)(?=[")])/g, (whole, start: string, slug: string) =>
          known.has(slug) ? `${start}${slug}-${letter}` : whole,
        );
      writeFileSync(
        at(folder, file.replace(/^\d+-(.*)\.mdx$/, `${String(number).padStart(2, '0')}-$1-${letter}.mdx`)),
        text,
      );
    }
  }
}

/** A word more in a chapter's first sentences: another paragraph would want its like in the other language. */
const oneWordMore = (text: string): string => {
  const head = text.indexOf('\n---\n') + 5;
  return text.slice(0, head) + text.slice(head).replace(' a ', ' a new ');
};

interface Cost {
  readonly seconds: number;
  readonly processor: number;
  readonly megabytes: number;
}

function build(root: string): Cost {
  // Where no build looks: what removes the site before may end, and note it, when the next build has begun.
  const notes = at(root, 'node_modules', 'measured.txt');
  writeFileSync(notes, '');
  const note = `import { appendFileSync } from 'node:fs';
process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
appendFileSync(${JSON.stringify(notes)}, [maxRSS / 1024, (userCPUTime + systemCPUTime) / 1e6].join(' ') + '\\n'); });`;
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(note)}`,
    },
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`the build of the copy stopped:\n${stdout.slice(-3000)}${stderr}`);
  const processes = readFileSync(notes, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(Number));
  const sum = (column: number): number => processes.reduce((total, one) => total + (one[column] ?? 0), 0);
  return { seconds, processor: sum(1), megabytes: sum(0) };
}

const row = (...cells: readonly (string | number)[]): void =>
  console.log(cells.map((cell, i) => (i < 2 ? String(cell).padEnd(18) : String(cell).padStart(12))).join(''));
const costRow = (size: string, what: string, { seconds, processor, megabytes }: Cost): void =>
  row(size, what, `${seconds.toFixed(1)} s`, `${processor.toFixed(1)} s`, `${Math.round(megabytes)} MB`);

row('chapters', 'build', 'time', 'processor', 'memory');
for (const size of SIZES) {
  const root = mkdtempSync(join(tmpdir(), 'retooling-build-'));
  try {
    copyOf(root);
    for (const letter of LETTERS.slice(0, size - 1)) moreChapters(root, letter, moreExhibits(root, letter));
    const chapters = readdirSync(at(root, 'content/en'));
    const name = `${chapters.length} (× ${size})`;
    costRow(name, 'without caches', build(root));
    costRow(name, 'unchanged', build(root));
    edit(at(root, 'content/en', chapters[0] ?? ''), oneWordMore);
    costRow(name, 'a word changed', build(root));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
