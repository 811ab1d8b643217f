import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

const HEADER = 48;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;
/** Tables that WOFF2 names by a number; the place in the list is the number. */
const KNOWN_TAGS = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post'];
const CFF_TAG = 13;
/** The four letters of the tag follow. */
const SPELLED_TAG = 63;

type Table = { tag: string; data: Buffer };

/** Packs an OpenType font with CFF outlines for the web. No table is transformed, so this is only compression. */
export function toWoff2(otf: ArrayBuffer): Buffer {
  const tables = readTables(Buffer.from(otf)).map(withoutTime);
  const directory = Buffer.concat(
    tables.map(({ tag, data }) => Buffer.from([...tagBytes(tag), ...base128(data.length)])),
  );
  const body = Buffer.concat(tables.map(({ data }) => data));
  const packed = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT } });
  const padding = Buffer.alloc((4 - ((HEADER + directory.length + packed.length) % 4)) % 4);
  const header = Buffer.alloc(HEADER);
  header.write('wOF2OTTO', 0, 'latin1');
  header.writeUInt32BE(HEADER + directory.length + packed.length + padding.length, 8);
  header.writeUInt16BE(tables.length, 12);
  header.writeUInt32BE(sfntSize(tables), 16);
  header.writeUInt32BE(packed.length, 20);
  header.writeUInt16BE(1, 24);
  return Buffer.concat([header, directory, packed, padding]);
}

/** The tables of a font made by toWoff2, one after the other. */
export function unpackWoff2(woff2: Buffer): Buffer {
  const packedSize = woff2.readUInt32BE(20);
  const tables = woff2.readUInt16BE(12);
  let at = HEADER;
  for (let table = 0; table < tables; table += 1) {
    at += woff2[at] === SPELLED_TAG ? 5 : 1;
    while ((woff2[at] ?? 0) & 0x80) at += 1;
    at += 1;
  }
  return brotliDecompressSync(woff2.subarray(at, at + packedSize));
}

function readTables(otf: Buffer): Table[] {
  const count = otf.readUInt16BE(4);
  return Array.from({ length: count }, (_, index) => {
    const entry = SFNT_HEADER + index * SFNT_ENTRY;
    const start = otf.readUInt32BE(entry + 8);
    return {
      tag: otf.toString('latin1', entry, entry + 4),
      data: otf.subarray(start, start + otf.readUInt32BE(entry + 12)),
    };
  });
}

/** The moment of making and the checksum over it go, so that the same font is always the same file. */
function withoutTime({ tag, data }: Table): Table {
  if (tag !== 'head') return { tag, data };
  const [checksum, modified] = [8, 28];
  return {
    tag,
    data: Buffer.from(data)
      .fill(0, checksum, checksum + 4)
      .fill(0, modified, modified + 8),
  };
}

function tagBytes(tag: string): number[] {
  if (tag === 'CFF ') return [CFF_TAG];
  const number = KNOWN_TAGS.indexOf(tag);
  return number === -1 ? [SPELLED_TAG, ...Buffer.from(tag, 'latin1')] : [number];
}

/** A number in groups of seven bits, the last one without the high bit. */
function base128(value: number): number[] {
  const groups = [value & 0x7f];
  for (let rest = value >> 7; rest > 0; rest >>= 7) groups.unshift((rest & 0x7f) | 0x80);
  return groups;
}

function sfntSize(tables: Table[]): number {
  const padded = tables.reduce((sum, { data }) => sum + Math.ceil(data.length / 4) * 4, 0);
  return SFNT_HEADER + SFNT_ENTRY * tables.length + padded;
}
