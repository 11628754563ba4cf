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

const BOLD_FILES = ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Helvetica Bold'];

/**
 * The system's label face cut to the measure of the site's own, regular and bold: the scene's words were measured in
 * that, and must fit where it is not installed.
 */
export const fallbackFaces = (): string => {
  const regular = (sheet('styles/fonts.css').match(/@font-face \{[^}]*\}/g) ?? []).find((face) =>
    face.includes('"Archivo fallback"'),
  );
  if (!regular) throw new Error('src/styles/fonts.css declares no "Archivo fallback"');
  const bold = regular.replace(
    /src: [^;]+;/,
    `src: ${BOLD_FILES.map((name) => `local("${name}")`).join(', ')}; font-weight: 550 900;`,
  );
  return [regular.replace(/src: /, 'font-weight: 100 549; src: '), bold].join('\n');
};

/** The same for the element, which puts them on the page: inside a shadow no face can be declared. */
export const hostFaces = (): string => transformSync(fallbackFaces(), { loader: 'css', minify: true }).code;

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
