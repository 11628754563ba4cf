/** Makes the element's stylesheet from the site's own: tokens on the host, each of them open to the page as `--rt-…`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';

/** Builds run from the project's root. */
const sheet = (name: string): string => readFileSync(join(process.cwd(), 'src', name), 'utf8');

const onHost = (css: string): string => css
  .replaceAll(/:root(:not\([^)]*\)|\[[^\]]*\])?/g, (_, condition?: string) => (condition ? `:host(${condition})` : ':host'))
  .replaceAll(/^(\s*)--([a-z0-9-]+):\s*([^;]+);/gm, '$1--$2: var(--rt-$2, $3);');

export const hostStyles = (): string => transformSync(
  [onHost(sheet('styles/tokens.css')), sheet('styles/chart.css'), sheet('styles/boards.css'), sheet('reuse/element/element.css')].join('\n'),
  { loader: 'css', minify: true },
).code;
