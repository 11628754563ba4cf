/**
 * `npm run release` in a repository of a few files, with an `npm` that builds and packs them: the same bytes whoever
 * packs, sums that hold, a tag; and one message, without a stack, where something is in the way.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const NPM = `#!/bin/sh
case "$1 $2" in
  "run verify") exit \${VERIFY:-0} ;;
  "run build") mkdir -p dist/charts && echo page > dist/index.html && echo chart > dist/charts/a.svg ;;
  pack*) mkdir package && echo lib > package/index.js &&
    tar --create --gzip --file="$3/retooling-tianjin-1.2.3.tgz" package && rm -r package ;;
esac
`;
const FILES = {
  'package.json': '{ "type": "module", "version": "1.2.3" }\n',
  'CITATION.cff': 'version: 1.2.3\n',
  'CHANGELOG.md': '## 1.2.3\n',
  '.gitignore': 'dist/\nrelease/\nbin/\n',
};
const COPIED = ['scripts/release.ts', 'scripts/tell-problems.ts', 'src/data/model/problem.ts'];

let folder: string;
const git = (...given: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...given], {
    cwd: folder,
    encoding: 'utf8',
  });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'release a-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  for (const name of COPIED) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    cpSync(name, join(folder, name));
  }
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/npm'), NPM);
  chmodSync(join(folder, 'bin/npm'), 0o755);
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'All of it');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function release(umask: string, more: NodeJS.ProcessEnv = {}): { code: number | null; said: string } {
  const { PATH = '' } = process.env;
  const author = { GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.org' };
  const { status, stdout, stderr } = spawnSync(
    'sh',
    ['-c', `umask ${umask}; exec "$0" scripts/release.ts`, process.execPath],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...author, ...more, PATH: `${join(folder, 'bin')}:${PATH}` },
    },
  );
  return { code: status, said: stdout + stderr };
}

const sums = (): string => readFileSync(join(folder, 'release/SHA256SUMS'), 'utf8');

describe('a release', () => {
  it('is the same bytes whoever packs it, with sums that hold, and tags the commit', () => {
    expect(release('022', { TZ: 'Asia/Shanghai' })).toMatchObject({ code: 0 });
    const first = sums();
    expect(first).toMatch(
      /^[\da-f]{64} {2}retooling-tianjin-1\.2\.3\.tgz\n[\da-f]{64} {2}retooling-tianjin-site-1\.2\.3\.tar\.gz\n$/,
    );
    const inside = join(folder, 'release');
    expect(execFileSync('sha256sum', ['--check', 'SHA256SUMS'], { cwd: inside, encoding: 'utf8' })).not.toMatch(
      /FAILED/,
    );
    expect(
      execFileSync('tar', ['tzf', 'retooling-tianjin-site-1.2.3.tar.gz'], { cwd: inside, encoding: 'utf8' }),
    ).toMatch(/^retooling-tianjin-1\.2\.3\/charts\/a\.svg$/m);
    expect(execFileSync('tar', ['tzf', 'retooling-tianjin-1.2.3.tgz'], { cwd: inside, encoding: 'utf8' })).toMatch(
      /^package\/index\.js$/m,
    );
    expect(git('tag', '--points-at', 'HEAD').trim()).toBe('v1.2.3');
    // A second time, by somebody whose files nobody else may read.
    rmSync(join(folder, 'dist'), { recursive: true });
    expect(release('077', { TZ: 'America/Lima' })).toMatchObject({ code: 0 });
    expect(sums()).toBe(first);
  });

  it.each([
    ['a change that is not committed', () => appendFileSync(join(folder, 'CHANGELOG.md'), '\nx\n'), {}, 'CHANGELOG.md'],
    ['a test that fails', () => undefined, { VERIFY: '3' }, 'npm run verify'],
  ])('stops at %s, with one message', (_, spoil, env, names) => {
    spoil();
    const { code, said } = release('022', env);
    git('checkout', '--quiet', '.');
    expect(code).toBe(1);
    expect(said.match(/ {2}expected: /g)).toHaveLength(1);
    expect(said).toContain(names);
    expect(said).not.toMatch(/^\s+at /m);
  });
});
