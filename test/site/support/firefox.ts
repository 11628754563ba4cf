/** Where Firefox is, if it is. */
import { existsSync } from 'node:fs';

export const FIREFOX =
  process.env['FIREFOX'] ?? ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));
