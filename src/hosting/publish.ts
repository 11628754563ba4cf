/** The last step of a build: makes the folder ready for any host. */
import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { keepBundles } from '../bundling/kept-bundles.ts';
import { keepChapters } from '../bundling/kept-chapters.ts';
import { keepDrawings } from '../bundling/kept-drawings.ts';
import { projectOfBuild } from '../bundling/project-hash.ts';
import { Problem } from '../data/model/problem.ts';
import { compressFolder } from './compress.ts';
import { answeringAgain, type Answering } from './answer-again.ts';
import { apacheFile } from './apache.ts';
import { busyboxFile } from './busybox.ts';
import { cleanAddresses, tellsCleanAddresses } from './clean-addresses.ts';
import { caddyFile, nginxFile } from './configurations.ts';
import { FilesBefore } from './files-before.ts';
import { finishPages } from './finish-pages.ts';
import { keptAnswers, type KeptAnswers } from './kept-answers.ts';
import { standAlone } from './not-found-page.ts';
import { lighttpdFile } from './lighttpd.ts';
import { inlineOf, type Inline } from './policy.ts';
import { apiOfNow } from '../package/reference/api-of-now.ts';
import { headersFile, objectStoreFile, vercelFile, wranglerFile } from './services.ts';
import { removeAside, setAside } from './set-aside.ts';
import { robotsTxt, sitemapXml } from '../outputs/site-files.ts';

/**
 * The site's own address from `SITE_URL`, always with a slash at its end; undefined where none is set. Throws a Problem
 * at anything but the address of a folder on the web.
 */
export function siteAddress(value: string | undefined): string | undefined {
  if (!value?.trim()) return undefined;
  const refuse = (expected: string, remedy: string): Problem =>
    new Problem({ file: 'the environment', place: 'SITE_URL', found: value, expected, remedy });
  const example = 'https://example.org/ or https://example.org/some/folder/';
  if (!URL.canParse(value))
    throw refuse(
      `a whole address, such as ${example}`,
      /^[\w-]+(\.[\w-]+)+/.test(value)
        ? `write https:// before it: SITE_URL=https://${value}`
        : 'write it whole, or leave it out: the build then works everywhere, without canonical addresses, sitemap and feed',
    );
  const url = new URL(value);
  if (!/^https?:$/.test(url.protocol))
    throw refuse(`an address of the web, such as ${example}`, `let it begin with https://, not ${url.protocol}`);
  if (url.search || url.hash || url.username || url.password)
    throw refuse(
      `the address of a folder, such as ${example}`,
      'leave out what comes after ? or #, and names and passwords before @',
    );
  if (/\.html?$/i.test(url.pathname))
    throw refuse(
      `the address of a folder, such as ${example}`,
      `leave out the page: SITE_URL=${new URL('.', url).href}`,
    );
  if (/\/\/|\*|%(?![\da-f]{2})/i.test(url.pathname))
    throw refuse(
      `the address of a folder, such as ${example}`,
      'write one slash between folders, %25 for a percent sign, and no star',
    );
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/**
 * Whether `.br` and `.gz` copies are wanted, from `PRECOMPRESS`: yes, unless it is `no`. Throws a Problem at anything
 * else.
 */
export function precompresses(value: string | undefined): boolean {
  if (value === undefined || value === '' || value === 'yes') return true;
  if (value === 'no') return false;
  throw new Problem({
    file: 'the environment',
    place: 'PRECOMPRESS',
    found: value,
    expected: 'yes, no, or nothing at all',
    remedy:
      'say PRECOMPRESS=no for a host that compresses by itself; leave it out for copies that nginx, Caddy and Apache serve',
  });
}

/** The files of a folder but for compressed copies, in an order that no disk decides. */
async function filesBelow(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

/** The page for lost addresses. */
const LOST = '404.html';
/** Pages that search engines should not list: the one for lost addresses, and embeds, which are parts of others. */
const UNLISTED = /^404\.html$|(?:^|\/)embed\//;

/** What this build takes over from the one before. */
interface TakenOver extends Answering {
  readonly project: string;
  readonly answers: KeptAnswers;
  readonly before: FilesBefore;
  /** Where the site of the build before lies meanwhile. */
  readonly aside: string;
}

/** Empties the folder that is built, and lets bundles, pages and files be what they were where nothing has changed. */
function takeOver(out: string, site: URL | undefined): TakenOver {
  const root = process.cwd();
  const project = projectOfBuild(root, { out, site: site?.href });
  keepBundles(project);
  const answers = keptAnswers(root, project, out);
  keepChapters(answers.world);
  const before = new FilesBefore(out, answers.world);
  const aside = setAside(out);
  before.followTo(aside);
  return { project, answers, before, aside, ...answeringAgain(answers, before) };
}

/** Puts into the page for lost addresses all that it needs; returns what is in it. */
async function finishLostPage(root: string, lost: string, site: URL | undefined): Promise<Inline> {
  const alone = standAlone(
    await readFile(join(root, lost), 'utf8'),
    (address) => readFileSync(join(root, address), 'utf8'),
    await readFile(join(root, 'favicon.svg'), 'utf8'),
    site?.href,
  );
  await writeFile(join(root, lost), alone.html);
  return alone.inside;
}

/** What hosts read, by its path. */
function filesForHosts(files: readonly string[], allowed: Inline, site: URL | undefined): Record<string, string> {
  const pages = files.filter((file) => file.endsWith('.html') && !UNLISTED.test(file)).toSorted();
  return {
    _headers: headersFile(files, allowed),
    'hosting/nginx.conf': nginxFile(allowed),
    'hosting/Caddyfile': caddyFile(allowed),
    'hosting/apache.conf': apacheFile(allowed),
    'hosting/lighttpd.conf': lighttpdFile(allowed, files),
    'hosting/busybox-httpd.conf': busyboxFile,
    'hosting/vercel.json': vercelFile(files, allowed),
    'hosting/wrangler.jsonc': wranglerFile,
    'hosting/s3.sh': objectStoreFile,
    'robots.txt': robotsTxt(site),
    ...(site ? { 'sitemap.xml': sitemapXml(site, pages) } : {}),
  };
}

export function publish(): AstroIntegration {
  let site: URL | undefined;
  let out: URL | undefined;
  let taken: TakenOver | undefined;
  return {
    name: 'publish',
    hooks: {
      'astro:config:done': ({ config }) => {
        precompresses(process.env.PRECOMPRESS);
        tellsCleanAddresses(process.env.CLEAN_URLS);
        site = config.site ? new URL(config.site) : undefined;
        out = config.outDir;
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        // The compiler reads on another core what the reference page will want, while this one bundles.
        void apiOfNow();
        if (!out) return;
        taken = takeOver(fileURLToPath(out), site);
        setPrerenderer(taken.prerenderer);
        await keepDrawings(taken.project);
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!taken) return;
        const { project, answers, before, aside, standing, keys } = taken;
        answers.close();
        const root = fileURLToPath(dir);
        before.fetch(standing());
        const files = await filesBelow(root);
        logger.info(`Finishing ${keys().size - before.fetched.size} files; ${before.fetched.size} are as they were`);
        const pages = await finishPages(root, files, { project, own: site?.host, finished: before.pages });
        const lost = pages.get(LOST);
        if (lost && !before.fetched.has(LOST))
          pages.set(LOST, { ...lost, inside: inlineOf([lost.inside, await finishLostPage(root, LOST, site)]) });
        const allowed = inlineOf([...pages.values()].map(({ inside }) => inside));
        await mkdir(join(root, 'hosting'), { recursive: true });
        const written = filesForHosts(files, allowed, site);
        await Promise.all(Object.entries(written).map(([file, text]) => writeFile(join(root, file), text)));
        const anew = [...files, ...Object.keys(written)].filter((file) => !before.fetched.has(file));
        if (tellsCleanAddresses(process.env.CLEAN_URLS)) await cleanAddresses(root, anew, site?.href);
        if (precompresses(process.env.PRECOMPRESS)) {
          logger.info('Compressing');
          const made = await compressFolder(root, before.fetched);
          logger.info(`Compressed: ${made.copies} copies, ${made.anew} of them new since the last build`);
        }
        before.write(keys(), pages);
        removeAside(aside);
      },
    },
  };
}
