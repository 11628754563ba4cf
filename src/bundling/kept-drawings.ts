/**
 * Drawings of earlier builds. What is drawn depends on code and on what it is given, and on nothing else: where both
 * are the same, the drawing is. Only builds keep them; while somebody writes or tests, all is drawn anew.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeInProject, codeOf } from './code-of.ts';
import { hashOf, keptIn, type Kept } from './kept.ts';

/** Where all code that draws begins. */
const DRAWING_CODE = [
  'src/charts/draw.ts',
  'src/charts/index.ts',
  'src/charts/parse-chart.ts',
  'src/charts/files/standalone.ts',
  'src/exhibits/story-words.ts',
  'src/exhibits/cover/scene.ts',
  'src/package/index.ts',
  'src/bundling/kept-drawings.ts',
];
/** Read by that code as files: paint and faces. */
const STYLES = 'src/styles';

/**
 * A hash of all code that draws, and of the styles that it reads, in the project at `root`.
 * @param project a hash of the project, if one is known: what was found for it before is true
 */
export async function drawingCode(root: string, project?: string): Promise<string> {
  const styles = readdirSync(join(root, STYLES), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:css|ts)$/.test(file))
    .toSorted();
  return hashOf(
    await (project === undefined ? codeOf(root, ...DRAWING_CODE) : codeInProject(project, root, ...DRAWING_CODE)),
    ...styles.flatMap((file) => [file, readFileSync(join(root, STYLES, file))]),
  );
}

/** The pages are built from modules of their own: what both hold is known to the process alone. */
const HELD = Symbol.for('retooling-tianjin: the code that draws');
interface Holder {
  [HELD]?: string;
}

/**
 * From here on this process keeps drawings, and takes those that the same code drew. A build calls it as it begins.
 * Returns what stops it.
 * @param project a hash of the project, if one is known
 */
export async function keepDrawings(project?: string): Promise<() => void> {
  const holder = globalThis as Holder;
  holder[HELD] = await drawingCode(process.cwd(), project);
  return () => delete holder[HELD];
}

const drawers = new Map<string, Kept>();
function drawer(sort: string): Kept {
  const found = drawers.get(sort) ?? keptIn(sort);
  drawers.set(sort, found);
  return found;
}

const isPlain = (value: object): boolean =>
  Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null);

/** As JSON; undefined where JSON would not say all of it. */
function plainJson(value: unknown): string | undefined {
  let whole = true;
  const text = JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === 'object' && part !== null ? !isPlain(part) : typeof part === 'function') whole = false;
    if (typeof part === 'number' && !Number.isFinite(part)) whole = false;
    return part;
  });
  return whole ? text : undefined;
}

/**
 * What `draw` makes of `inputs`: that of an earlier build where its inputs and all code were the same.
 * @param sort the name of the drawer: one for each thing that is made of the same inputs
 * @param inputs everything that `draw` depends on beside its code; what is not plain data is never kept
 */
export function keptDrawing<T>(sort: string, inputs: unknown, draw: () => T): T {
  const code = (globalThis as Holder)[HELD];
  const given = code && plainJson(inputs);
  if (!code || !given) return draw();
  const key = hashOf(code, given);
  const found = drawer(sort).get(key);
  if (found) return JSON.parse(found.toString('utf8')) as T;
  const drawn = draw();
  const text = plainJson(drawn);
  if (text) drawer(sort).put(key, text);
  return drawn;
}
