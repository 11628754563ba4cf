/** The last step of a build: makes the folder ready for any host. */
import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { compressFolder } from './compress.ts';
import { caddyFile, headersFile, nginxFile } from './configurations.ts';
import { standAlone } from './lost.ts';
import { relocateFolder } from './relocatable.ts';
import { robotsTxt, sitemapXml } from './site-files.ts';

/** The site's own address from `SITE_URL`, always with a slash at its end; undefined where none is set. */
export function siteAddress(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const url = new URL(value);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

async function filesBelow(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** Pages that search engines should not list: the one for lost addresses, and embeds, which are parts of others. */
const UNLISTED = /^(?:404\.html|embed\/)/;

export function publish(): AstroIntegration {
  let site: URL | undefined;
  return {
    name: 'publish',
    hooks: {
      'astro:config:done': ({ config }) => { site = config.site ? new URL(config.site) : undefined; },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = await filesBelow(root);
        await relocateFolder(root, files);
        const lost = join(root, '404.html');
        await writeFile(lost, standAlone(await readFile(lost, 'utf8'), (address) => readFileSync(join(root, address), 'utf8')));
        await mkdir(join(root, 'hosting'), { recursive: true });
        const pages = files.filter((file) => file.endsWith('.html') && !UNLISTED.test(file)).toSorted();
        const written: Record<string, string> = {
          _headers: headersFile(),
          'hosting/nginx.conf': nginxFile(),
          'hosting/Caddyfile': caddyFile(),
          'robots.txt': robotsTxt(site),
          ...(site ? { 'sitemap.xml': sitemapXml(site, pages) } : {}),
        };
        await Promise.all(Object.entries(written).map(([file, text]) => writeFile(join(root, file), text)));
        await compressFolder(root);
      },
    },
  };
}
