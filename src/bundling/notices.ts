/** Licences of other people's work in what is built: read from the packages that a bundle really holds. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/** The file that holds them, at the top of the site and of the package's `lib`: one folder above every bundle. */
export const NOTICES = 'THIRD-PARTY.txt';

const COMMENT = `/*! Licences of the libraries in here: ../${NOTICES} */\n`;

/** A bundle's code; where it holds other people's, its first line says where their licences are. */
export const withNotice = (code: string, packages: readonly string[]): string =>
  packages.length > 0 ? COMMENT + code : code;

/** Names of the npm packages of which a bundle holds any code. */
export function packagesIn({ outputs }: Metafile): string[] {
  const paths = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? path : [])),
  );
  const names = paths.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
  return [...new Set(names)].toSorted();
}

/** The licence of an installed package, as it says it. */
function licenceOf(name: string): string {
  const folder = join(process.cwd(), 'node_modules', name);
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (!file)
    throw new Error(
      `${name} is bundled and has no licence file in ${folder}; bundle another package, or add its licence by hand here`,
    );
  return readFileSync(join(folder, file), 'utf8');
}

/** Licences of packages, by name, and after them those of `others`, a text by its title. */
export function notices(packages: readonly string[], others: Readonly<Record<string, string>> = {}): string {
  const texts = [
    ...[...new Set(packages)].toSorted().map((name) => [name, licenceOf(name)] as const),
    ...Object.entries(others),
  ];
  return texts.map(([title, text]) => `${title}\n\n${text.trim()}\n`).join(`\n${'-'.repeat(72)}\n\n`);
}
