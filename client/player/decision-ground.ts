import type { SessionView } from '../../shared/view/session-view.ts';
import type { FindingView } from '../../shared/view/story-view.ts';

const SURENESS = ['sure', 'assumed', 'rumour'] as const;
const BOARDS = ['team', 'both'] as const;

/** What a decision of this team can rest on: its own board, then the common one, the surest first. */
export function possibleGrounds({ findings }: Pick<SessionView, 'findings'>, team: string): FindingView[] {
  return BOARDS.flatMap((board) =>
    SURENESS.flatMap((sureness) =>
      findings.filter((one) => one.board === board && one.sureness === sureness && isFor(one, team)),
    ),
  );
}

/** Of what was ticked, what still hangs there. */
export function stillThere(ticked: readonly string[], grounds: readonly FindingView[]): string[] {
  return ticked.filter((id) => grounds.some((one) => one.id === id));
}

function isFor({ board, team: own }: FindingView, team: string): boolean {
  return board === 'both' || own === team;
}
