/**
 * Prints what built pages cost their readers, in Chromium at 412 × 823 with a processor four times slower, over a full
 * scroll. `npm run measure` for the chapters, `npm run measure -- about.html` for others. Run it on a machine that has
 * nothing else to do: frames and long tasks are a matter of what else is running.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { brotliBytes, measureScroll, scriptsOf } from './measure-page.ts';
import { openBrowser } from '../test/site/support/browser.ts';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const asked = process.argv.slice(2);
const pages = asked.length > 0 ? asked : readdirSync(dist).filter((file) => /^\d\d-.*\.html$/.test(file));
/** A brisk read: 30 px a frame is 1,800 px a second. */
const STEP_PX = 30;
const VIEWPORT = { width: 412, height: 823 };

const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const share = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

const files = sirv(dist, { dev: true });
const server = createServer((request, response) =>
  files(request, response, () => {
    response.writeHead(404).end();
  }),
);
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const browser = await openBrowser();
for (const path of pages) {
  const html = readFileSync(join(dist, path), 'utf8');
  const scripts = scriptsOf(html).map((name) => readFileSync(join(dist, path, '..', name)));
  const { elements, shifts, longTasks, longTasksOnLoad, framesMs } = await measureScroll(browser, site + path, {
    viewport: VIEWPORT,
    stepPx: STEP_PX,
    pauseMs: 0,
    slowdown: 4,
  });
  const smooth = framesMs.filter((ms) => ms <= 20).length;
  const shift = shifts.reduce((sum, text) => sum + Number.parseFloat(text), 0);
  console.log(
    [
      path,
      `  scripts, brotli            ${kb(scripts.reduce((sum, data) => sum + brotliBytes(data), 0))} in ${scripts.length}   (at most 15 KB)`,
      `  page, brotli               ${kb(brotliBytes(Buffer.from(html)))}   (at most 80 KB)`,
      `  elements                   ${elements}   (at most 4,500)`,
      `  layout shift               ${shift.toFixed(4)}   (0.00)${shifts.map((text) => `\n      ${text}`).join('')}`,
      `  long tasks while scrolling ${longTasks.length}${longTasks.length > 0 ? `: ${longTasks.join(', ')} ms` : ''}   (none over 50 ms)`,
      `  long tasks on load         ${longTasksOnLoad.length}${longTasksOnLoad.length > 0 ? `: ${longTasksOnLoad.join(', ')} ms` : ''}`,
      `  frames                     ${framesMs.length}, ${share(smooth, framesMs.length)} within 20 ms (at least 97 %), longest ${Math.max(...framesMs).toFixed(0)} ms (at most 50)`,
    ].join('\n'),
  );
}
await browser.close();
server.closeAllConnections();
server.close();
