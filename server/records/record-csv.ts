import type { By, RecordedEvent } from '../../shared/session/event.ts';
import type { Audience, Cell } from '../../shared/vocabulary/audience.ts';
import { toMinutesSeconds } from '../../shared/vocabulary/story-time.ts';
import type { RecordFile } from './record-file.ts';

const COLUMNS = ['position', 'exercise_ms', 'exercise_time', 'by', 'who', 'audience', 'event', 'details'] as const;

/** The events of a record as a table (RFC 4180, comma, CRLF), one a row; details as JSON. */
export function toCsv({ header, events }: RecordFile): string {
  const names = new Map(header.players.map(({ id, name }) => [id, name]));
  const rows = events.map((recorded) => rowOf(recorded, names));
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function rowOf({ position, at, by, audience, event }: RecordedEvent, names: Map<string, string>): string[] {
  const { type, ...details } = event;
  return [
    String(position),
    String(at),
    toMinutesSeconds(at),
    by.kind,
    whoOf(by, names),
    inWords(audience),
    type,
    JSON.stringify(details),
  ];
}

function whoOf(by: By, names: Map<string, string>): string {
  if (by.kind === 'player') return names.get(by.player) ?? by.player;
  return by.kind === 'docent' ? by.name : '';
}

function inWords(audience: Audience): string {
  return typeof audience === 'string' ? audience : audience.map(cellInWords).join(' | ');
}

function cellInWords(cell: Cell): string {
  return Object.values(cell).join('+');
}

// A spreadsheet takes a text that starts with = + - or @ for a formula.
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
