/** The packed package as publint and Are The Types Wrong see it: exports, types and fields that every tool understands. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { expect, inject, it } from 'vitest';
import { root } from './pack.ts';

it('has nothing that publint would change', async () => {
  const tarball = readFileSync(inject('tarball'));
  const { messages, pkg } = await publint({
    pack: { tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength) },
  });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

interface Attw {
  readonly problems: Readonly<Record<string, readonly { readonly kind: string; readonly resolutionKind?: string }[]>>;
}

it('has types that every resolution finds', async () => {
  // Components and stylesheets are no modules of TypeScript's; the package is for ES modules alone.
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js'),
      inject('tarball'),
      '--format',
      'json',
      '--profile',
      'esm-only',
      '--exclude-entrypoints',
      './style.css',
      './scrolly.css',
      './astro/*',
    ],
    { maxBuffer: 1e8 },
  ).catch((error: unknown) => error as { stdout: string });
  const { problems } = JSON.parse(stdout) as Attw;
  // Node 10 knows no exports; CommonJS loads the modules by `require` from Node 20.19 on, as the README says.
  const old = new Set(['node10', 'node16-cjs']);
  const found = Object.values(problems).flat();
  expect(found.filter(({ resolutionKind = '' }) => !old.has(resolutionKind))).toEqual([]);
});
