/**
 * Makes the site's icons from its mark: `npm run icons`. Run it when the mark or its two colours change; commit what
 * it writes to public/: favicon.svg, favicon.ico, apple-touch-icon.png, and two pictures for the manifest.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { logoSvg } from '../src/site/logo.ts';
import { sitePaint } from '../src/styles/paint.ts';

const ROOT = join(import.meta.dirname, '..');

/** A colour of the light theme. */
function light(name: string): string {
  const colour = sitePaint.tokens.light.get(`--${name}`);
  if (!colour)
    throw new Error(
      `src/styles/tokens.css has no colour --${name}, which the icons are drawn in\n  fix: restore it, or name another here`,
    );
  return colour;
}

const mark = logoSvg(light('hot'), light('paper'));
const png = (sizePx: number): Buffer => new Resvg(mark, { fitTo: { mode: 'width', value: sizePx } }).render().asPng();

/** An icon file that holds PNG pictures, each at most 256 px wide: a directory, then the pictures. */
function ico(sizesPx: readonly number[]): Buffer {
  const pictures = sizesPx.map((sizePx) => ({ sizePx, bytes: png(sizePx) }));
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.byteLength;
  for (const [index, { sizePx, bytes }] of pictures.entries()) {
    const at = 6 + 16 * index;
    head.writeUInt8(sizePx % 256, at);
    head.writeUInt8(sizePx % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(bytes.byteLength, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += bytes.byteLength;
  }
  return Buffer.concat([head, ...pictures.map(({ bytes }) => bytes)]);
}

const files: Readonly<Record<string, string | Buffer>> = {
  'favicon.svg': `${mark}\n`,
  'favicon.ico': ico([16, 32]),
  'apple-touch-icon.png': png(180),
  'icon-192.png': png(192),
  'icon-512.png': png(512),
};
for (const [name, content] of Object.entries(files)) {
  writeFileSync(join(ROOT, 'public', name), content);
  console.log(`${name.padEnd(24)} ${(Buffer.byteLength(content) / 1000).toFixed(1)} kB`);
}
