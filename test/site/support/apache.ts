/** Apache with the configuration of the build, as a `.htaccess` in a folder, on a host that leaves MultiViews on. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { comeUp, freePort, stop, type Host } from './hosts.ts';

const PROGRAM = '/usr/sbin/apache2';
const MODULES = '/usr/lib/apache2/modules';
const USED = ['mpm_event', 'authz_core', 'mime', 'dir', 'negotiation', 'autoindex', 'headers', 'rewrite'];

export const hasApache = existsSync(PROGRAM) && existsSync(MODULES);

/** Serves a copy of the build in `mount`, a folder below the root. */
export async function apache(dist: string, mount: string): Promise<Host> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'apache-'));
  const copy = join(folder, 'root', mount);
  mkdirSync(copy, { recursive: true });
  cpSync(dist, copy, { recursive: true });
  const rules = readFileSync(join(dist, 'hosting/apache.conf'), 'utf8');
  writeFileSync(join(copy, '.htaccess'), rules.replaceAll(/(ErrorDocument \d+) \/404/g, `$1 ${mount}404`));
  writeFileSync(
    join(folder, 'apache.conf'),
    `ServerRoot ${folder}
Listen 127.0.0.1:${port}
ServerName localhost
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
${USED.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
AddLanguage br .br
AddType application/x-gzip .gz
DocumentRoot ${folder}/root
<Directory ${folder}/root>
  Options Indexes FollowSymLinks MultiViews
  AllowOverride All
  Require all granted
</Directory>
`,
  );
  const server = spawn(PROGRAM, ['-f', join(folder, 'apache.conf'), '-D', 'FOREGROUND'], { stdio: 'ignore' });
  const base = `http://127.0.0.1:${port}${mount}`;
  try {
    await comeUp(base, server);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return { base, close: () => stop(server, folder) };
}
