/**
 * npm packs the README of the root, which is the site's: while it packs, the package's own is in its place.
 * `swap-readme.ts in` before, `out` after; a pack that was broken off is put right by the next.
 */
import { copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = join(root, 'README.md');
const kept = join(root, 'node_modules/.cache/README-of-the-site.md');

if (existsSync(kept)) renameSync(kept, readme);
if (process.argv[2] === 'in') {
  mkdirSync(dirname(kept), { recursive: true });
  copyFileSync(readme, kept);
  copyFileSync(join(root, 'lib/README.md'), readme);
}
