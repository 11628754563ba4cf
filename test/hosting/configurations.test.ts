/** Configurations for servers that are not always at hand: what in them can be tried without one. */
import { describe, expect, it } from 'vitest';
import { caddyFile, nginxFile } from '../../src/hosting/configurations.ts';
import { lighttpdFile } from '../../src/hosting/lighttpd.ts';
import { TEXT_TYPES } from '../../src/hosting/types-of-files.ts';

const NOTHING = { scripts: new Set<string>(), styles: new Set<string>() };

describe('Caddy', () => {
  const file = caddyFile(NOTHING);
  const [, pattern = '', to = ''] = /map \{path\} \{retooling_page\} \{\s+~(\S+) "([^"]+)"/.exec(file) ?? [];
  const pageOf = (path: string): string => path.replace(new RegExp(pattern), to.replace('${1}', '$1'));

  it('leads no address to another host, however many slashes it begins with', () => {
    for (const front of ['//', '///', '/\\', '/\\/', '\\\\'])
      expect(pageOf(`${front}elsewhere.example/../data`)).toBe('/elsewhere.example/../data.html');
    for (const path of ['/data', '/data/', '//data']) expect(pageOf(path)).toBe('/data.html');
    expect(pageOf('/zh/charts/gdp-by-place/')).toBe('/zh/charts/gdp-by-place.html');
  });

  it('sends every type of text with its charset, where the file is there', () => {
    for (const [ending, type] of Object.entries(TEXT_TYPES))
      expect(file).toContain(
        `@${ending} {\n    path *.${ending}\n    file\n  }\n  header @${ending} Content-Type "${type}; charset=utf-8"`,
      );
  });
});

describe('nginx', () => {
  it('sends every type of text with its charset', () => {
    const types = /charset_types ([^;]+);/.exec(nginxFile(NOTHING))?.[1]?.split(' ') ?? [];
    // text/html is among them without being said, and nginx warns where it is.
    expect([...types, 'text/html']).toEqual(expect.arrayContaining(Object.values(TEXT_TYPES)));
    expect(new Set([...types, 'text/html']).size).toBe(types.length + 1);
  });
});

describe('lighttpd', () => {
  const file = lighttpdFile(NOTHING, [
    'index.html',
    'data.html',
    'data/all.json',
    'embed/a.html',
    'zh/embed/a.html',
    'charts/index.html',
    'charts/a.svg',
  ]);

  it('calls a folder lost that has no page, and no other', () => {
    const pattern = new RegExp(/rewrite-once = \("([^"]+)"/.exec(file)?.[1] ?? 'none');
    const lost = (path: string): boolean => pattern.test(path);
    expect(['/embed/', '/zh/embed/', '/hosting/', '/some/folder/embed/?x=1'].map(lost)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['/', '/data/', '/charts/', '/embed/a.html'].map(lost)).toEqual([false, false, false, false]);
  });
});
