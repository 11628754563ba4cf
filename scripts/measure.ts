/**
 * Prints what built pages cost their readers, beside a plain page of text and six charts (the floor): loads in Chromium
 * at 412 × 823 over 1.6 Mbit/s and 150 ms with a processor four times slower, in turns with the floor's, then a full
 * scroll and a few taps. `npm run measure` for the home page and the chapters, `npm run measure -- about.html` for
 * others; `RUNS=9` for more than five loads each. Times are a matter of what else the machine does: only the ratios of
 * one run mean something, and less where the spread is wide.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadavg } from 'node:os';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { floorPage, measureLoad, measureTaps, type Load } from './measure-load.ts';
import { brotliBytes, measureScroll, scriptsOf } from './measure-page.ts';
import { openBrowser } from '../test/site/support/browser.ts';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const asked = process.argv.slice(2);
const pages = asked.length > 0 ? asked : readdirSync(dist).filter((file) => /^(?:\d\d-.*|index)\.html$/.test(file));
const RUNS = Number(process.env['RUNS'] ?? 5);
const FLOOR = 'floor';
/** A brisk read: 30 px a frame is 1,800 px a second. */
const STEP_PX = 30;
const VIEWPORT = { width: 412, height: 823 };

const floor = floorPage();
const files = sirv(dist, { brotli: true });
const server = createServer((request, response) => {
  if (request.url === `/${FLOOR}`)
    return void response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br' })
      .end(floor.brotli);
  files(request, response, () => {
    response.writeHead(404).end();
  });
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

const MEASURES: readonly (readonly [name: string, key: keyof Load, digits: number, isTime: boolean])[] = [
  ['first paint, ms', 'firstPaintMs', 0, true],
  ['largest paint, ms', 'largestPaintMs', 0, true],
  ['last mark of the first window, ms', 'lastMarkMs', 0, true],
  ['blocking, ms', 'blockingMs', 0, false],
  ['longest task, ms', 'longestTaskMs', 0, false],
  ['layout shift', 'shift', 4, false],
  ['all that is loaded, KiB', 'kib', 1, false],
  ['requests', 'requests', 0, false],
  ['elements', 'elements', 0, false],
];
const sorted = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);
const median = (values: readonly number[]): number => sorted(values)[Math.floor(values.length / 2)] ?? 0;
const spread = (values: readonly number[], digits: number): string => {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const text = median(values).toFixed(digits);
  return least.toFixed(digits) === most.toFixed(digits)
    ? text
    : `${text} (${least.toFixed(digits)} to ${most.toFixed(digits)})`;
};
const share = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
const kib = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`;

const browser = await openBrowser(undefined, 'real');
const loads = new Map<string, Load[]>([FLOOR, ...pages].map((path) => [path, []]));
console.log(`load of the machine before: ${loadavg()[0]?.toFixed(1)}; medians of ${RUNS} (least to most)`);
for (let run = 0; run < RUNS; run += 1)
  for (const [path, all] of loads) all.push(await measureLoad(browser, site + path));
console.log(`and after: ${loadavg()[0]?.toFixed(1)}\n`);

const floorLoads = loads.get(FLOOR) ?? [];
for (const [path, all] of loads) {
  console.log(path);
  for (const [name, key, digits, isTime] of MEASURES) {
    const ratio = median(all.map((one) => one[key])) / median(floorLoads.map((one) => one[key]));
    const beside = isTime && path !== FLOOR ? `   ${ratio.toFixed(2)} × the floor (at most 1.3)` : '';
    const values = all.map((one) => one[key]);
    console.log(`  ${name.padEnd(34)} ${spread(values, digits)}${beside}`);
  }
}
for (const path of pages) {
  const html = readFileSync(join(dist, path), 'utf8');
  const scripts = scriptsOf(html).reduce((sum, name) => sum + brotliBytes(readFileSync(join(dist, name))), 0);
  const { shifts, longTasks, framesMs } = await measureScroll(browser, site + path, {
    viewport: VIEWPORT,
    stepPx: STEP_PX,
    pauseMs: 0,
    slowdown: 4,
  });
  const smooth = framesMs.filter((ms) => ms <= 20).length;
  const taps = Object.entries(await measureTaps(browser, site + path)).map(([name, ms]) => `${name} ${ms} ms`);
  const shift = shifts.reduce((sum, text) => sum + Number.parseFloat(text), 0);
  console.log(
    [
      `\n${path}, scrolled at 1,800 px a second`,
      `  scripts and page, brotli           ${kib(scripts)} and ${kib(brotliBytes(Buffer.from(html)))}`,
      `  layout shift                       ${shift.toFixed(4)}${shifts.map((text) => `\n      ${text}`).join('')}`,
      `  tasks over 50 ms                   ${longTasks.join(', ') || 'none'}`,
      `  frames                             ${framesMs.length}, ${share(smooth, framesMs.length)} within 20 ms (at least 99 %), longest ${Math.max(...framesMs).toFixed(0)} ms (at most 50)`,
      `  taps, to the next paint            ${taps.join(', ')} (at most 100)`,
    ].join('\n'),
  );
}
await browser.close();
server.closeAllConnections();
server.close();
