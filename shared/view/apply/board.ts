import type { BoardEvent } from '../../session/events/board.ts';
import type { ExerciseTime } from '../../vocabulary/exercise-time.ts';
import type { SessionView } from '../session-view.ts';

/** Folds what the teams put on their boards. */
export function applyBoard(view: SessionView, event: BoardEvent, at: ExerciseTime): void {
  switch (event.type) {
    case 'FindingPlaced': {
      const { type: _type, finding, facts: _facts, source, sourceKind, ...rest } = event;
      const named = source === undefined ? {} : { source };
      const kind = sourceKind === undefined ? {} : { sourceKind };
      view.findings = [...view.findings, { ...rest, id: finding, at, ...named, ...kind }];
      return;
    }
    case 'FindingChanged': {
      const { text, sureness } = event;
      view.findings = view.findings.map((one) => (one.id === event.finding ? { ...one, text, sureness } : one));
      return;
    }
    case 'FindingRemoved':
      view.findings = view.findings.filter(({ id }) => id !== event.finding);
      return;
  }
}
