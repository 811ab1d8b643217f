import type { ClipKind } from '../../../shared/scenario/clips.ts';

/** A sound of about this loudness everywhere, so that nobody reaches for the volume. */
const LOUD = 'loudnorm=I=-18:TP=-1.5:LRA=9';

/** The band of a telephone, pressed together and a little rough: it hides the robot. */
const TELEPHONE = [
  'highpass=f=320:p=2',
  'lowpass=f=3300:p=2',
  'acompressor=threshold=-22dB:ratio=5:attack=4:release=90:makeup=3',
  'acrusher=bits=9:mix=0.25:mode=log',
  'lowpass=f=3500',
  LOUD,
].join(',');

/** Warm, close to the microphone, in a small room. */
const STUDIO = [
  'highpass=f=90',
  'equalizer=f=190:t=q:w=1:g=3',
  'equalizer=f=3200:t=q:w=1.2:g=2',
  'lowpass=f=7200',
  'acompressor=threshold=-20dB:ratio=3:attack=8:release=120:makeup=2',
  'aecho=0.9:0.5:17|29:0.14|0.08',
  LOUD,
].join(',');

type Recipe = { filter: string; rate: number; opus: string; aac: string };

const OVER_THE_PHONE: Recipe = { filter: TELEPHONE, rate: 8000, opus: '12k', aac: '15k' };
const ON_THE_AIR: Recipe = { filter: STUDIO, rate: 16_000, opus: '18k', aac: '24k' };

const RECIPES: Record<ClipKind, Recipe> = {
  radio: ON_THE_AIR,
  tv: ON_THE_AIR,
  voicemail: OVER_THE_PHONE,
  attachment: OVER_THE_PHONE,
};

/** The endings in which each clip is written: opus for all but old Apple devices, and AAC for those. */
export const ENDINGS = ['ogg', 'm4a'] as const;

/** What ffmpeg must do to a WAV; the same sound in is the same file out. */
export function treatment(kind: ClipKind, from: string, to: Record<(typeof ENDINGS)[number], string>): string[] {
  const { filter, rate, opus, aac } = RECIPES[kind];
  const plain = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact', '-ac', '1', '-ar', `${rate}`];
  return [
    ...['-hide_banner', '-loglevel', 'error', '-y', '-i', from],
    ...['-filter_complex', `[0:a]${filter},aresample=${rate},asplit=2[a][b]`],
    ...['-map', '[a]', ...plain, '-c:a', 'libopus', '-b:a', opus, '-application', 'voip', to.ogg],
    ...['-map', '[b]', ...plain, '-c:a', 'aac', '-b:a', aac, '-movflags', '+faststart', to.m4a],
  ];
}
