/** Where an exhibit is written, for messages that name it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Problem } from '../data/model/problem.ts';

const EXHIBITS = 'src/exhibits';
const FILES = new Map<string, string>();

/** The file of a folder that defines an exhibit: the one that has its slug as text; the folder where none has. */
export function fileOfExhibit(slug: string, folder = EXHIBITS): string {
  if (FILES.size === 0) {
    const files = existsSync(EXHIBITS) ? readdirSync(EXHIBITS, { recursive: true, encoding: 'utf8' }) : [];
    for (const file of files.filter((name) => name.endsWith('.ts'))) {
      const path = `${EXHIBITS}/${file.replaceAll('\\', '/')}`;
      for (const [, found = ''] of readFileSync(path, 'utf8').matchAll(/\bslug: '([^']+)'/g)) FILES.set(found, path);
    }
  }
  return FILES.get(slug) ?? folder;
}

/**
 * Whoever asks for a figure, a list or an event that there is none of is told where it was asked for: in this exhibit;
 * and so is whatever else its code throws.
 */
export function askedIn<T>({ file, place }: { readonly file: string; readonly place: string }, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof Problem))
      throw new Problem({
        file,
        place,
        found: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
        expected: 'rows and options, made without an error',
        remedy: 'mend what throws; npm run typecheck may name the line',
      });
    if (!LOOKED_UP.test(error.parts.place)) throw error;
    throw new Problem({ ...error.parts, file, place: `${place}, ${error.parts.place}` });
  }
}
/** Places of refusals by `figure()`, `list()` and `event()`, which know the id alone. */
const LOOKED_UP = /^(?:figure|list|event)\("/;
