import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawing, DRAWING_NAMES } from '../../src/site/drawings/index.ts';
import { LOGO_PATH, logoSvg } from '../../src/site/logo.ts';

/** End points of a path of M, L, C, A and relative h, v, a commands: enough to tell whether a drawing leaves its sheet. */
function endPoints(d: string): [number, number][] {
  let [x, y] = [0, 0];
  const points: [number, number][] = [];
  for (const [, command = '', rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const n = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const last = n.length;
    if ('zZ'.includes(command)) continue;
    if (command === 'h') x += n[0] ?? 0;
    else if (command === 'v') y += n[0] ?? 0;
    else if (command === 'a') [x, y] = [x + (n[last - 2] ?? 0), y + (n[last - 1] ?? 0)];
    else if ('MLCA'.includes(command)) [x, y] = [n[last - 2] ?? 0, n[last - 1] ?? 0];
    else throw new Error(`command ${command} is new to this test`);
    points.push([x, y]);
  }
  return points;
}

describe.each(DRAWING_NAMES)('drawing of %s', (name) => {
  const svg = drawing(name);
  it('stays on its sheet', () => {
    const down = Number(/translate\(0 (-?\d+)\)/.exec(svg)?.[1] ?? 0);
    const points = [...svg.matchAll(/ d="([^"]+)"/g)].flatMap(([, d = '']) => endPoints(d));
    expect(points.length).toBeGreaterThan(80);
    for (const [x, y] of points) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(240);
      expect(y + down).toBeGreaterThanOrEqual(0);
      expect(y + down).toBeLessThanOrEqual(150);
    }
  });
  it('takes its colours from the page and sets no style', () => {
    expect(svg).not.toMatch(/style=|#[0-9a-f]{3}|NaN|undefined|<text/);
    expect(svg).toContain('class="d-accent rt-hot"');
    expect(svg).toContain('viewBox="0 0 240 150" role="presentation"');
    expect(svg.length).toBeLessThan(10_000);
  });
  it('is the same picture as before', async () => {
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
      join(import.meta.dirname, 'golden/drawing', `drawing-${name}.svg`),
    );
  });
});

describe('the mark', () => {
  it('is what the favicon shows', () => {
    expect(readFileSync('public/favicon.svg', 'utf8')).toBe(`${logoSvg('#bf2d0e', '#f6f7f2')}\n`);
    expect(
      endPoints(LOGO_PATH.replace(/Q[^MLQZ]+/g, '').replaceAll('Z', 'z')).every(
        ([x, y]) => x >= 0 && x <= 1000 && y >= 0 && y <= 1000,
      ),
    ).toBe(true);
  });
});
