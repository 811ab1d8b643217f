import { describe, expect, it } from 'vitest';
import { voiceOf } from './voices/cast.ts';
import { cueTimes, haste } from './voices/cue-times.ts';
import { spokenFreely, spokenOnTime } from './voices/render-clip.ts';
import { toSpeech } from './voices/speech.ts';
import { treatment } from './voices/treatment.ts';
import { joined, readWave, secondsOf, trimmed, type Wave, writeWave } from './voices/wave.ts';

const RATE = 1000;
const tone = (seconds: number): Wave => ({ rate: RATE, samples: new Int16Array(seconds * RATE).fill(9000) });

describe('what a machine is given to say', () => {
  it.each([
    ['Bel de GHOR en de POH-GGZ.', 'Bel de G H O R en de P O H G G Z.'],
    ['Op 7512 of kamer 310.', 'Op 75 12 of kamer 310.'],
    ['Ik wil wél óver dat ‘ding’ praten, één keer, hè.', 'Ik wil wel over dat ding praten, één keer, hè.'],
    ['Ik sta hier in m’n vest, ’s ochtends.', "Ik sta hier in m'n vest, 's ochtends."],
    ['Het gaat wel. (een pauze) Dag.', 'Het gaat wel. <break time="700ms"/> Dag.'],
    ['Jan & Piet <b>', 'Jan Piet b'],
  ])('%s', (text, said) => {
    expect(toSpeech(text)).toBe(said);
  });

  it('has a voice for everybody, always the same one', () => {
    expect(voiceOf({ actor: 'bep', speaker: 'Bep de Rooij' })).not.toEqual(voiceOf({ speaker: 'Nieuwslezer' }));
    expect(voiceOf({ speaker: 'Iemand anders' })).toEqual(voiceOf({ speaker: 'Iemand anders' }));
  });
});

describe('the times of a broadcast', () => {
  it('begin on half seconds, one voice after the other', () => {
    expect(cueTimes([9.7, 3.1])).toEqual({ at: [0, 10.5], seconds: 14 });
    expect(cueTimes([])).toEqual({ at: [], seconds: 1 });
  });

  it('are kept by a translation that speaks faster where it must, within reason', () => {
    expect(haste(8, 10)).toBe(1);
    expect(haste(9.8 * 1.2, 10)).toBeCloseTo(1.2);
    expect(haste(40, 10)).toBe(1.35);
  });
});

describe('a clip', () => {
  const clip = {
    clip: { file: 'het-nieuws', trial: true },
    ...{ kind: 'radio' as const, title: 'Bulletin', path: [] },
    lines: [
      { at: 0, speaker: 'Nieuwslezer', text: 'Er brandt licht.' },
      { at: 4, speaker: 'Bep', text: 'Al twee nachten.' },
    ],
  };

  it('in the own language takes the time it takes', () => {
    const { at, seconds, wave } = spokenFreely(clip, () => tone(1.4));
    expect({ at, seconds, length: secondsOf(wave) }).toEqual({ at: [0, 2], seconds: 4, length: 4 });
    const heardAt = (time: number) => wave.samples[Math.round(time * RATE)] !== 0;
    expect([0.1, 1, 1.9, 3].map(heardAt)).toEqual([false, true, false, true]);
  });

  it('in another language says each sentence at its time', () => {
    const asked: number[] = [];
    const speak = (_line: unknown, faster = 1) => {
      asked.push(faster);
      return tone(4.2 / faster);
    };
    expect(spokenOnTime(clip, speak, 10)).toMatchObject({ at: [0, 4], seconds: 10 });
    expect(asked).toEqual([1, expect.closeTo(1.105), 1]);
  });

  it('becomes two files, with the band of a telephone for a voicemail', () => {
    const files = { ogg: 'a.ogg', m4a: 'a.m4a' };
    const args = treatment('voicemail', 'a.wav', files).join(' ');
    expect(args).toContain('highpass=f=320');
    expect(args).toMatch(/libopus.* a\.ogg .*aac.* a\.m4a$/);
    expect(treatment('tv', 'a.wav', files).join(' ')).not.toContain('highpass=f=320');
  });
});

describe('a WAV', () => {
  it('is read as it was written', () => {
    const wave = { rate: 22_050, samples: Int16Array.of(0, -5, 32_767, -32_768) };
    expect(readWave(writeWave(wave))).toEqual(wave);
    expect(() => readWave(Buffer.from('no sound at all, but long enough to look at'))).toThrow('no WAV');
  });

  it('loses the silence at its ends, and nothing that is heard when it is put in its place', () => {
    const samples = Int16Array.of(0, 3, 900, 0, -800, 2, 0);
    expect(trimmed({ rate: RATE, samples }).samples).toEqual(Int16Array.of(900, 0, -800));
    expect(trimmed({ rate: RATE, samples: Int16Array.of(0, 1) }).samples).toHaveLength(0);
    const whole = joined([{ wave: tone(2), at: 0.5 }], 1);
    expect([whole.samples[499], whole.samples[500], whole.samples.length]).toEqual([0, 9000, RATE]);
  });
});
