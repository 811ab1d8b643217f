import { expect, it } from 'vitest';
import { aScenario } from '../../tests/support/a-scenario.ts';
import { aSpokenDocument } from '../../tests/support/a-spoken-scenario.ts';
import { clipsOf } from './clips.ts';
import { Scenario } from './scenario.ts';

it('finds everything to hear, who says it, and where that is written', () => {
  const clips = clipsOf(aScenario(aSpokenDocument()));
  expect(clips.map(({ clip, kind, title }) => [clip.file, kind, title])).toEqual([
    ['bep-belt', 'voicemail', 'Bep belt'],
    ['bandje', 'attachment', 'Bep wordt ongerust'],
    ['het-nieuws', 'radio', 'Bulletin'],
  ]);
  expect(clips[0]?.lines).toEqual([
    { at: 0, speaker: 'Bep de Rooij', actor: 'bep', text: 'U spreekt met Bep. Er is iets met Tonny.' },
  ]);
  expect(clips[2]?.lines.map(({ at, speaker }) => [at, speaker])).toEqual([
    [0, 'Nieuwslezer'],
    [3, 'Bep'],
  ]);
  expect(clips[0]?.path).toEqual(['injects', 3, 'content', 'conversation', 'voicemailAudio']);
});

it('finds what only a variant has, under the name of that variant', () => {
  const document = aSpokenDocument();
  const [first] = document.injects;
  const bulletin = document.injects.at(-1);
  if (!first || !bulletin) throw new Error('the spoken scenario has injects');
  const variants = [{ when: { contact: {} }, title: 'Toch nieuws', content: bulletin.content }];
  const [clip] = clipsOf(aScenario({ injects: [{ ...first, variants }] }));
  expect(clip).toMatchObject({
    title: 'Toch nieuws',
    path: ['injects', 0, 'variants', 0, 'content', 'broadcast', 'audio'],
  });
});

it('is not there in a scenario that has only words', () => {
  expect(clipsOf(aScenario())).toEqual([]);
});

it.each(['../geheim', 'Het Nieuws', 'nieuws.ogg', ''])('refuses %j as the name of a voice', (file) => {
  const document = aSpokenDocument();
  const injects = JSON.parse(JSON.stringify(document.injects).replace('"het-nieuws"', JSON.stringify(file)));
  expect(Scenario.safeParse({ ...document, injects }).success).toBe(false);
});
