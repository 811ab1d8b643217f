import { expect, it } from 'vitest';
import { SessionId } from '../../shared/vocabulary/ids.ts';
import { aScenario } from '../../tests/support/a-scenario.ts';
import { type Deed, DOCENT, playRecord, SYSTEM, seatOf } from '../../tests/support/play-record.ts';
import { deskAt, findPlayer } from './desk-at.ts';
import { makeRecord } from './write-record.ts';

const MINUTE = 60_000;
const SESSION = SessionId.parse('sessie-1');

function aPlayedRecord(more: Deed[] = []) {
  const scenario = aScenario();
  const events = playRecord(scenario, [
    { at: 0, by: SYSTEM, command: { type: 'OpenSession', session: SESSION, seed: 7 } },
    seatOf('p-1', 'Annelies', 'swt-sociaal-werk'),
    seatOf('p-2', 'Bart', 'gc-huisarts'),
    { at: 0, by: DOCENT, command: { type: 'StartPlay' } },
    { at: 6 * MINUTE, by: DOCENT, command: { type: 'OpenLine' } },
    { at: 8 * MINUTE, by: DOCENT, command: { type: 'EndPlay' } },
    ...more,
  ]);
  return makeRecord({ session: { id: SESSION, openedOn: 1_750_000_000_000 }, scenario, events });
}

it('[RC4] shows the desk of one person as it was at that moment, and nothing of the other team', () => {
  const { events } = aPlayedRecord();
  const titles = (player: string, at: number) => deskAt(events, player, at)?.items.map(({ title }) => title);
  expect(titles('p-1', 0)).toEqual(['Licht bij Tonny']);
  expect(titles('p-1', MINUTE)).toEqual(['Licht bij Tonny', 'De buurt praat']);
  expect(titles('p-2', MINUTE)).toEqual(['De buurt praat']);
  expect(deskAt(events, 'p-2', 7 * MINUTE)?.contact).toMatchObject({ via: 'docent' });
  expect(deskAt(events, 'p-2', 5 * MINUTE)?.contact).toBeUndefined();
});

it('[RC4] shows what everybody did after the truth reveal and not before, and keeps the seat when another loses hers', () => {
  const { events } = aPlayedRecord([
    { at: 9 * MINUTE, by: DOCENT, command: { type: 'OpenRecord' } },
    { at: 9 * MINUTE, by: DOCENT, command: { type: 'RemovePlayer', player: 'p-1' } },
  ]);
  const titles = (at: number) => deskAt(events, 'p-2', at)?.items.map(({ title }) => title);
  expect(titles(8 * MINUTE)).not.toContain('Licht bij Tonny');
  expect(titles(9 * MINUTE)).toContain('Licht bij Tonny');
});

it('shows the clock at that moment', () => {
  const { events } = aPlayedRecord();
  expect(deskAt(events, 'p-1', 90_000)?.clock).toEqual({ at: 90_000, speed: 1, running: true });
  expect(deskAt(events, 'p-1', 9 * MINUTE)?.clock).toEqual({ at: 8 * MINUTE, speed: 1, running: false });
});

it('has no desk for who is not there', () => {
  const { events } = aPlayedRecord([{ at: 8 * MINUTE, by: DOCENT, command: { type: 'RemovePlayer', player: 'p-2' } }]);
  expect(deskAt(events, 'p-9', MINUTE)).toBeUndefined();
  expect(deskAt(events, 'p-2', 7 * MINUTE)).toBeDefined();
  expect(deskAt(events, 'p-2', 8 * MINUTE)).toBeUndefined();
});

it('finds a player by pseudonym, id or seat', () => {
  const { header } = aPlayedRecord();
  expect(findPlayer(header, 'speler 2')?.id).toBe('p-2');
  expect(findPlayer(header, 'p-2')?.name).toBe('Speler 2');
  expect(findPlayer(header, 'swt-sociaal-werk')?.id).toBe('p-1');
  expect(findPlayer(header, 'Bart')).toBeUndefined();
});
