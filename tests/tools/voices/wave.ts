/** Sound of one voice: 16 bits, mono. */
export type Wave = { rate: number; samples: Int16Array };

const HEAD = 44;
/** Softer than this at the ends is silence. */
const SILENT = 150;

/** Reads what espeak-ng writes: a WAV of 16 bits mono, whose length may be left open. */
export function readWave(bytes: Buffer): Wave {
  const data = bytes.indexOf('data', 12, 'latin1');
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || data < 0) throw new Error('this is no WAV file');
  const start = data + 8;
  const samples = new Int16Array(Math.floor((bytes.length - start) / 2));
  for (let i = 0; i < samples.length; i++) samples[i] = bytes.readInt16LE(start + 2 * i);
  return { rate: bytes.readUInt32LE(24), samples };
}

/** Without the silence before and after. */
export function trimmed({ rate, samples }: Wave): Wave {
  const isHeard = (sample: number) => Math.abs(sample) > SILENT;
  const first = samples.findIndex(isHeard);
  const last = samples.findLastIndex(isHeard);
  return { rate, samples: first < 0 ? samples.slice(0, 0) : samples.slice(first, last + 1) };
}

export function secondsOf({ rate, samples }: Wave): number {
  return samples.length / rate;
}

/** Voices that begin at these times (s), in one sound of this length. */
export function joined(parts: readonly { wave: Wave; at: number }[], seconds: number): Wave {
  const rate = parts[0]?.wave.rate ?? 22_050;
  const samples = new Int16Array(Math.ceil(seconds * rate));
  for (const { wave, at } of parts) {
    const start = Math.round(at * rate);
    samples.set(wave.samples.subarray(0, Math.max(0, samples.length - start)), start);
  }
  return { rate, samples };
}

export function writeWave({ rate, samples }: Wave): Buffer {
  const bytes = Buffer.alloc(HEAD + samples.length * 2);
  bytes.write('RIFF', 0, 'latin1');
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write('WAVEfmt ', 8, 'latin1');
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(rate, 24);
  bytes.writeUInt32LE(rate * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36, 'latin1');
  bytes.writeUInt32LE(samples.length * 2, 40);
  samples.forEach((sample, i) => {
    bytes.writeInt16LE(sample, HEAD + 2 * i);
  });
  return bytes;
}
