/** Configurations for services that publish a folder, written from the same policy as those for servers. */
import {
  COMMON_HEADERS,
  headerPolicy,
  IMMUTABLE,
  picturePolicy,
  REVALIDATED,
  SHARED_FOLDERS,
  type Inline,
} from './policy.ts';
import { OTHER_TYPES, TEXT_TYPES } from './types-of-files.ts';

type Header = readonly [name: string, value: string];

/** Headers of all addresses that begin as `path` does, where it ends in `*`; of one address otherwise. */
interface Rule {
  readonly path: string;
  readonly headers: readonly Header[];
}

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1);
const isShared = (folder: string): boolean => SHARED_FOLDERS.some((name) => `/${folder}`.endsWith(`/${name}/`));

/**
 * For hosts that know paths and no patterns. They differ in what they do where two rules set the same header (join,
 * replace, both), and Netlify knows no `! Header` that takes one back: so for each address each header is set by one
 * rule, and `charts/`, where pages and pictures lie together, has a policy that suits both. `data*` matches `data.html`
 * and the clean address `data`. `files` are all files of the build.
 */
function headerRules(files: readonly string[], inside: Inline): readonly Rule[] {
  const policy = (text: string): Header => ['Content-Security-Policy', text];
  const ofFolder = (folder: string): readonly Header[] => {
    if (folder.endsWith('charts/')) return [policy(picturePolicy('nowhere', inside))];
    return folder.endsWith('embed/') ? [policy(headerPolicy('anywhere', inside))] : [];
  };
  const shared: Header = ['Access-Control-Allow-Origin', '*'];
  const pages = files
    .filter((file) => file.endsWith('.html') && file !== '404.html' && !isShared(folderOf(file)))
    .flatMap((page) => (page.endsWith('index.html') ? [folderOf(page), page] : page.replace(/\.html$/, '*')));
  const folders = [...new Set(files.map(folderOf))].filter(isShared).toSorted();
  return [
    { path: '/*', headers: Object.entries(COMMON_HEADERS) },
    { path: '/assets/*', headers: [['Cache-Control', IMMUTABLE]] },
    ...pages.toSorted().map((page) => ({ path: `/${page}`, headers: [policy(headerPolicy('nowhere', inside))] })),
    ...folders.map((folder) => ({ path: `/${folder}*`, headers: [...ofFolder(folder), shared] })),
  ];
}

/** `_headers`, as Cloudflare Pages, Netlify and others read it: at most 100 rules of 2,000 characters a line. */
export const headersFile = (files: readonly string[], inside: Inline): string =>
  [
    '# Read by Cloudflare Pages, Netlify and others at the top of what they publish. Below a folder, put it before each path.',
    '# What is not named here (pages: revalidate at each visit) is these hosts’ own default.',
    ...headerRules(files, inside).map(({ path, headers }) =>
      [path, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    ),
  ].join('\n');

/**
 * `vercel.json`: the same headers, and addresses without their `.html` lead to the page. Vercel finds `404.html` by
 * itself, packs text by itself, and lets pages be asked for again by itself.
 */
export function vercelFile(files: readonly string[], inside: Inline): string {
  const named = files.filter((file) => file.endsWith('.html') && !/(?:^|\/)(?:index|404)\.html$/.test(file)).toSorted();
  return `${JSON.stringify(
    {
      headers: headerRules(files, inside).map(({ path, headers }) => ({
        source: path.replace('*', '(.*)'),
        headers: headers.map(([key, value]) => ({ key, value })),
      })),
      redirects: named.flatMap((page) =>
        ['', '/'].map((end) => ({
          source: `/${page.replace(/\.html$/, end)}`,
          destination: `/${page}`,
          permanent: false,
        })),
      ),
    },
    null,
    2,
  )}\n`;
}

/** `wrangler.jsonc` for Cloudflare's Workers; it reads `_headers` at the top of the folder, as Pages does. */
export const wranglerFile = `// "CLEAN_URLS=yes SITE_URL=https://… npm run build", then "npx wrangler deploy --config dist/hosting/wrangler.jsonc".
{
  "name": "retooling-tianjin",
  "compatibility_date": "2026-01-01",
  "assets": { "directory": "..", "not_found_handling": "404-page" }
}
`;

/** Uploads a build to an object store that speaks S3: types with their charset, long life only for what has a hash. */
export const objectStoreFile = `#!/bin/sh
# Uploads the folder above this one: "sh dist/hosting/s3.sh s3://bucket/some/folder", and options for aws after it
# ("--endpoint-url https://…" for stores of others). A store sends everybody the same copy, so that text goes unpacked
# unless what stands before it packs it (CloudFront, Cloudflare). It sends no policy: pages may be framed anywhere.
# Let 404.html be the bucket's error document and index.html its index.
set -e
from=$(dirname "$0")/..
to=\${1%/}
shift
options=$*
put() {
  aws s3 cp "$from" "$to" --recursive --exclude '*' --include "*.$1" --exclude 'assets/*' --content-type "$2" --cache-control '${REVALIDATED}' $options
  aws s3 cp "$from/assets" "$to/assets" --recursive --exclude '*' --include "*.$1" --content-type "$2" --cache-control '${IMMUTABLE}' $options
}
${Object.entries(TEXT_TYPES)
  .map(([ending, type]) => `put ${ending} '${type}; charset=utf-8'`)
  .join('\n')}
${Object.entries(OTHER_TYPES)
  .map(([ending, type]) => `put ${ending} ${type}`)
  .join('\n')}
`;
