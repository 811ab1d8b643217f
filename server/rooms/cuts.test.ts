import { expect, it } from 'vitest';
import type { RecordedEvent, SessionEvent } from '../../shared/session/event.ts';
import { asSeenBy } from '../../shared/view/visibility.ts';
import type { Audience } from '../../shared/vocabulary/audience.ts';
import { SessionId } from '../../shared/vocabulary/ids.ts';
import { aScenario } from '../../tests/support/a-scenario.ts';
import { type Deed, DOCENT, playRecord, SYSTEM, seatOf } from '../../tests/support/play-record.ts';
import { cutsOf, seenSoFar } from './cuts.ts';
import { Watcher } from './watcher.ts';

let position = 0;

function line(event: SessionEvent, audience: Audience = 'all'): RecordedEvent {
  position += 1;
  return { position, at: 0, on: 0, by: { kind: 'docent', name: 'Karin' }, audience, v: 1, event };
}

const seated = (player: string, seat: string, team: string) =>
  line({
    ...{ type: 'SeatTaken', player, name: player, seat, seatTitle: seat, team, profession: 'huisarts' },
    ...{ place: 'kantoor', bot: false, extraTime: false },
  });
const chat = (team: string) =>
  line({ type: 'ChatSent', thread: 'team', team, player: 'x', name: 'x', text: `voor ${team}` }, [{ team }]);

function people(record: readonly RecordedEvent[], ...players: string[]) {
  return players.map((name) => {
    const watcher = Watcher.ofPlayer(name, record);
    if (!watcher) throw new Error(`${name} has no seat`);
    seenSoFar(record, watcher);
    return { name, watcher };
  });
}

it('makes one cut for all who see the same, and none for who sees nothing', () => {
  position = 0;
  const record = [seated('a', 's1', 'swt'), seated('b', 's2', 'swt'), seated('c', 's3', 'gc')];
  const docents = ['d', 'e'].map((name) => ({ name, watcher: Watcher.ofRole('docent') }));
  const all = [...people(record, 'a', 'b', 'c'), ...docents];
  const cuts = cutsOf([chat('swt'), line({ type: 'ExpectedActionMissed', inject: 'inj-1' }, 'docents')], all);
  expect(cuts.map(({ events, members }) => [events.length, members.map(({ name }) => name)])).toEqual([
    [1, ['a', 'b']],
    [2, ['d', 'e']],
  ]);
});

it('gives players nothing of who steered and which inject it was', () => {
  position = 0;
  const record = [seated('a', 's1', 'swt')];
  const released = line({
    ...{ type: 'InjectReleased', inject: 'inj-1', item: 'item-1', recipients: [], title: 'Kaart', facts: ['licht'] },
    from: { kind: 'actor', id: 'bep', name: 'Bep', post: 'buurvrouw' },
    content: { channel: 'card', card: { body: 'Lees dit.' } },
  });
  const [cut] = cutsOf([released], people(record, 'a'));
  expect(JSON.stringify(cut?.events)).not.toMatch(/inj-1|licht|Karin/);
});

it('never gives an event twice to the same person', () => {
  position = 0;
  const record = [seated('a', 's1', 'swt')];
  const [person] = people(record, 'a');
  const batch = [chat('swt')];
  expect(person && cutsOf(batch, [person])).toHaveLength(1);
  expect(person && cutsOf(batch, [person])).toHaveLength(0);
});

it('lets who moved keep what she got and see on as who she is now, live and on rejoin alike', () => {
  position = 0;
  const record = [seated('a', 's1', 'swt'), chat('swt'), chat('gc')];
  const [person] = people(record, 'a');
  const moved = [seated('a', 's3', 'gc'), chat('swt'), chat('gc')];
  const live = person ? cutsOf(moved, [person]).flatMap(({ events }) => events) : [];
  expect(live.map(({ event }) => ('text' in event ? event.text : event.type))).toEqual(['SeatTaken', 'voor gc']);
  const rejoined = Watcher.ofPlayer('a', [...record, ...moved]);
  const again = rejoined ? seenSoFar([...record, ...moved], rejoined) : [];
  expect(again.slice(-2)).toEqual(live);
  expect(again).toHaveLength(4);
});

it('shows a late joiner what her team got before her', () => {
  position = 0;
  const record = [chat('swt'), chat('gc'), seated('a', 's1', 'swt')];
  const watcher = Watcher.ofPlayer('a', record);
  expect(watcher && seenSoFar(record, watcher)).toHaveLength(2);
});

it('knows no eyes for who never sat or was sent away', () => {
  position = 0;
  const record = [seated('a', 's1', 'swt'), line({ type: 'SeatLeft', player: 'a' })];
  expect(Watcher.ofPlayer('a', record)).toBeUndefined();
  expect(Watcher.ofPlayer('b', record)).toBeUndefined();
  const back = [...record, seated('a', 's1', 'swt')];
  expect(Watcher.ofPlayer('a', back)).toBeDefined();
});

const by = (player: string) => ({ kind: 'player' as const, player });
const DEEDS: Deed[] = [
  { at: 0, by: SYSTEM, command: { type: 'OpenSession', session: SessionId.parse('s'), seed: 3 } },
  seatOf('a', 'Ann', 'swt-sociaal-werk'),
  {
    at: 0,
    by: SYSTEM,
    command: {
      ...{ type: 'TakeSeat', player: 'b', name: 'Bo', profession: 'huisarts', seat: 'swt-huisarts' },
      ...{ bot: false, extraTime: true },
    },
  },
  seatOf('c', 'Cas', 'gc-huisarts'),
  seatOf('d', 'Dee', 'gc-sociaal-werk'),
  { at: 0, by: DOCENT, command: { type: 'StartPlay' } },
  { at: 1000, by: by('a'), command: { type: 'SendChat', thread: 'team', text: 'Hoi' } },
  { at: 130_000, by: by('c'), command: { type: 'SendMail', to: ['carla'], subject: 'Vraag', body: 'Wie?' } },
  { at: 140_000, by: by('b'), command: { type: 'Dial', number: '214' } },
  { at: 150_000, by: DOCENT, command: { type: 'TagObservation', text: 'Rustig.' } },
  { at: 250_000, by: by('d'), command: { type: 'CastVote', decision: 'd1', option: 'gaan' } },
  { at: 320_000, by: by('a'), command: { type: 'TravelTo', place: 'flat' } },
];

it.each([1, 2, 3, 7, 1000])('gives everybody exactly what she would have got alone, in batches of %i', (size) => {
  const record = playRecord(aScenario(), DEEDS);
  const together = [...['a', 'b', 'c', 'd'].map((name) => ({ name, watcher: eyesOf(name, record) })), ...someDocents()];
  const alone = new Map(together.map(({ name }) => [name, eyesOf(name, record)]));
  for (let start = 0; start < record.length; start += size) {
    const batch = record.slice(start, start + size);
    const got = new Map(
      cutsOf(batch, together).flatMap(({ events, members }) => members.map(({ name }) => [name, events])),
    );
    for (const { name } of together) {
      const own = alone.get(name);
      const seen = batch.flatMap((recorded) => {
        const viewer = own?.lookAt(recorded);
        return (viewer && asSeenBy(viewer, recorded)) ?? [];
      });
      expect(got.get(name) ?? []).toEqual(seen);
    }
  }
});

function someDocents() {
  return ['docent-1', 'docent-2'].map((name) => ({ name, watcher: Watcher.ofRole('docent') }));
}

function eyesOf(name: string, record: readonly RecordedEvent[]): Watcher {
  const watcher = name.startsWith('docent') ? Watcher.ofRole('docent') : Watcher.ofPlayer(name, record);
  if (!watcher) throw new Error(`${name} has no seat`);
  return watcher;
}
