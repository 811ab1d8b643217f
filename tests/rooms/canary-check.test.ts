import { getMessageBytes, Protocol } from '@colyseus/core';
import { expect, it } from 'vitest';
import { type CanarySeat, mayReach } from './support/canary-rules.ts';
import { canaryScenario } from './support/canary-scenario.ts';
import { findCanaries, placesOf } from './support/find-canaries.ts';

// The test of the test: it must be able to fail.

const { document, canaries } = canaryScenario();
const doctor: CanarySeat = { seat: 'gc-huisarts', team: 'gc', profession: 'huisarts' };
const worker: CanarySeat = { seat: 'swt-sociaal-werk', team: 'swt', profession: 'sociaal-werk' };

const frameWith = (text: string) => getMessageBytes.raw(Protocol.ROOM_DATA, 'events', { events: [{ at: 0, text }] });
const canaryAt = (path: string) => {
  const canary = canaries.find((one) => one.path === path);
  if (!canary) throw new Error(`no canary at ${path}`);
  return canary;
};

it('plants a different word in every text of the scenario', () => {
  expect(canaries.length).toBeGreaterThan(150);
  expect(new Set(canaries.map(({ code }) => code)).size).toBe(canaries.length);
  const text = JSON.stringify(document);
  for (const { code } of canaries) expect(text.split(code)).toHaveLength(2);
});

it('finds a planted leak in a real frame, and in one that arrives in two parts', () => {
  const note = canaryAt('injects/inj-1/note');
  const frame = frameWith(`Let op: ${note.code}.`);
  expect(placesOf(findCanaries([frameWith('niets'), frame], canaries))).toEqual(['injects/inj-1/note']);
  const cut = frame.indexOf(note.code) + 3;
  expect(findCanaries([frame.subarray(0, cut), frame.subarray(cut)], canaries)).toEqual([note]);
});

it('finds nothing where nothing is', () => {
  expect(findCanaries([frameWith('kx is geen kanarie, kx00xk ook niet')], canaries)).toEqual([]);
});

it.each([
  ['injects/inj-1/note', false, false],
  ['injects/inj-3/expect/action', false, false],
  ['injects/inj-11/title', false, false],
  ['injects/inj-1/content/mail/body', false, true],
  ['injects/inj-9/content/document/pages/0/body', true, false],
  ['injects/inj-4/content/conversation/lines/ja/answer', true, false],
  ['injects/inj-4/content/conversation/voicemail', false, false],
  ['decisions/d1/options/gaan/label', true, true],
  ['decisions/d1/options/gaan/note', false, false],
  ['decisions/d2/question', false, true],
  ['seats/gc-huisarts/knows', true, false],
  ['seats/gc-huisarts/title', true, true],
  ['teams/swt/intro', false, true],
  ['actors/bep/script/wants', false, false],
  ['facts/licht/text', false, false],
  ['briefing', true, true],
])('has a rule for %s', (path, toDoctor, toWorker) => {
  expect([mayReach(canaryAt(path), doctor), mayReach(canaryAt(path), worker)]).toEqual([toDoctor, toWorker]);
});
