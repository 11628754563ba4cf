/** SVG files as PNG pictures, drawn with the site's own fonts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderAsync, type RenderedImage } from '@resvg/resvg-js';
import sharp from 'sharp';
import subsetFont from 'subset-font';
import { hashOf, keptIn, type Kept } from '../../bundling/kept.ts';

const FONTS = join(process.cwd(), 'src/styles/fonts');
/** All of simplified Chinese: what the site serves holds no more than English pages print. */
const HAN = join(process.cwd(), 'node_modules/@fontsource/noto-serif-sc/files');

const HAN_FAMILY = 'Noto Serif SC';

/** The renderer reads plain TrueType of one weight only: each weight in use becomes a file of its own. */
const FACES = [
  { file: join(FONTS, 'archivo'), family: 'Archivo', weights: [400, 450, 650] },
  { file: join(FONTS, 'source-serif-4'), family: 'Source Serif 4', weights: [400, 600] },
  { file: join(FONTS, 'source-serif-4-italic'), family: 'Source Serif 4', weights: [] },
  ...[400, 700].map((weight) => ({
    file: join(HAN, `noto-serif-sc-chinese-simplified-${weight}-normal`),
    family: HAN_FAMILY,
    weights: [],
  })),
];
interface Faces {
  readonly files: readonly { readonly path: string; readonly family: string }[];
  /** What each family calls itself in its files, by the name the stylesheets use. */
  readonly names: ReadonlyMap<string, string>;
  readonly hash: string;
}

/** The family name that a TrueType file gives itself (record 1 of its name table, Windows encoding). */
function familyName(font: Buffer): string | undefined {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + i * 16);
  const entry = tables.find((at) => font.toString('latin1', at, at + 4) === 'name');
  if (entry === undefined) return undefined;
  const start = font.readUInt32BE(entry + 8);
  const texts = start + font.readUInt16BE(start + 4);
  const records = Array.from({ length: font.readUInt16BE(start + 2) }, (_, i) => start + 6 + i * 12);
  const family = records.find((at) => font.readUInt16BE(at) === 3 && font.readUInt16BE(at + 6) === 1);
  if (family === undefined) return undefined;
  const from = texts + font.readUInt16BE(family + 10);
  return Buffer.from(font.subarray(from, from + font.readUInt16BE(family + 8)))
    .swap16()
    .toString('utf16le');
}

async function makeFaces(): Promise<Faces> {
  const kept = keptIn('faces');
  const names = new Map<string, string>();
  const cuts: { key: string; family: string }[] = [];
  for (const { file, family, weights } of FACES) {
    const source = readFileSync(`${file}.woff2`);
    for (const weight of weights.length > 0 ? weights : [undefined]) {
      const key = `${hashOf(source, String(weight))}.ttf`;
      const made = kept.get(key);
      const font =
        made ??
        (await subsetFont(source, '', {
          keepAllGlyphs: true,
          targetFormat: 'sfnt',
          ...(weight ? { variationAxes: { wght: weight } } : {}),
        }));
      if (!made) kept.put(key, font);
      names.set(family, familyName(font) ?? family);
      cuts.push({ key, family });
    }
  }
  const files = cuts.map(({ key, family }) => ({ path: kept.pathOf(key), family }));
  return { files, names, hash: hashOf(...cuts.map(({ key }) => key)) };
}

let faces: Promise<Faces> | undefined;
let pictures: Kept | undefined;

/** Characters, their punctuation and full-width forms, which our own faces lack. */
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/**
 * Texts with Chinese in the Chinese face. Where a text's first face lacks a character, the renderer takes any face that
 * has it, of any weight, and for the whole text: bold values would be thin.
 */
const inOwnFace = (svg: string): string =>
  svg.replaceAll(/<text\b.*?<\/text>/gs, (text) =>
    CHINESE.test(text.replaceAll(/<[^>]*>/g, ''))
      ? text.replace('<text', `<text style='font-family:"${HAN_FAMILY}"'`)
      : text,
  );

/** What pictures are written by, so that those of an earlier way are not taken from the folder. */
const FORM = 'png without alpha, deflate 9, no filter, Chinese in its own face';

/**
 * Lossless, and little more than half of what the renderer itself writes: every file paints its own paper, so there is
 * no alpha to keep, and flat colours pack best unfiltered.
 */
const packed = ({ pixels, width, height }: RenderedImage): Promise<Buffer> =>
  sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png({ compressionLevel: 9, adaptiveFiltering: false })
    .toBuffer();

/** A picture of an SVG file at `zoom` pixels a user unit. Throws where the SVG cannot be read. */
export async function rasterize(svg: string, zoom: number): Promise<Buffer> {
  faces ??= makeFaces();
  const { files, names, hash } = await faces;
  // It knows weights by the hundred only, and then takes the nearest face there is. Of stand-ins for our faces it has
  // no need, nor of the lengths that hold lines in them.
  const weighed = svg
    .replaceAll(/@font-face\{[^}]*\}\n?|"[^"]+ as [^"]+",\s*| textLength="[^"]*" lengthAdjust="[^"]*"/g, '')
    .replaceAll(/font-weight:(\d+)/g, (_, weight: string) => `font-weight:${Math.round(Number(weight) / 100) * 100}`);
  const named = [...names].reduce(
    (text, [family, name]) => text.replaceAll(`"${family}"`, `"${name}"`),
    inOwnFace(weighed),
  );
  pictures ??= keptIn('pictures');
  // All of Chinese takes longer to read than a picture to draw.
  const isChinese = CHINESE.test(named);
  const fontFiles = files.filter(({ family }) => isChinese || family !== HAN_FAMILY).map(({ path }) => path);
  const key = hashOf(FORM, hash, String(zoom), String(isChinese), named);
  const found = pictures.get(key);
  if (found) return found;
  const picture = await renderAsync(named, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: names.get('Archivo') ?? 'Archivo' },
  });
  const png = await packed(picture);
  pictures.put(key, png);
  return png;
}
