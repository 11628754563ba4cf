/** Makes the element's stylesheet from the site's own: tokens on the host, each of them open to the page as `--rt-…`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';

/** Builds run from the project's root. */
const sheet = (name: string): string => readFileSync(join(process.cwd(), 'src', name), 'utf8');

const onHost = (css: string): string =>
  css
    .replaceAll(/:root(:not\([^)]*\)|\[[^\]]*\])?/g, (_, condition?: string) =>
      condition ? `:host(${condition})` : ':host',
    )
    .replaceAll(/^(\s*)--([a-z0-9-]+):\s*([^;]+);/gm, '$1--$2: var(--rt-$2, $3);');

/**
 * The faces of other systems cut to the measure of the site's own: the scene's words were measured in those, and must
 * fit where they are not installed.
 */
export const standInFaces = (): string => {
  const faces = (sheet('styles/fonts.css').match(/@font-face \{[^}]*\}/g) ?? []).filter((face) =>
    /font-family: "[^"]+ as [^"]+"/.test(face),
  );
  if (faces.length === 0) throw new Error('src/styles/fonts.css declares no face that stands in for another');
  return faces.join('\n');
};

/** The same for the element, which puts them on the page: inside a shadow no face can be declared. */
export const hostFaces = (): string => transformSync(standInFaces(), { loader: 'css', minify: true }).code;

export const hostStyles = (): string =>
  transformSync(
    [
      onHost(sheet('styles/tokens.css')),
      sheet('styles/chart.css'),
      sheet('styles/boards.css'),
      sheet('package/element/element.css'),
    ].join('\n'),
    { loader: 'css', minify: true },
  ).code;
