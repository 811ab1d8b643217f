import { expect, it } from 'vitest';
import { EVENT_VERSION, type RecordedEvent } from './event.ts';
import { upcastEvent } from './upcast-event.ts';

const line: RecordedEvent = {
  position: 214,
  at: 540_000,
  on: 1_750_000_000_000,
  by: { kind: 'player', player: 'anna' },
  audience: [{ team: 'swt' }, { player: 'cas' }],
  v: EVENT_VERSION,
  key: 'player anna 12345678',
  event: { type: 'ItemOpened', item: 'item-1', player: 'anna' },
};

it('[KE2] reads a line of this version as it was written', () => {
  expect(upcastEvent(JSON.parse(JSON.stringify(line)))).toEqual(line);
});

it('[KE4] reads a line of any earlier version as one of today', () => {
  for (let v = 1; v < EVENT_VERSION; v++) expect(upcastEvent({ ...line, v })).toEqual(line);
});

it('[KE3] refuses a line of a newer version, and says which versions it knows', () => {
  expect(() => upcastEvent({ ...line, v: EVENT_VERSION + 1 })).toThrow(
    `event version ${EVENT_VERSION + 1} is not known to this build (it knows 1 to ${EVENT_VERSION})`,
  );
});

it('[KE3] refuses a line without a version it can know', () => {
  for (const v of [0, -1, 1.5, '1', undefined, 'v1']) expect(() => upcastEvent({ ...line, v })).toThrow();
  expect(() => upcastEvent(null)).toThrow();
  expect(() => upcastEvent('ItemOpened')).toThrow('not known to this build');
});

it('[KE3] refuses a damaged line: a field too many, too few or of another kind', () => {
  const { audience: _audience, ...without } = line;
  expect(() => upcastEvent(without)).toThrow();
  expect(() => upcastEvent({ ...line, extra: 1 })).toThrow();
  expect(() => upcastEvent({ ...line, position: 0 })).toThrow();
  expect(() => upcastEvent({ ...line, audience: [] })).toThrow();
  expect(() => upcastEvent({ ...line, audience: [{}] })).toThrow();
  expect(() => upcastEvent({ ...line, event: { type: 'ItemOpened', item: 'item-1' } })).toThrow();
  expect(() => upcastEvent({ ...line, event: { type: 'ItemClosed', item: 'item-1', player: 'anna' } })).toThrow();
});
