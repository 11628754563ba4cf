/** Writes `.br` and `.gz` beside each text file, for hosts that serve what is precompressed. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { fewAtOnce } from './at-once.ts';

const TEXT = /\.(?:html|css|js|json|svg|xml|txt|csv|webmanifest)$/;
/** Below this a compressed copy saves less than a packet. */
const WORTH_BYTES = 512;
/** Node compresses on four threads; more at once only wait in memory. */
const FILES_AT_ONCE = 4;

const brotli = promisify(brotliCompress);
const gz = promisify(gzip);

/** What readers of the story wait for. */
const BEST = /^(?:index\.html|\d\d-[^/]*\.html|assets\/.*)$/;

/** Compresses every text file of a folder; returns how many. Quality 9 takes a tenth of the best's time, which is kept for the story itself: a tenth less of it. */
export async function compressFolder(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true });
  const files = entries.filter((file) => TEXT.test(file));
  await fewAtOnce(files, FILES_AT_ONCE, async (file) => {
    const path = join(folder, file);
    const content = await readFile(path);
    if (content.byteLength < WORTH_BYTES) return;
    const [br, zipped] = await Promise.all([
      brotli(content, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: BEST.test(file) ? 11 : 9,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
        },
      }),
      gz(content, { level: 9 }),
    ]);
    await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, zipped)]);
  });
  return files.length;
}
