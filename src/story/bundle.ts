/** Bundles a reader's script into one classic file: module scripts do not run from `file:` in Chromium. */
import { createHash } from 'node:crypto';
import { build } from 'esbuild';

export interface Bundle { readonly name: string; readonly code: string }

const made = new Map<string, Promise<Bundle>>();

async function bundle(entry: string): Promise<Bundle> {
  const { outputFiles: [file] } = await build({
    entryPoints: [`src/story/client/${entry}.ts`], bundle: true, minify: true, format: 'iife', target: 'es2022', write: false, legalComments: 'none',
  });
  const code = file?.text ?? '';
  return { name: `${entry}.${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`, code };
}

/** The bundle of `src/story/client/<entry>.ts`, named by its content so that hosts may cache it for ever. */
export function clientBundle(entry: 'main' | 'early'): Promise<Bundle> {
  const found = made.get(entry) ?? bundle(entry);
  if (import.meta.env.PROD) made.set(entry, found);
  return found;
}
