import type { CallView, PersonView, SessionView } from '../../../shared/view/session-view.ts';
import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';
import type { Overview } from './overview.ts';
import { teamsReached } from './reach.ts';
import type { TeamSigns } from './team-need.ts';
import { countUnread } from './unread.ts';

const MINUTE = 60_000;
/** How long a missed call or action stays a reason to look. */
const RECENT = 6 * MINUTE;

/** Counts what weighTeam weighs, for one team at this moment. */
export function readSigns(overview: Overview, team: Slug): TeamSigns {
  const { view, now } = overview;
  const members = Object.values(view.people).filter((person) => person.team === team);
  const decisions = openDecisions(view, team, now);
  const unread = members.map((person) => countUnread(overview, person));
  const unreadEach = Math.round(unread.reduce((sum, count) => sum + count, 0) / Math.max(1, members.length));
  const lastDecision = lastDecisionOf(view, team, now);
  return {
    quietFor: quietFor(overview, members),
    unreadEach,
    withoutContact: view.contact ? undefined : inMinutes(now),
    missedCalls: missedCalls(overview, team),
    decisions,
    missedActions: missedActions(overview, team),
    gone: members.filter(({ connected, bot }) => !connected && !bot).map(({ name }) => name),
    ...(lastDecision ? { lastDecision } : {}),
    hasNothingToDo: decisions.length === 0 && unread.every((count) => count === 0),
  };
}

// Bots never fall silent, so they only count when there is nobody else.
function quietFor({ activity, now }: Overview, members: readonly PersonView[]): number {
  const people = members.filter(({ bot }) => !bot);
  const counted = people.length > 0 ? people : members;
  if (counted.length === 0) return 0;
  const { jumped, lastAct } = activity;
  const last = Math.max(jumped, ...counted.map(({ id, travel }) => (travel ? now : (lastAct[id]?.at ?? 0))));
  return inMinutes(now - last);
}

function openDecisions(view: SessionView, team: Slug, now: ExerciseTime): TeamSigns['decisions'] {
  return view.decisions
    .filter((point) => point.team === team && point.outcome === undefined)
    .toSorted((a, b) => a.closes - b.closes)
    .map(({ title, closes }) => ({ title, closesIn: Math.max(0, Math.ceil((closes - now) / MINUTE)) }));
}

function lastDecisionOf(view: SessionView, team: Slug, now: ExerciseTime): TeamSigns['lastDecision'] {
  const outcomes = view.decisions.filter((point) => point.team === team).map(({ outcome }) => outcome);
  const made = outcomes.findLast((outcome) => outcome?.kind === 'made');
  return made?.kind === 'made' ? { label: made.label, minutesAgo: inMinutes(now - made.at) } : undefined;
}

function missedCalls(overview: Overview, team: Slug): string[] {
  return overview.view.calls
    .filter((call) => call.phase === 'missed' && isRecent(overview.now, call.until) && ringsAt(overview, call, team))
    .map(({ from }) => from.name)
    .toReversed();
}

function ringsAt(overview: Overview, call: CallView, team: Slug): boolean {
  if (call.toTeam !== undefined) return call.toTeam === team;
  if (call.toActor !== undefined) return false;
  const inject = overview.view.items.find(({ content }) => {
    return content.kind === 'delivered' && 'call' in content.delivered && content.delivered.call === call.id;
  })?.inject;
  return inject !== undefined && teamsReached(overview, inject).includes(team);
}

function missedActions(overview: Overview, team: Slug): string[] {
  const missed = Object.values(overview.view.expectations).filter(
    ({ inject, state, at }) =>
      state === 'missed' && isRecent(overview.now, at) && teamsReached(overview, inject).includes(team),
  );
  return missed
    .toSorted((a, b) => b.at - a.at)
    .flatMap(({ inject }) => overview.scenario.injects.find(({ id }) => id === inject)?.expect?.action ?? []);
}

function isRecent(now: ExerciseTime, at: ExerciseTime): boolean {
  return now - at < RECENT;
}

function inMinutes(span: number): number {
  return Math.max(0, Math.floor(span / MINUTE));
}
