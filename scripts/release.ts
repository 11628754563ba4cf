/**
 * Makes an edition that can be kept and cited: `npm run release` leaves in `release/` the site and the package as
 * archives, and `SHA256SUMS` of both, and tags the commit `v<version>`; nothing is sent anywhere. It stops where the
 * tree has changes, where package.json, CITATION.cff and CHANGELOG.md do not name one version, where the tag is at
 * another commit, and where a test fails. `SITE_URL` goes into the site as in any build. The same commit gives the
 * same bytes: files are in the order of their names, with the commit's time and no owner.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../src/data/model/problem.ts';

const FOLDER = 'release';
const run = (program: string, ...given: readonly string[]): void => {
  execFileSync(program, given, { stdio: 'inherit' });
};
const ask = (program: string, ...given: readonly string[]): string =>
  execFileSync(program, given, { encoding: 'utf8' }).trim();
function checkTree(): void {
  const changes = ask('git', 'status', '--porcelain');
  if (changes)
    throw new Problem({
      file: 'the work tree',
      place: 'git status',
      found: changes,
      expected: 'nothing that is not committed',
      remedy: 'commit it, or put it away',
    });
}

/** The version that all three files name. */
function versionOf(): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const lines = { 'CITATION.cff': `version: ${version}`, 'CHANGELOG.md': `## ${version}` };
  for (const [file, line] of Object.entries(lines))
    if (!readFileSync(file, 'utf8').split('\n').includes(line))
      throw new Problem({
        file,
        place: 'the version',
        found: `no line "${line}"`,
        expected: `version ${version}, as package.json has it`,
        remedy: 'let the three files name one version',
      });
  return version;
}

/** Whether the tag is there already; refused where it is of another commit. */
function isTagged(tag: string): boolean {
  if (ask('git', 'tag', '--list', tag) === '') return false;
  const [tagged, head] = [ask('git', 'rev-list', '-n', '1', tag), ask('git', 'rev-parse', 'HEAD')];
  if (tagged !== head)
    throw new Problem({
      file: 'git',
      place: `the tag ${tag}`,
      found: tagged,
      expected: `the commit ${head}`,
      remedy: 'raise the version, or go to the commit of the tag',
    });
  return true;
}

checkTree();
const version = versionOf();
const tag = `v${version}`;
const tagged = isTagged(tag);
run('npm', 'run', 'verify');

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
run('npm', 'run', 'build');
const archive = join(FOLDER, `retooling-tianjin-site-${version}.tar`);
const time = `@${ask('git', 'log', '-1', '--format=%ct')}`;
run(
  'tar',
  '--create',
  `--file=${archive}`,
  '--sort=name',
  `--mtime=${time}`,
  '--owner=0',
  '--group=0',
  '--numeric-owner',
  '--mode=u=rwX,go=rX',
  `--transform=s,^dist,retooling-tianjin-${version},`,
  'dist',
);
run('gzip', '--no-name', '-9', archive);
run('npm', 'pack', '--pack-destination', FOLDER);

const sums = readdirSync(FOLDER)
  .toSorted()
  .map(
    (file) =>
      `${createHash('sha256')
        .update(readFileSync(join(FOLDER, file)))
        .digest('hex')}  ${file}\n`,
  )
  .join('');
writeFileSync(join(FOLDER, 'SHA256SUMS'), sums);
checkTree();
if (!tagged) run('git', 'tag', '--annotate', tag, '--message', `Retooling Tianjin ${version}`);
console.log(`\n${sums}\n${FOLDER}/ holds ${tag}. To publish: git push origin ${tag}`);
