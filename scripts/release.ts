/**
 * Makes an edition that can be kept and cited: `npm run release` leaves in `release/` the site and the package as
 * archives, and `SHA256SUMS` of both, and tags the commit `v<version>`; nothing is sent anywhere. It stops where the
 * tree has changes, where package.json, CITATION.cff and CHANGELOG.md do not name one version, where the tag is at
 * another commit, and where a test fails. `SITE_URL` goes into the site as in any build. The same commit and the same
 * settings give the same bytes: files are in the order of their names, with the commit's time, no owner and no rights
 * of whoever packs them.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../src/data/model/problem.ts';
import './tell-problems.ts';

const FOLDER = 'release';
const REMEDIES: Readonly<Record<string, string>> = {
  git: 'run it in a clone of the repository, which has the commits and tags that an archive of its files lacks',
  tar: 'have GNU tar first on the path (macOS: brew install gnu-tar)',
};

/** What a program prints; on the terminal where it is `shown`. */
function call(program: string, given: readonly string[], shown: boolean): string {
  try {
    return execFileSync(program, given, { encoding: 'utf8', stdio: shown ? 'inherit' : 'pipe' }) ?? '';
  } catch (error) {
    throw new Problem({
      file: 'the release',
      place: [program, ...given.slice(0, 2)].join(' '),
      found: error instanceof Error ? error.message.split('\n').slice(1).join(' ') || error.message : String(error),
      expected: 'that it ends well',
      remedy: REMEDIES[program] ?? 'mend what it printed above; nothing was tagged',
    });
  }
}
const run = (program: string, ...given: readonly string[]): void => void call(program, given, true);
const ask = (program: string, ...given: readonly string[]): string => call(program, given, false).trim();

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

/** Packs a folder under another name: the same bytes, whoever packs it, where and when. */
function archive(folder: string, file: string, named: string, ending = '.tar.gz'): void {
  const tar = join(FOLDER, `${file}.tar`);
  run(
    'tar',
    '--create',
    `--file=${tar}`,
    '--sort=name',
    `--mtime=@${ask('git', 'log', '-1', '--format=%ct')}`,
    '--owner=0',
    '--group=0',
    '--numeric-owner',
    '--mode=u=rwX,go=rX',
    `--transform=s,^${folder},${named},`,
    folder,
  );
  run('gzip', '--no-name', '-9', tar);
  renameSync(`${tar}.gz`, join(FOLDER, file + ending));
}

checkTree();
const version = versionOf();
const tag = `v${version}`;
const tagged = isTagged(tag);
run('npm', 'run', 'verify');

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
run('npm', 'run', 'build');
archive('dist', `retooling-tianjin-site-${version}`, `retooling-tianjin-${version}`);
run('npm', 'pack', '--pack-destination', FOLDER);
// npm keeps the rights that files have here, and so bytes would differ with the umask of whoever packs.
const packed = `retooling-tianjin-${version}`;
run('tar', '--extract', '--gzip', `--file=${join(FOLDER, packed)}.tgz`, `--directory=${FOLDER}`);
archive(join(FOLDER, 'package'), packed, 'package', '.tgz');
rmSync(join(FOLDER, 'package'), { recursive: true });

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
