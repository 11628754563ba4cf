/** Ready-made configurations for common hosts, written from one policy. */
import { COMMON_HEADERS, headerPolicy, IMMUTABLE, REVALIDATED } from './policy.ts';

const common = Object.entries(COMMON_HEADERS);

/** `_headers`, as Netlify, Cloudflare Pages and others read it from the folder they publish. */
export const headersFile = (): string => [
  '/*',
  ...common.map(([name, value]) => `  ${name}: ${value}`),
  `  Content-Security-Policy: ${headerPolicy('nowhere')}`,
  `  Cache-Control: ${REVALIDATED}`,
  '',
  '/assets/*',
  '  ! Cache-Control',
  `  Cache-Control: ${IMMUTABLE}`,
  '',
  '/embed/*',
  '  ! Content-Security-Policy',
  `  Content-Security-Policy: ${headerPolicy('anywhere')}`,
  '',
  '# Others may read data, pictures and the custom element from their own pages.',
  ...['/charts/*', '/data/*', '/element/*', '/oembed/*', '/embed/*'].flatMap((path) => [path, '  Access-Control-Allow-Origin: *', '']),
].join('\n');

/** nginx takes headers from the innermost block only, so that each block has to name them all. */
const nginxHeaders = (indent: string, more: readonly (readonly [string, string])[]): string =>
  [...common, ...more].map(([name, value]) => `${indent}add_header ${name} "${value}" always;`).join('\n');

const nginxLocation = (match: string, more: readonly (readonly [string, string])[]): string =>
  `  location ${match} {\n${nginxHeaders('    ', more)}\n  }`;

const POLICY = 'Content-Security-Policy';
const shared = [['Cache-Control', REVALIDATED], ['Access-Control-Allow-Origin', '*']] as const;

/** An nginx server block; `server_name` and `root` are to be set to the host's own. */
export const nginxFile = (): string => `# Serves the copied folder. Set listen, server_name and root.
# With the brotli module, add "brotli_static on;": the .br files are there.
server {
  listen 80;
  server_name example.org;
  root /var/www/retooling-tianjin;
  index index.html;
  error_page 404 /404.html;
  charset utf-8;
  gzip_static on;

${nginxHeaders('  ', [[POLICY, headerPolicy('nowhere')], ['Cache-Control', REVALIDATED]])}

${nginxLocation('/assets/', [['Cache-Control', IMMUTABLE]])}
${nginxLocation('~ ^/(charts|data|element|oembed)/', [[POLICY, headerPolicy('nowhere')], ...shared])}
${nginxLocation('/embed/', [[POLICY, headerPolicy('anywhere')], ...shared])}
}
`;

/** A Caddyfile site. */
export const caddyFile = (): string => `# Serves the copied folder. Set the address and root.
example.org {
  root * /var/www/retooling-tianjin
  file_server {
    precompressed br gzip
  }
  handle_errors 404 {
    rewrite * /404.html
    file_server
  }
  header {
${common.map(([name, value]) => `    ${name} "${value}"`).join('\n')}
    Cache-Control "${REVALIDATED}"
  }
  @pages not path /embed/*
  header @pages Content-Security-Policy "${headerPolicy('nowhere')}"
  @embeds path /embed/*
  header @embeds Content-Security-Policy "${headerPolicy('anywhere')}"
  @hashed path /assets/*
  header @hashed Cache-Control "${IMMUTABLE}"
  @shared path /charts/* /data/* /element/* /oembed/* /embed/*
  header @shared Access-Control-Allow-Origin "*"
}
`;
