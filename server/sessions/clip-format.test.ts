import { expect, it } from 'vitest';
import { aSound } from '../../tests/support/a-sound.ts';
import { clipFormatOf } from './clip-format.ts';

it.each(['ogg', 'm4a', 'mp3'] as const)('knows %s by its first bytes', (kind) => {
  expect(clipFormatOf(aSound(kind))).toBe(kind);
});

it('knows an mp3 without a tag by its first frame', () => {
  const bytes = Buffer.alloc(200);
  bytes.set([0xff, 0xfb, 0x90]);
  expect(clipFormatOf(bytes)).toBe('mp3');
});

it.each([
  ['nothing', ''],
  ['a page', '<html><script>alert(1)</script>'],
  ['a picture', '\u0089PNG\r\n\u001a\n'.padEnd(300)],
  ['a photograph of a telephone', '\0\0\0\u0018ftypheic'.padEnd(300)],
  ['another box of Ogg', 'OggS'.padEnd(28, '\0').concat('theora').padEnd(300)],
  ['a WAV', 'RIFF....WAVEfmt '.padEnd(300)],
])('refuses %s', (_what, text) => {
  expect(clipFormatOf(Buffer.from(text, 'latin1'))).toBeUndefined();
});
