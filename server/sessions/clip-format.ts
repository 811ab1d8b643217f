/** The kinds of sound files that every browser in use can play one of; also their endings on disk. */
export const CLIP_FORMATS = ['ogg', 'm4a', 'mp3'] as const;
export type ClipFormat = (typeof CLIP_FORMATS)[number];

/** What a browser calls each. */
export const CLIP_TYPES: Record<ClipFormat, string> = { ogg: 'audio/ogg', m4a: 'audio/mp4', mp3: 'audio/mpeg' };

/** Brands of MP4 files that hold sound; a photograph of a telephone (heic) is an MP4 file as well. */
const BRANDS = /^(M4A |M4B |mp4[12]|isom|iso[2-6]|dash|3gp[4-6]|MSNV)$/;

/** What these bytes are, whatever the name of the file says; undefined for anything that is no sound. */
export function clipFormatOf(bytes: Buffer): ClipFormat | undefined {
  if (isOgg(bytes)) return 'ogg';
  if (isMp4(bytes)) return 'm4a';
  return isMp3(bytes) ? 'mp3' : undefined;
}

function isOgg(bytes: Buffer): boolean {
  const head = bytes.toString('latin1', 0, 64);
  // The same box may hold pictures or speech of other kinds, which not every browser can play.
  return head.startsWith('OggS') && (head.includes('OpusHead') || head.includes('vorbis'));
}

function isMp4(bytes: Buffer): boolean {
  return bytes.toString('latin1', 4, 8) === 'ftyp' && BRANDS.test(bytes.toString('latin1', 8, 12));
}

// A tag, or the eleven bits that begin each frame, with the two that say "layer III".
function isMp3(bytes: Buffer): boolean {
  if (bytes.length < 128) return false;
  const [first = 0, second = 0] = bytes;
  return bytes.toString('latin1', 0, 3) === 'ID3' || (first === 0xff && (second & 0xe6) === 0xe2);
}
