import type { PlayerCommand } from '../../shared/session/command.ts';
import type { SessionView } from '../../shared/view/session-view.ts';
import type { ExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import { type Temperament, TRAITS } from './temperament.ts';
import { wordsOf } from './words-of.ts';

// An average reader takes 240 words of six letters a minute; nobody pores over one thing for longer than this (ms).
const PER_LETTER = 42;
const LONGEST_READ = 75_000;

const WRITING: Partial<Record<PlayerCommand['type'], number>> = {
  SendMail: 40_000,
  PublishPost: 25_000,
  SendChat: 10_000,
  MakeDecision: 15_000,
  PlaceFinding: 12_000,
  FillField: 25_000,
  AnswerPress: 8_000,
};
const A_MOMENT = 4_000;

/** How long this keeps a bot busy, in ms of exercise time. */
export function effortOf(command: PlayerCommand, view: SessionView, temperament: Temperament): ExerciseTime {
  return Math.round(averageEffort(command, view) * TRAITS[temperament].pace);
}

function averageEffort(command: PlayerCommand, view: SessionView): number {
  if (command.type !== 'OpenItem') return WRITING[command.type] ?? A_MOMENT;
  const item = view.items.findLast(({ id }) => id === command.item);
  const letters = item ? wordsOf(item).length : 0;
  return A_MOMENT + Math.min(letters * PER_LETTER, LONGEST_READ);
}
