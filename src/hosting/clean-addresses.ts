/**
 * For hosts that move `data.html` to `data` and `charts/index.html` to `charts/`, as Cloudflare does: what is told to
 * search engines, feed readers and other sites is the address that answers at once, and links between pages lead there
 * without a step between.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../data/model/problem.ts';
import { fewAtOnce } from './at-once.ts';

const FILES_AT_ONCE = 4;

/** Whether addresses of pages are told without their `.html`, from `CLEAN_URLS`: only if it is `yes`. */
export function tellsCleanAddresses(value: string | undefined): boolean {
  if (value === undefined || value === '' || value === 'no') return false;
  if (value === 'yes') return true;
  throw new Problem({
    file: 'the environment',
    place: 'CLEAN_URLS',
    found: value,
    expected: 'yes, no, or nothing at all',
    remedy:
      'say CLEAN_URLS=yes for a host that takes “.html” off addresses, such as Cloudflare; leave it out for others',
  });
}

const literally = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A text with the site's own addresses as they are after the host has moved them. */
function withCleanAddresses(text: string, site: string): string {
  const page = new RegExp(`${literally(site)}((?:[\\w~%-]+/)*)([\\w~%-]+)\\.html(?![\\w.-])`, 'g');
  return text.replace(page, (_, folder: string, name: string) => site + folder + (name === 'index' ? '' : name));
}

/** A page's links to pages beside it, as they are after the host has moved them; `./` is the folder that it stands in. */
const withCleanLinks = (html: string): string =>
  html.replaceAll(
    /(<a\b[^>]*?\shref=")((?:[\w~%.-]+\/)*)([\w~%-]+)\.html(?=["#?])/g,
    (_, before: string, folder: string, name: string) => before + (name === 'index' ? folder || './' : folder + name),
  );

/**
 * Does so in the built files of a folder; `files` are its files, from its root. The page for lost addresses turns its
 * links itself, and an address of the site itself is told only where it is known.
 */
export async function cleanAddresses(root: string, files: readonly string[], site: string | undefined): Promise<void> {
  await fewAtOnce(
    files.filter((file) => /\.(?:html|xml|json|csv|txt)$/.test(file)),
    FILES_AT_ONCE,
    async (file) => {
      const text = await readFile(join(root, file), 'utf8');
      const told = site === undefined ? text : withCleanAddresses(text, site);
      const clean = file.endsWith('.html') && file !== '404.html' ? withCleanLinks(told) : told;
      if (clean !== text) await writeFile(join(root, file), clean);
    },
  );
}
