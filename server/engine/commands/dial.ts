import type { Actor, Team } from '../../../shared/scenario/cast.ts';
import type { SessionEvent } from '../../../shared/session/event.ts';
import { reject } from '../../../shared/session/rejection.ts';
import type { Audience } from '../../../shared/vocabulary/audience.ts';
import { type Draft, emit, newId } from '../draft.ts';
import { playerSender } from '../lookup.ts';
import { missedCall } from '../missed-call.ts';
import type { Outcome } from '../outcome.ts';
import { withinTeam } from '../placement.ts';
import type { PlayerState, SessionState } from '../state.ts';

/** How long a docent has to pick up for an actor before the written answer comes (ms of exercise time). */
export const ACTOR_PICKS_UP_WITHIN = 8_000;
/** How long another team's line rings (ms of exercise time). */
export const TEAM_LINE_RINGS = 60_000;

/** What a telephone shows of the public number of a team, in the language of the story. */
const PUBLIC_LINE = {
  nl: { number: 'algemeen nummer', menu: 'Keuzemenu' },
  en: { number: 'main number', menu: 'Menu' },
} as const;

/** Dials a number, or the id of an actor or team in the contacts. */
export function dial(draft: Draft, player: PlayerState, { number }: { number: string }): Outcome {
  if (player.call !== undefined) return reject('in-conversation');
  const { teams, actors } = draft.state.scenario;
  const team = teams.find((candidate) => candidate.line === number || candidate.id === number);
  if (team) return dialTeam(draft, player, team, number);
  const desk = teams.find(({ publicLine }) => publicLine.number === number);
  const actor = actors.find((candidate) => candidate.number === number || candidate.id === number);
  if (desk) dialDesk(draft, player, desk);
  else if (actor && (actor.number ?? actor.onDial ?? actor.conversation) !== undefined) dialActor(draft, player, actor);
  else return reject(actor ? 'no-number' : 'address-unknown');
  return undefined;
}

function dialTeam(draft: Draft, player: PlayerState, team: Team, dialled: string): Outcome {
  if (team.id === player.team) return reject('already-there');
  if (team.id === dialled && !draft.state.contact) return reject('line-unknown');
  if (!anybodyAt(draft.state, team.id)) return reject('address-unknown');
  const audience = [{ team: player.team }, { team: team.id }];
  ring(draft, player, { to: team.name, toTeam: team.id, until: draft.at + TEAM_LINE_RINGS }, audience);
  return undefined;
}

function dialDesk(draft: Draft, player: PlayerState, team: Team): void {
  const audience = [{ team: player.team }];
  const { number, menu } = PUBLIC_LINE[draft.state.scenario.language];
  const call = ring(draft, player, { to: `${team.name}, ${number}`, until: draft.at }, audience);
  const speaker = { kind: 'actor' as const, id: team.id, name: menu, post: team.name };
  emit(draft, { type: 'CallAnswered', call, name: menu }, audience);
  emit(draft, { type: 'CallSpoken', call, speaker, text: team.publicLine.says, offers: [] }, audience);
  emit(draft, { type: 'CallEnded', call, by: 'actor' }, audience);
}

function dialActor(draft: Draft, player: PlayerState, actor: Actor): void {
  const missed = missedCall(draft.state, player, actor.id);
  const audience = missed ? withinTeam(missed.audience, player.team) : [{ team: player.team }];
  ring(draft, player, { to: actor.name, toActor: actor.id, until: draft.at + ACTOR_PICKS_UP_WITHIN }, audience);
}

type Line = Pick<Extract<SessionEvent, { type: 'CallRang' }>, 'to' | 'toActor' | 'toTeam' | 'until'>;

function ring(draft: Draft, player: PlayerState, line: Line, audience: Audience): string {
  const call = newId(draft, 'call');
  const from = playerSender(player);
  emit(draft, { type: 'CallRang', call, medium: 'phone', from, title: line.to ?? '', mood: '', ...line }, audience);
  return call;
}

function anybodyAt(state: SessionState, team: string): boolean {
  return Object.values(state.players).some((player) => player.team === team);
}
