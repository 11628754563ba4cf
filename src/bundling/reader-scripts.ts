/** Bundles a reader's script into one classic file: module scripts do not run from `file:` in Chromium. */
import { readFile } from 'node:fs/promises';
import { build, type Plugin } from 'esbuild';
import { keptBundle } from './kept-bundles.ts';
import { hashOf } from './kept.ts';
import { packagesIn, withNotice } from './notices.ts';

/**
 * The readers' scripts: `early` and `main` on every page, `data-table` on the data page alone, `copy` with code to
 * copy, `try-kind` where kinds are tried, `scrolly` where that is shown, `embed` in embeds.
 */
export const CLIENT_SCRIPTS = ['early', 'main', 'data-table', 'copy', 'try-kind', 'scrolly', 'embed'] as const;
/** `loader` is served under an address of its own, which other people's pages hold. */
export type ClientScript = (typeof CLIENT_SCRIPTS)[number] | 'loader';

export interface Bundle {
  readonly name: string;
  readonly code: string;
  /** The npm packages of which it holds code. */
  readonly packages: readonly string[];
}

const made = new Map<string, Promise<Bundle>>();

/** What D3 makes and a script does not use is left out: 5 KB less for the reader. */
const droppableCalls: Plugin = {
  name: 'droppable-calls',
  async setup({ onLoad }) {
    // With it comes the compiler: who takes a bundle that was kept does not wait for it.
    const { D3_MODULE, markDroppable } = await import('./droppable-calls.ts');
    onLoad({ filter: D3_MODULE }, async ({ path }) => ({
      contents: markDroppable(await readFile(path, 'utf8')),
      loader: 'js',
    }));
  },
};

async function bundle(entry: string): Promise<Bundle> {
  const {
    outputFiles: [file],
    metafile,
  } = await build({
    entryPoints: [`src/client/${entry}.ts`],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    metafile: true,
    legalComments: 'none',
    plugins: [droppableCalls],
  });
  const packages = packagesIn(metafile);
  const code = withNotice(file?.text ?? '', packages);
  return { name: import.meta.env.PROD ? `${entry}.${hashOf(code).slice(0, 8)}.js` : `${entry}.js`, code, packages };
}

/**
 * The bundle of `src/client/<entry>.ts`, named by its content so that hosts may cache it for ever. While somebody
 * writes it keeps one name and is made anew each time it is asked for.
 */
export function clientBundle(entry: ClientScript): Promise<Bundle> {
  const found = made.get(entry) ?? keptBundle(`script ${entry}`, () => bundle(entry));
  if (import.meta.env.PROD) made.set(entry, found);
  return found;
}
