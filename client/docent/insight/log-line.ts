import type { SessionEvent } from '../../../shared/session/event.ts';
import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import type { LogNames, LogWords } from '../../text/log-names.ts';
import type { FoldedEvent } from './fold-log.ts';

export type LogLine = { number: number; at: ExerciseTime; text: string; isDocent: boolean };

/** One event, or changes that belong together, as a plain sentence; undefined when there is no sentence for it. */
export function logLine(logged: FoldedEvent, words: LogWords, names: LogNames): LogLine | undefined {
  const say = words[logged.event.type] as ((event: SessionEvent, names: LogNames) => string) | undefined;
  if (!say) return undefined;
  const { number, at, by, event, also = [] } = logged;
  return { number, at, text: say(event, { ...names, also }), isDocent: by.kind === 'docent' };
}
