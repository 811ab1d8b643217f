import { readFileSync } from 'node:fs';
import { type ExerciseTime, MinutesSeconds, toExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import { toMinutesSeconds } from '../../shared/vocabulary/story-time.ts';
import { deskAt, findPlayer } from '../records/desk-at.ts';
import { parseRecord, RecordUnusable } from '../records/parse-record.ts';
import type { RecordFile } from '../records/record-file.ts';
import { onlyOne, readArguments } from './arguments.ts';
import { type Terminal, UsageProblem, type Verb } from './verb.ts';

export const view: Verb = {
  usage: 'view <bestand met een record> --at 42:00 --as <speler>',
  does: 'Toont het bureau van één persoon op één moment, als JSON.',
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { at: { type: 'string' }, as: { type: 'string' } });
    const file = onlyOne(positionals, 'het bestand met een record');
    const at = readMoment(values.at);
    const text = readText(file);
    try {
      return show(parseRecord(text), { at, as: values.as ?? '' }, terminal);
    } catch (error) {
      if (!(error instanceof RecordUnusable)) throw error;
      terminal.err(`${file}: ${error.message}`);
      return 1;
    }
  },
};

function show(record: RecordFile, { at, as }: { at: ExerciseTime; as: string }, terminal: Terminal): number {
  const player = findPlayer(record.header, as);
  if (!player) throw new UsageProblem(`Kies bij --as uit: ${namesIn(record)}.`);
  const desk = deskAt(record.events, player.id, at);
  if (desk) terminal.out(JSON.stringify(desk, undefined, 2));
  else terminal.err(`${player.name} had op ${toMinutesSeconds(at)} geen stoel.`);
  return desk ? 0 : 1;
}

function readMoment(written: string | undefined): ExerciseTime {
  const moment = MinutesSeconds.safeParse(written);
  if (!moment.success) throw new UsageProblem('Bij --at hoort een moment in speelminuten, zoals 42:00.');
  return toExerciseTime(moment.data);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageProblem(`Het bestand "${file}" is niet te openen.`);
  }
}

function namesIn({ header }: RecordFile): string {
  return header.players.map(({ name, seat }) => `"${name}" (${seat})`).join(', ');
}
