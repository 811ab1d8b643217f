import type { RecordedEvent, SessionEvent } from '../../../shared/session/event.ts';
import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import type { PlayerId, Slug } from '../../../shared/vocabulary/ids.ts';
import type { Recording } from '../../source/replay-source.ts';
import { findingsNamed, type NamedFinding } from './findings-named.ts';
import { type KnownAt, knownAt } from './known-at.ts';
import { everybodyIn } from './seated.ts';

type Opened = Extract<SessionEvent, { type: 'DecisionOpened' }>;

/** One question to one team, with what became of it. `undefined` outcome: play ended first. */
export type DecisionReview = {
  id: string;
  team: Slug;
  decision: Slug;
  title: string;
  question: string;
  openedAt: ExerciseTime;
  outcome:
    | {
        kind: 'made';
        at: ExerciseTime;
        label: string;
        rationale: string;
        name: string;
        note: string;
        /** Notes on the board that the team named as its ground. */
        findings: NamedFinding[];
        known: KnownAt;
      }
    | { kind: 'expired'; at: ExerciseTime; known: KnownAt }
    | undefined;
  /** The options with who had voted for each. */
  options: { id: Slug; label: string; voters: string[]; isChosen: boolean }[];
};

/** Every decision point of every team in the order in which it was put to them. */
export function reviewDecisions(recording: Recording): DecisionReview[] {
  return recording.events.flatMap(({ event, at }) =>
    event.type === 'DecisionOpened' ? reviewOne(recording, event, at) : [],
  );
}

function reviewOne(recording: Recording, opened: Opened, openedAt: ExerciseTime): DecisionReview {
  const { decision, team, title, question } = opened;
  const closing = recording.events.find(({ event }) => isOutcome(event, opened));
  const votes = votesFor(recording.events, opened);
  const chosen = closing?.event.type === 'DecisionMade' ? closing.event.option : undefined;
  return {
    ...{ id: `${decision}/${team}`, team, decision, title, question, openedAt },
    outcome: closing && outcomeOf(recording, closing),
    options: opened.options.map(({ id, label }) => {
      const voters = votes.filter(({ option }) => option === id).map(({ name }) => name);
      return { id, label, voters, isChosen: id === chosen };
    }),
  };
}

function isOutcome(event: SessionEvent, { decision, team }: Opened): boolean {
  if (event.type !== 'DecisionMade' && event.type !== 'DecisionExpired') return false;
  return event.decision === decision && event.team === team;
}

function outcomeOf(recording: Recording, { event, at, position }: RecordedEvent): DecisionReview['outcome'] {
  if (event.type !== 'DecisionMade' && event.type !== 'DecisionExpired') return undefined;
  const { scenario, events } = recording;
  const before = events.filter((recorded) => recorded.position < position);
  const known = knownAt({ scenario, everybody: everybodyIn(recording), team: event.team }, before);
  if (event.type === 'DecisionExpired') return { kind: 'expired', at, known };
  const { label, rationale, name } = event;
  const findings = findingsNamed(event.findings ?? [], before);
  const option = scenario.decisions
    .find(({ id }) => id === event.decision)
    ?.options.find(({ id }) => id === event.option);
  return { kind: 'made', at, label, rationale, name, note: option?.note ?? '', findings, known };
}

// Each player's last vote counts.
function votesFor(events: readonly RecordedEvent[], { decision, team }: Opened) {
  const votes = new Map<PlayerId, { name: string; option: Slug }>();
  for (const { event } of events) {
    if (event.type !== 'VoteCast' || event.decision !== decision || event.team !== team) continue;
    votes.set(event.player, { name: event.name, option: event.option });
  }
  return [...votes.values()];
}
