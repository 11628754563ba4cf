/** The packed package in a stranger's Astro project: one chart of their own rows and a scrolly, built to a static page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { root, run, stranger, type Stranger } from './pack.ts';

const row = (value: string): string =>
  `{ key: 'oak', label: 'Oak', datum: { value: ${value}, text: '40 trees', status: 'reported' } }`;
const page = (value: string): string => `---
import BarChart from 'retooling-tianjin/astro/BarChart.astro';
import Scrolly from 'retooling-tianjin/astro/Scrolly.astro';
import 'retooling-tianjin/style.css';
const rows = [${row(value)}];
---
<html lang="en"><head><title>Trees</title></head><body><BarChart rows={rows} view={{ unitLabel: 'Trees' }} from="trees.json" class="own" id="trees" headline="Oaks" source="Source: us" theme="dark" />
<Scrolly id="steps" scrub>{[10, 90].map((x) => <figure><svg viewBox="0 0 100 50" role="img" aria-label="A dot"><circle cx={x} cy="25" r="9" /></svg><figcaption>Words</figcaption></figure>)}</Scrolly></body></html>
`;

let project: Stranger;
const build = () =>
  run(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: project.folder,
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
    maxBuffer: 1e8,
  });
beforeAll(async () => {
  project = await stranger(inject('tarball'), ['astro']);
  project.write('astro.config.mjs', 'export default {};\n');
});
afterAll(() => project.remove());

describe('a stranger’s Astro project', { timeout: 120_000 }, () => {
  it('builds a page with the chart, its table and its styles', async () => {
    project.write('src/pages/index.astro', page('40'));
    await build();
    const html = readFileSync(join(project.folder, 'dist/index.html'), 'utf8');
    for (const needed of ['rt-narrow', 'rt-wide', 'rt-bar', '40 trees', '<table>']) expect(html).toContain(needed);
    expect(html).toMatch(/<figure class="rt-figure rt-dark own"[^>]* id="trees"/);
    for (const words of ['Oaks', 'Source: us']) expect(html).toContain(words);
    // Steps stay figures, inside an element whose module is bundled.
    expect(html).toMatch(/<retooling-scrolly id="steps"[^>]* data-scrub[^>]*>\s*<figure>/);
    expect(html).toMatch(/<script type="module"/);
    const [, href = ''] = /rel="stylesheet" href="([^"]+)"/.exec(html) ?? [];
    expect(href ? readFileSync(join(project.folder, 'dist', href), 'utf8') : html).toContain('.rt-bar');
  });

  it('is refused with the row and the field where a row is wrong', async () => {
    project.write('src/pages/index.astro', page('"forty"'));
    const { said } = await build().then(
      () => ({ said: '' }),
      (error: { stdout: string; stderr: string }) => ({ said: error.stdout + error.stderr }),
    );
    for (const word of ['trees.json', 'row 1', 'datum.value', 'forty']) expect(said).toContain(word);
  });
});
