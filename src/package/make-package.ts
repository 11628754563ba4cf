/**
 * Makes the npm package's files, in `package/`: plain modules with their types, so that nobody who uses it needs a
 * build step. Runs before `npm pack` and `npm publish`.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CHART_KINDS } from '../charts/index.ts';
import { paintAsCode } from './paint-as-code.ts';
import { namesTaken, withJsonAsModules, withModules } from '../bundling/edit-code.ts';
import { NOTICES, notices } from '../bundling/notices.ts';
import { elementFiles, elementPackages } from './element/bundle.ts';
import { leanModule } from './lean.ts';
import { kindPictures, kindTable } from './pictures.ts';
import { pageStyles } from './stylesheets.ts';
import { kindTitle } from '../charts/kind-title.ts';
import { apiMarkdown } from './reference/markdown.ts';
import { readApi } from './reference/read-api.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = join(root, 'lib');
const source = (path: string): string => readFileSync(join(root, 'src', path), 'utf8');

function put(path: string, text: string): void {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

function compile(): void {
  rmSync(out, { recursive: true, force: true });
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'src/package/tsconfig.json')],
    { stdio: 'inherit' },
  );
  // Reading stylesheets is the build's work; the package has the paint ready (see `paint`).
  for (const path of ['styles', 'charts/files/parse-paint.js', 'charts/files/parse-paint.d.ts'])
    rmSync(join(out, path), { recursive: true, force: true });
}

/** The element is bundled; of what was compiled only its types are needed, beside the bundle. */
function elementTypes(): void {
  for (const name of ['retooling-chart.d.ts', 'retooling-chart-types.d.ts', 'react.d.ts']) {
    const types = readFileSync(join(out, 'package/element', name), 'utf8');
    put(
      `element/${name}`,
      withModules(types, (module) => module.replace(/^\.\.\/\.\.\//, '../')),
    );
  }
  put('element/react.js', 'export {};\n');
  rmSync(join(out, 'package/element'), { recursive: true });
}

/** The scrolly is bundled with what it needs; of what was compiled only its types are used. */
function scrollyFiles(): void {
  for (const path of filesBelow(join(out, 'scrolly')).filter((file) => file.endsWith('.js'))) rmSync(path);
  copyFileSync(join(root, 'src/scrolly/scrolly.css'), join(out, 'scrolly.css'));
  put(
    'astro/Scrolly.astro',
    source('package/astro/Scrolly.astro')
      .replace('../../scrolly/scrolly.css', '../scrolly.css')
      .replace('../../scrolly/element.ts', '../element/retooling-scrolly.js'),
  );
}

/**
 * JSON as modules: import attributes are not understood everywhere yet. Declarations name `.ts` files that are not
 * there.
 */
function rewriteImports(): void {
  for (const path of filesBelow(out)) {
    const text = readFileSync(path, 'utf8');
    if (path.endsWith('.d.ts')) {
      writeFileSync(
        path,
        withModules(text, (name) => name.replace(/^(\..*)\.ts$/, '$1.js')),
      );
    } else if (path.endsWith('.js')) {
      writeFileSync(path, withJsonAsModules(text));
    } else if (path.endsWith('.json')) {
      writeFileSync(`${path}.js`, `export default ${JSON.stringify(JSON.parse(text))};\n`);
      rmSync(path);
    }
  }
}

/** A file as another names it in an import. */
function relativeModule(from: string, to: string): string {
  const path = relative(dirname(from), to).replaceAll('\\', '/');
  return path.startsWith('.') ? path : `./${path}`;
}

const LEAN = ['zod', 'd3-scale'];

/**
 * Modules of our own in place of two libraries, which no bundler can make small by itself. Their types stay theirs.
 * Returns the packages that they hold.
 */
async function leanLibraries(): Promise<string[]> {
  const held: string[] = [];
  const asked = new Map(LEAN.map((library) => [library, new Set<string>()]));
  for (const path of filesBelow(out).filter((file) => file.endsWith('.js'))) {
    const text = readFileSync(path, 'utf8');
    for (const [library, names] of asked) for (const name of namesTaken(text, library)) names.add(name);
    const ours = (library: string) => relativeModule(path, join(out, `lean/${library}.js`));
    writeFileSync(
      path,
      withModules(text, (name) => (asked.has(name) ? ours(name) : name)),
    );
  }
  for (const [library, names] of asked) {
    const { code, packages } = await leanModule(library, [...names], ['d3-array', 'd3-format', 'd3-time']);
    put(`lean/${library}.js`, code);
    held.push(...packages);
  }
  return held;
}

function paint(): void {
  put('package/paint.js', paintAsCode());
  put(
    'package/paint.d.ts',
    "import type { Paint } from '../charts/files/paint.js';\nexport declare const sitePaint: Paint;\n",
  );
}

function readme(): void {
  for (const { kind, svg } of kindPictures()) put(`pictures/${kind}.svg`, svg);
  put(
    'README.md',
    source('package/README.md').replace('<!-- kinds -->', () => kindTable()),
  );
}

const componentName = (kind: string): string => `${kindTitle(kind)}Chart`;

/** A component for each kind, and `Chart.astro`, which takes the kind by name. */
function components(): void {
  put(
    'astro/Chart.astro',
    source('package/astro/Chart.astro').replace(/'\.\.\/((?:words\/)?index)\.ts'/g, "'../package/$1.js'"),
  );
  for (const kind of Object.keys(CHART_KINDS)) {
    put(
      `astro/${componentName(kind)}.astro`,
      `---
import type { ComponentProps } from 'astro/types';
import Chart from './Chart.astro';
import type { Rows, View } from '../package/index.js';

interface Props extends Omit<ComponentProps<typeof Chart>, 'kind' | 'rows' | 'view'> {
  rows: Rows<'${kind}'>;
  view?: View<'${kind}'>;
}
---
<Chart kind="${kind}" {...Astro.props} />
`,
    );
  }
}

compile();
elementTypes();
scrollyFiles();
rewriteImports();
const held = await leanLibraries();
paint();
components();
for (const { name, code } of await elementFiles()) put(`element/${name}`, code);
put('API.md', apiMarkdown(readApi()));
// Whose work the bundled modules hold, with what they ask for in return.
put(NOTICES, notices([...held, ...(await elementPackages())]));
readme();
put('style.css', pageStyles());
for (const path of ['CHANGELOG.md', 'src/data/geo/NOTICE.md', 'src/data/geo/LICENSE-APACHE-2.0.txt'])
  copyFileSync(join(root, path), join(out, basename(path)));
