/** Builds of the site, as `npm run build` makes them. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

const build = async (args: readonly string[], env: Readonly<Record<string, string>>): Promise<void> => {
  await promisify(execFile)('npm', ['run', 'build', '--', ...args], {
    cwd: root,
    maxBuffer: 1e8,
    env: { ...process.env, NODE_ENV: 'production', ...env },
  });
};

export const buildSite = (): Promise<void> => build([], {});

/** What `buildAddressed` says that the site's address is; as a host may say it, without the slash at its end. */
export const ADDRESS = 'https://example.org/in/a/folder';

export const buildAddressed = (folder: string): Promise<void> =>
  build(['--outDir', folder], { SITE_URL: ADDRESS, PRECOMPRESS: 'no' });
