/** A build that knows its own address: what the web wants absolute is absolute, and leads to files of the build. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const SITE = 'https://example.org/in/a/folder/';
let folder: string;
const file = (path: string): string => readFileSync(join(folder, path), 'utf8');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-url-'));
  await promisify(execFile)('npm', ['run', 'build', '--', '--outDir', folder], { maxBuffer: 1e8, env: { ...process.env, NODE_ENV: 'production', SITE_URL: SITE.slice(0, -1) } });
}, 400_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pages = (): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html') && !/^(?:404\.html|embed)/.test(path));
/** The file of the build that an address of the site leads to. */
const inBuild = (address: string): string => { expect(address.startsWith(SITE), address).toBe(true); return address.slice(SITE.length); };

describe('with SITE_URL', () => {
  it('each page names its own address and a picture of its own or the site’s', () => {
    expect(pages().length).toBeGreaterThan(40);
    for (const path of pages()) {
      const root = parse(file(path));
      const content = (property: string) => root.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? '';
      expect(inBuild(root.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? ''), path).toBe(path);
      expect(inBuild(content('og:url')), path).toBe(path);
      const picture = inBuild(content('og:image'));
      expect(existsSync(join(folder, picture)), `${path}: ${picture}`).toBe(true);
      const own = /^(?:charts\/)?(.*)\.html$/.exec(path)?.[1] ?? '';
      expect(picture, path).toBe(existsSync(join(folder, `share/${own}.png`)) ? `share/${own}.png` : 'share/home.png');
      const png = readFileSync(join(folder, picture));
      expect([content('og:image:width'), content('og:image:height')], path).toEqual([String(png.readUInt32BE(16)), String(png.readUInt32BE(20))]);
      expect(content('og:image:alt').length, path).toBeGreaterThan(3);
    }
  });

  it('sitemap and feed name pages of the build', () => {
    const listed = [...file('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => inBuild(address));
    expect(listed.toSorted()).toEqual(pages().toSorted());
    const linked = [...file('feed.xml').matchAll(/<link href="([^"]+)"\/>/g)].map(([, address = '']) => inBuild(address));
    expect(linked.length).toBeGreaterThan(4);
    expect(linked.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
    expect(file('robots.txt')).toContain(`${SITE}sitemap.xml`);
  });
});
