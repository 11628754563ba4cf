/**
 * Files of the build before that this build would make again as they are, to the byte: their routes would answer the
 * same, and all that is done with an answer afterwards follows from it and from the project. They are fetched from where
 * they were set aside, neither read nor written, and keep their dates.
 */
import { existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashOf, keptIn } from '../bundling/kept.ts';
import type { FinishedPage } from './finish-pages.ts';

/** Of one file: what its route answered from, and how it and its compressed copies lay on the disk. */
interface Line {
  readonly key: string;
  readonly stamps: readonly (readonly [ending: string, stamp: string])[];
}

/** What a page offers and allows, as JSON says it. */
interface PageLine {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  readonly links: FinishedPage['links'];
}

interface Written {
  readonly world: string;
  /** By paths from the folder. */
  readonly files: Readonly<Record<string, Line>>;
  readonly pages: Readonly<Record<string, PageLine>>;
}

const ENDINGS = ['', '.br', '.gz'] as const;

/** How a file lies on the disk: another, if anybody wrote, moved or touched it. */
function stampOf(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? `${found.size} ${found.ctimeMs} ${found.ino}` : undefined;
}

const stampsOf = (path: string): Line['stamps'] =>
  ENDINGS.flatMap((ending) => {
    const stamp = stampOf(path + ending);
    return stamp === undefined ? [] : [[ending, stamp] as const];
  });

const nameOf = (out: string): string => hashOf('the site in', out);

export class FilesBefore {
  readonly #out: string;
  readonly #world: string;
  readonly #written: Written | undefined;
  /** Those that lay in the folder as they were written, when this was made. */
  readonly #whole = new Set<string>();
  readonly #fetched = new Set<string>();
  #aside = '';

  /**
   * To be made before the folder is emptied.
   * @param out the folder that is built
   * @param world a hash of all that any file is made from, but for what its own key says
   */
  constructor(out: string, world: string) {
    [this.#out, this.#world] = [out, world];
    const text = keptIn('sites').get(nameOf(out))?.toString('utf8');
    const written = text === undefined ? undefined : (JSON.parse(text) as Written);
    if (written?.world !== world) return;
    this.#written = written;
    for (const [path, { stamps }] of Object.entries(written.files))
      if (JSON.stringify(stamps) === JSON.stringify(stampsOf(join(out, path)))) this.#whole.add(path);
  }

  /**
   * To be told where the folder's files were set aside: what could not be moved there, to another disk for one, is lost.
   */
  followTo(aside: string): void {
    this.#aside = aside;
    for (const path of this.#whole) if (!existsSync(join(aside, path))) this.#whole.delete(path);
  }

  /** Every file that the build before had from a route of this same project. */
  get known(): readonly string[] {
    return Object.keys(this.#written?.files ?? {});
  }

  /** Whether a file that would be made from what `key` says is there. */
  stands(path: string, key: string): boolean {
    return this.#whole.has(path) && this.#written?.files[path]?.key === key;
  }

  /** Moves files that stand back into the folder, with their copies. */
  fetch(paths: readonly string[]): void {
    const folders = new Set(paths.map((path) => dirname(path)));
    for (const folder of folders) mkdirSync(join(this.#out, folder), { recursive: true });
    for (const path of paths) {
      for (const [ending] of this.#written?.files[path]?.stamps ?? [])
        renameSync(join(this.#aside, path + ending), join(this.#out, path + ending));
      this.#fetched.add(path);
    }
  }

  /** Those that were moved back. */
  get fetched(): ReadonlySet<string> {
    return this.#fetched;
  }

  /** What is in the pages among them. */
  get pages(): ReadonlyMap<string, FinishedPage> {
    const lines = Object.entries(this.#written?.pages ?? {}).filter(([path]) => this.#fetched.has(path));
    return new Map(
      lines.map(([path, { scripts, styles, links }]) => [
        path,
        { inside: { scripts: new Set(scripts), styles: new Set(styles) }, links },
      ]),
    );
  }

  /** Writes down how the folder is now that it is built, for the next build. */
  write(keys: ReadonlyMap<string, string>, pages: ReadonlyMap<string, FinishedPage>): void {
    const files = [...keys].map(([path, key]) => [path, { key, stamps: stampsOf(join(this.#out, path)) }] as const);
    const written: Written = {
      world: this.#world,
      files: Object.fromEntries(files.filter(([, { stamps }]) => stamps[0]?.[0] === '')),
      pages: Object.fromEntries(
        [...pages].map(([path, { inside, links }]) => [
          path,
          { scripts: [...inside.scripts], styles: [...inside.styles], links },
        ]),
      ),
    };
    keptIn('sites').put(nameOf(this.#out), JSON.stringify(written));
  }
}
