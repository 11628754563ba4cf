/**
 * For hosts that move `data.html` to `data` and `charts/index.html` to `charts/`, as Cloudflare does: what is told to
 * search engines, feed readers and other sites is the address that answers at once. Links between pages stay as they
 * are, and lead there by way of the host.
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

/** Does so in the built files of a folder; `files` are its files, from its root. */
export async function cleanAddresses(root: string, files: readonly string[], site: string): Promise<void> {
  await fewAtOnce(
    files.filter((file) => /\.(?:html|xml|json|csv|txt)$/.test(file)),
    FILES_AT_ONCE,
    async (file) => {
      const text = await readFile(join(root, file), 'utf8');
      const clean = withCleanAddresses(text, site);
      if (clean !== text) await writeFile(join(root, file), clean);
    },
  );
}
