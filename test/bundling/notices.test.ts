/** Whose work the bundles hold is told by what esbuild says that it put in, not by a list that somebody keeps. */
import { expect, it } from 'vitest';
import { notices, packagesIn } from '../../src/bundling/notices.ts';
import { elementFiles, elementPackages } from '../../src/package/element/bundle.ts';

it('names the packages of which code is in a bundle, and no other', async () => {
  const input = (bytesInOutput: number) => ({ bytesInOutput });
  const inputs = {
    'node_modules/zod/v4/core.js': input(9),
    'node_modules/@scope/name/a.js': input(1),
    'node_modules/d3-geo/index.js': input(0),
    'src/client/main.ts': input(5),
  };
  const outputs = { 'out.js': { bytes: 15, inputs, imports: [], exports: [] } };
  expect(packagesIn({ inputs: {}, outputs })).toEqual(['@scope/name', 'zod']);
  expect(await elementPackages()).toEqual(expect.arrayContaining(['d3-path', 'd3-scale', 'zod']));
});

it('gives the licence of each, and each bundle says where they are', async () => {
  const text = notices(await elementPackages());
  for (const name of await elementPackages()) expect(text).toContain(`${name}\n\n`);
  expect(text).toContain('Mike Bostock');
  for (const { name, code, packages } of await elementFiles())
    expect(/^\/\*! Licences .*\.\.\/THIRD-PARTY\.txt/.test(code), name).toBe(packages.length > 0);
  expect(new Set((await elementFiles()).flatMap(({ packages }) => packages))).toEqual(new Set(await elementPackages()));
  expect(() => notices(['no-such-package'])).toThrow('no-such-package');
});
