/** Every sample in the package's README does what it says, pasted as it stands beside the tables that it names. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openHostPage, type HostPage } from './host-page.ts';
import { run, stranger, type Stranger } from './pack.ts';

let project: Stranger;
let readme = '';
let host: HostPage;
const samples = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, code = '']) => code);
beforeAll(async () => {
  project = await stranger(inject('tarball'), ['world-atlas']);
  host = await openHostPage(inject('tarball'));
  const installed = join(project.folder, 'node_modules/retooling-tianjin');
  readme = readFileSync(join(installed, 'README.md'), 'utf8');
  // Tables stand after their name; what the page asks for lies where it is told to be copied to.
  for (const [, name = '', table = ''] of readme.matchAll(/`([\w-]+\.csv)`:\n\n```csv\n([\s\S]*?)```/g)) {
    project.write(name, table);
    writeFileSync(join(host.folder, name), table);
  }
  cpSync(join(installed, 'lib/element'), join(host.folder, 'element'), { recursive: true });
});
afterAll(async () => {
  await host.close();
  project.remove();
});

describe('samples of the package’s README', () => {
  it('in JavaScript run', async () => {
    const codes = samples('js');
    expect(codes.length).toBeGreaterThan(3);
    for (const [index, code] of codes.entries()) project.write(`sample-${index}.mjs`, code);
    await Promise.all(codes.map((_, index) => run(process.execPath, [`sample-${index}.mjs`], { cwd: project.folder })));
    for (const [, file = ''] of readme.matchAll(/writeFileSync\('([\w.]+)'/g))
      expect(readFileSync(join(project.folder, file), 'utf8')).toMatch(/^<svg/);
  });

  it('of each kind draw their table', () => {
    const calls = [...readme.matchAll(/`(chart\('[a-z-]+', csv, .*\))`\n\n!.*\n\n```csv\n([\s\S]*?)```/g)];
    expect(calls.length).toBe(Object.keys(host.charts.CHART_KINDS).length - 1);
    for (const [, call = '', csv = ''] of calls.filter(([code]) => !code.includes('geometry'))) {
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- this is the code under test
      const draw = new Function('chart', 'csv', `return ${call}`) as (chart: unknown, csv: string) => string;
      expect(draw(host.charts.chart, csv), call).toMatch(/^<svg/);
    }
  });

  it('in HTML draw and move', async () => {
    for (const code of samples('html')) await host.open(code);
    await host.open(samples('html').join('\n'));
    expect(await host.page.locator('retooling-chart .rt-scene').textContent()).toContain('North');
    await host.page.locator('retooling-scrolly.rt-pinning').waitFor();
  });

  it('for Astro import all that they use', () => {
    for (const code of samples('astro')) {
      const [, front = '', body = ''] = code.split('---');
      for (const [name] of body.matchAll(/(?<=<|=\{)[A-Za-z]+/g)) expect(front).toContain(name);
    }
  });
});
