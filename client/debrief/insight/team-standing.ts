import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import type { PlayerId, Slug } from '../../../shared/vocabulary/ids.ts';
import { type Delivered, deliveredTo } from './delivered.ts';
import { knownAt } from './known-at.ts';
import { type FirstTry, firstTryOf } from './reaching-out.ts';
import type { Retrospect } from './retrospect.ts';
import type { Seated } from './seated.ts';

/** How one team stands at one moment, in numbers that can be laid beside another team's. */
export type TeamStanding = {
  team: Slug;
  members: Seated[];
  /** What lies before the team, newest first. */
  delivered: Delivered[];
  /** How many of these nobody of the team has opened. */
  unopened: number;
  /** What each member was sent and has not opened. */
  unread: { player: PlayerId; count: number }[];
  callsAnswered: number;
  callsMissed: number;
  mailsSent: number;
  /** The first line in the team's own chat. */
  firstTalk?: ExerciseTime;
  firstTry?: FirstTry;
  /** Facts of the hidden profile that somebody of the team has met; total 0 where the record does not tell. */
  facts: { known: number; total: number };
};

/** What a team had before it and had done at this moment. */
export function standingOf(retrospect: Retrospect, team: Slug, at: ExerciseTime): TeamStanding {
  const { everybody, recording } = retrospect;
  const events = recording.events.filter((recorded) => recorded.at <= at);
  const members = everybody.filter((seated) => seated.team === team);
  const delivered = deliveredTo(members, events);
  const known = knownAt({ scenario: recording.scenario, everybody, team }, events);
  const talk = events.find(({ event }) => event.type === 'ChatSent' && event.thread === 'team' && event.team === team);
  const firstTry = firstTryOf(members, events);
  return {
    ...{ team, members, delivered: delivered.toReversed() },
    unopened: delivered.filter(({ openedBy }) => openedBy.length === 0).length,
    unread: members.map(({ player }) => ({ player, count: unreadBy(delivered, player) })),
    ...countDeeds(retrospect, team, at),
    facts: { known: known.facts.length, total: known.total },
    ...(talk ? { firstTalk: talk.at } : {}),
    ...(firstTry ? { firstTry } : {}),
  };
}

function unreadBy(delivered: readonly Delivered[], player: PlayerId): number {
  return delivered.filter(({ to, openedBy }) => to.includes(player) && !openedBy.includes(player)).length;
}

function countDeeds({ recording, everybody, moments, dots }: Retrospect, team: Slug, at: ExerciseTime) {
  const teamOf = new Map(everybody.map((seated) => [seated.player, seated.team]));
  const answered = recording.events.filter(
    ({ event, at: time }) =>
      time <= at && event.type === 'CallAnswered' && event.player !== undefined && teamOf.get(event.player) === team,
  );
  const missed = moments.filter(
    (moment) => moment.kind === 'missed-call' && moment.at <= at && moment.teams.includes(team),
  );
  const mails = dots.filter(
    ({ kind, player, at: time }) => kind === 'mail' && time <= at && teamOf.get(player) === team,
  );
  return { callsAnswered: answered.length, callsMissed: missed.length, mailsSent: mails.length };
}
