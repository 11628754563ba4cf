/**
 * Bundles of earlier builds: they are made of the project's code and packages alone, whatever its chapters say. Only
 * builds keep them; while somebody writes or tests, they are made anew.
 */
import { hashOf, keptIn } from './kept.ts';

/** The pages are built from modules of their own: what both hold is known to the process alone. */
const HELD = Symbol.for('retooling-tianjin: the project that bundles are made from');
interface Holder {
  [HELD]?: string;
}

/** From here on this process keeps bundles for a project of this hash, and takes those that were made from it. */
export function keepBundles(project: string): void {
  (globalThis as Holder)[HELD] = project;
}

/**
 * A bundle as an earlier build made it from the same project, or as it is made now.
 * @param name one for each bundle that there is
 * @param make what comes of it must be plain data
 */
export async function keptBundle<T>(name: string, make: () => Promise<T>): Promise<T> {
  const project = (globalThis as Holder)[HELD];
  if (project === undefined) return make();
  const [kept, key] = [keptIn('bundles'), hashOf(project, name)];
  const found = kept.get(key);
  if (found) return JSON.parse(found.toString('utf8')) as T;
  const made = await make();
  kept.put(key, JSON.stringify(made));
  return made;
}
