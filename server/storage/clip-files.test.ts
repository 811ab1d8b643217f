import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { clipsOf } from '../../shared/scenario/clips.ts';
import { aScenario } from '../../tests/support/a-scenario.ts';
import { aSpokenDocument } from '../../tests/support/a-spoken-scenario.ts';
import type { ScenarioSource } from '../sessions/ports.ts';
import { clipFiles } from './clip-files.ts';
import { missingClips } from './missing-clips.ts';
import { withOwnVoices } from './own-voices.ts';
import { withoutForeignVoices } from './translated-voices.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'clips-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const own = () => join(root, 'data');
const audio = () => join(root, 'klein', 'audio');
const store = () => clipFiles({ scenarios: root, own: own() });
const spoken = aScenario(aSpokenDocument());

function ship(...names: string[]): void {
  mkdirSync(audio(), { recursive: true });
  for (const name of names) writeFileSync(join(audio(), name), `shipped ${name}`);
}

it('gives the first format that is there', async () => {
  ship('bep-belt.ogg', 'bep-belt.m4a');
  expect((await store().find('klein', 'bep-belt', ['m4a', 'ogg', 'mp3']))?.format).toBe('m4a');
  expect((await store().find('klein', 'bep-belt', ['mp3', 'ogg']))?.format).toBe('ogg');
  expect(await store().find('klein', 'niemand', ['ogg'])).toBeUndefined();
});

it('[SC7] an own recording takes the place of the trial voice, whatever its format, until it is taken back', async () => {
  ship('bep-belt.ogg');
  await store().replace('klein', 'bep-belt', { bytes: Buffer.from('one'), format: 'mp3' });
  await store().replace('klein', 'bep-belt', { bytes: Buffer.from('two'), format: 'm4a' });
  expect(readdirSync(join(own(), 'klein'))).toEqual(['bep-belt.m4a']);
  expect(await store().find('klein', 'bep-belt', ['ogg'])).toEqual({
    bytes: Buffer.from('two'),
    ...{ format: 'm4a', isOwn: true },
  });
  expect([...(await store().own('klein'))]).toEqual(['bep-belt']);
  await store().restore('klein', 'bep-belt');
  expect((await store().find('klein', 'bep-belt', ['ogg']))?.isOwn).toBe(false);
  expect([...(await store().own('klein'))]).toEqual([]);
});

it('[SC7] what a docent recorded is no trial in the sessions that are opened from then on', async () => {
  const source: ScenarioSource = { list: async () => [], load: async () => spoken, document: async () => ({}) };
  const load = () => withOwnVoices(source, store()).load('klein');
  expect(await load()).toBe(spoken);
  await store().replace('klein', 'bandje', { bytes: Buffer.from('one'), format: 'mp3' });
  const injects = (await load()).injects;
  expect(clipsOf(spoken).every(({ clip }) => clip.trial)).toBe(true);
  const mail = injects.find(({ id }) => id === 'inj-7')?.content;
  const radio = injects.find(({ id }) => id === 'inj-8')?.content;
  expect(mail).toMatchObject({ mail: { audio: { file: 'bandje', trial: false } } });
  expect(radio).toMatchObject({ broadcast: { audio: { trial: true } } });
});

it('names each voice that its folder does not have, or once that there is no folder', () => {
  const folder = join(root, 'klein');
  expect(missingClips(spoken, folder).map(({ message }) => message)).toEqual([
    'Er is geen map audio: 3 stemmen ontbreken.',
  ]);
  ship('bep-belt.m4a', 'bandje.mp3');
  expect(missingClips(spoken, folder)).toMatchObject([
    { code: 'missing-clip', path: ['injects', 7, 'content', 'broadcast', 'audio'] },
  ]);
  ship('het-nieuws.ogg');
  expect(missingClips(spoken, folder)).toEqual([]);
});

it('[SC2] a translation has no voice that still speaks the other language', () => {
  const english = JSON.parse(
    JSON.stringify(spoken).replace('Er brandt licht in de flat.', 'There is light in the flats.'),
  );
  const heard = clipsOf(withoutForeignVoices(english, spoken)).map(({ clip }) => clip.file);
  expect(heard).toEqual(['bep-belt', 'bandje']);
  expect(clipsOf(english)).toHaveLength(3);
  const voiced = JSON.parse(JSON.stringify(english).replace('"het-nieuws"', '"the-news"'));
  expect(withoutForeignVoices(voiced, spoken)).toBe(voiced);
});
