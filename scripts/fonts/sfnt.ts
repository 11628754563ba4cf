/** Reads from an uncompressed OpenType font (SFNT) the few numbers that layout needs. */
export interface FontMetrics {
  readonly unitsPerEm: number;
  /** Line box of the face, in font units; `descent` is positive downwards. */
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  /** Code points that the face can draw. */
  readonly codePoints: ReadonlySet<number>;
  /** Advance width of a character in em; undefined where the face lacks it. */
  advanceEm(char: string): number | undefined;
  /** Advance width in em of a glyph by its index. */
  glyphAdvanceEm(glyph: number): number;
  readonly glyphCount: number;
}

type Tables = ReadonlyMap<string, DataView>;

function readTables(font: Uint8Array): Tables {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = new Map<string, DataView>();
  for (let i = 0; i < view.getUint16(4); i += 1) {
    const at = 12 + i * 16;
    const tag = String.fromCharCode(...font.subarray(at, at + 4));
    tables.set(tag, new DataView(font.buffer, font.byteOffset + view.getUint32(at + 8), view.getUint32(at + 12)));
  }
  return tables;
}

function table(tables: Tables, tag: string): DataView {
  const found = tables.get(tag);
  if (!found) throw new RangeError(`the font has no "${tag}" table; an SFNT font with one is expected`);
  return found;
}

/** Format 4 of the character map: segments of the basic plane. */
function readSegments(map: DataView): Map<number, number> {
  const glyphs = new Map<number, number>();
  const segments = map.getUint16(6) / 2;
  for (let i = 0; i < segments; i += 1) {
    const end = map.getUint16(14 + i * 2);
    const start = map.getUint16(16 + segments * 2 + i * 2);
    const delta = map.getUint16(16 + segments * 4 + i * 2);
    const offsetAt = 16 + segments * 6 + i * 2;
    const offset = map.getUint16(offsetAt);
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const raw = offset === 0 ? code : map.getUint16(offsetAt + offset + (code - start) * 2);
      const glyph = offset !== 0 && raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

/** Format 12: ranges over all planes. */
function readRanges(map: DataView): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let i = 0; i < map.getUint32(12); i += 1) {
    const at = 16 + i * 12;
    const start = map.getUint32(at);
    for (let code = start; code <= map.getUint32(at + 4); code += 1)
      glyphs.set(code, map.getUint32(at + 8) + code - start);
  }
  return glyphs;
}

function readCharacterMap(cmap: DataView): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let i = 0; i < cmap.getUint16(2); i += 1) {
    const map = new DataView(cmap.buffer, cmap.byteOffset + cmap.getUint32(8 + i * 8));
    const format = map.getUint16(0);
    const found = format === 4 ? readSegments(map) : format === 12 ? readRanges(map) : new Map<number, number>();
    for (const [code, glyph] of found) glyphs.set(code, glyph);
  }
  return glyphs;
}

/** Metrics of a font at its default instance. Throws RangeError where the bytes are not an SFNT font. */
export function readFontMetrics(font: Uint8Array): FontMetrics {
  const tables = readTables(font);
  const unitsPerEm = table(tables, 'head').getUint16(18);
  const hhea = table(tables, 'hhea');
  const hmtx = table(tables, 'hmtx');
  const longMetrics = hhea.getUint16(34);
  const glyphs = readCharacterMap(table(tables, 'cmap'));
  const glyphAdvanceEm = (glyph: number): number => hmtx.getUint16(Math.min(glyph, longMetrics - 1) * 4) / unitsPerEm;
  return {
    unitsPerEm,
    ascent: hhea.getInt16(4),
    descent: -hhea.getInt16(6),
    lineGap: hhea.getInt16(8),
    codePoints: new Set(glyphs.keys()),
    glyphCount: table(tables, 'maxp').getUint16(4),
    glyphAdvanceEm,
    advanceEm(char) {
      const glyph = glyphs.get(char.codePointAt(0) ?? -1);
      return glyph === undefined ? undefined : glyphAdvanceEm(glyph);
    },
  };
}
