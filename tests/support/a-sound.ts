/** Bytes that begin as a sound file of this kind does; enough for who only looks at the beginning. */
export function aSound(kind: 'ogg' | 'm4a' | 'mp3', size = 600): Buffer {
  const bytes = Buffer.alloc(size);
  if (kind === 'ogg') bytes.write(`OggS${'\0'.repeat(24)}OpusHead`, 'latin1');
  if (kind === 'm4a') bytes.write('\0\0\0\x1cftypM4A ', 'latin1');
  if (kind === 'mp3') bytes.write('ID3\x04', 'latin1');
  return bytes;
}
