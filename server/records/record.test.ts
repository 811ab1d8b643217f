import { expect, it } from 'vitest';
import { SessionId } from '../../shared/vocabulary/ids.ts';
import { aFullSession } from '../../tests/support/a-full-session.ts';
import { aScenario } from '../../tests/support/a-scenario.ts';
import { type Deed, DOCENT, playRecord, SYSTEM, seatOf } from '../../tests/support/play-record.ts';
import { chainHead } from './hash-chain.ts';
import { parseRecord, RecordUnusable } from './parse-record.ts';
import { toCsv } from './record-csv.ts';
import { makeRecord, type RecordSource, writeRecord } from './write-record.ts';

const MINUTE = 60_000;
const SESSION = SessionId.parse('sessie-1');

const player = (id: string) => ({ kind: 'player' as const, player: id });

const STEPS: Deed[] = [
  { at: 0, by: SYSTEM, command: { type: 'OpenSession', session: SESSION, seed: 7 } },
  seatOf('p-1', 'Annelies Vermeer', 'swt-sociaal-werk'),
  seatOf('p-2', 'Bart Kuipers', 'gc-huisarts'),
  { at: 0, by: DOCENT, command: { type: 'StartPlay' } },
  {
    at: MINUTE,
    by: player('p-1'),
    command: { type: 'SendChat', thread: 'team', text: '=Vraag het aan Bart, zei Annelies "net"' },
  },
  { at: 2 * MINUTE, by: player('p-1'), command: { type: 'Dial', number: '4471' } },
  { at: 2 * MINUTE, by: DOCENT, command: { type: 'TagObservation', text: 'Ze bellen al.' } },
  {
    at: 3 * MINUTE,
    by: player('p-2'),
    command: { type: 'SendMail', to: ['carla'], subject: 'Overleg', body: 'Wij bellen.' },
  },
  { at: 4 * MINUTE, by: player('p-2'), command: { type: 'CastVote', decision: 'd1', option: 'gaan' } },
  {
    at: 5 * MINUTE,
    by: player('p-2'),
    command: { type: 'MakeDecision', decision: 'd1', option: 'gaan', rationale: 'Er brandt licht.' },
  },
  { at: 10 * MINUTE, by: DOCENT, command: { type: 'EndPlay' } },
];

function aSource(): RecordSource {
  const scenario = aScenario();
  return { session: { id: SESSION, openedOn: 1_750_000_000_000 }, scenario, events: playRecord(scenario, STEPS) };
}

it('[RC1] a record that was written is read back as it was', () => {
  const source = aSource();
  expect(parseRecord(writeRecord(source))).toEqual(makeRecord(source));
  expect(makeRecord(source).events).toHaveLength(source.events.length);
  expect(makeRecord(source).header.scenario).toEqual(source.scenario);
});

it('[RC2] a record names people by pseudonym, the same one everywhere, and leaves what they wrote as it is', () => {
  const text = writeRecord(aSource());
  const [chat] = text.split('\n').filter((line) => line.includes('ChatSent'));
  expect(chat).toContain('Vraag het aan Bart, zei Annelies');
  const rest = text.replace(chat ?? '', '');
  for (const name of ['Annelies', 'Bart', 'Karin']) expect(rest).not.toContain(name);
  const { header, events } = parseRecord(text);
  expect(header.players.map(({ id, name }) => [id, name])).toEqual([
    ['p-1', 'Speler 1'],
    ['p-2', 'Speler 2'],
  ]);
  const rang = events.find(({ event }) => event.type === 'CallRang')?.event;
  expect(rang).toMatchObject({ from: { id: 'p-1', name: 'Speler 1' } });
  const made = events.find(({ event }) => event.type === 'DecisionMade')?.event;
  expect(made).toMatchObject({ player: 'p-2', name: 'Speler 2', rationale: 'Er brandt licht.' });
});

it('[RC2] no kind of event carries the name of a player or a docent, also when she sat down twice', () => {
  const { scenario, log } = aFullSession();
  const { header, events } = makeRecord({ session: { id: SESSION, openedOn: 1 }, scenario, events: log });
  const named = events.filter((line) => /\b(Anna|Bram|Cas|Dina|Ilse)\b/.test(JSON.stringify(line)));
  expect(named.map(({ event }) => event.type)).toEqual([]);
  expect(header.players.map(({ name }) => name)).toEqual(['Speler 1', 'Speler 2', 'Speler 3', 'Speler 4']);
});

it('[RC2] a record does not carry the keys of the senders', () => {
  const source = aSource();
  const keyed = { ...source, events: source.events.map((event) => ({ ...event, key: 'geheim-teken' })) };
  expect(writeRecord(keyed)).not.toContain('geheim-teken');
});

it('[RC3] a record in which one letter was changed is refused', () => {
  const tampered = writeRecord(aSource()).replace('Er brandt licht.', 'Er brandt Licht.');
  expect(() => parseRecord(tampered)).toThrow(RecordUnusable);
  expect(() => parseRecord(tampered)).toThrow(/controlegetal/);
});

it('[RC3] a record with a line taken out, moved or cut off is refused', () => {
  const lines = writeRecord(aSource()).trimEnd().split('\n');
  const without = lines.toSpliced(5, 1).join('\n');
  const moved = lines.with(5, lines[6] ?? '').with(6, lines[5] ?? '');
  expect(() => parseRecord(without)).toThrow(/controlegetal/);
  expect(() => parseRecord(moved.join('\n'))).toThrow(/controlegetal/);
  expect(() => parseRecord(lines.slice(0, -1).join('\n'))).toThrow(/niet compleet/);
  expect(() => parseRecord(lines[0] ?? '')).toThrow(/niet compleet/);
});

it('[RC3] a record of which the lines do not count on is refused, whatever its head says', () => {
  const lines = writeRecord(aSource()).trimEnd().split('\n').slice(0, -1);
  const moved = lines.with(5, lines[6] ?? '').with(6, lines[5] ?? '');
  const sealed = [...moved, JSON.stringify({ head: chainHead(moved) })].join('\n');
  expect(() => parseRecord(sealed)).toThrow(/Regel 6/);
});

it('says what is wrong with a file that is no record, or of a newer Samenspel', () => {
  expect(() => parseRecord('')).toThrow(/Regel 1/);
  expect(() => parseRecord('{"hallo": 1}\n')).toThrow(/geen record van Samenspel/);
  expect(() => parseRecord('{"kind":"samenspel-record","format":9}\n')).toThrow(/format 9.*Werk Samenspel bij/);
  expect(() => parseRecord('{"kind":"samenspel-record","format":0}\n')).toThrow(/format 0/);
});

it('names the line of an event this version does not know', () => {
  const lines = writeRecord(aSource()).trimEnd().split('\n').slice(0, -1);
  const strange = lines.with(3, '{"v":1,"position":3,"event":{"type":"Onbekend"}}');
  const sealed = [...strange, JSON.stringify({ head: chainHead(strange) })].join('\n');
  expect(() => parseRecord(sealed)).toThrow(/Regel 4/);
});

it('writes a table that a spreadsheet reads as text', () => {
  const record = makeRecord(aSource());
  const rows = toCsv(record).trimEnd().split('\r\n');
  expect(rows).toHaveLength(record.events.length + 1);
  expect(rows[0]).toBe('position,exercise_ms,exercise_time,by,who,audience,event,details');
  const chat = rows.find((row) => row.includes('ChatSent'));
  expect(chat).toMatch(/^\d+,60000,01:00,player,Speler 1,swt,ChatSent,"\{/);
  expect(chat).toContain('zei Annelies \\""net\\""');
  expect(rows.some((row) => row.includes('Karin'))).toBe(false);
});
