import type { CallView, PersonView, SessionView } from '../../../shared/view/session-view.ts';
import type { PlayerId } from '../../../shared/vocabulary/ids.ts';
import type { Act } from './activity.ts';
import type { Overview } from './overview.ts';

/** What a player does now; `minutes` and `left` are exercise time (whole minutes, ms). */
export type Doing =
  | { kind: 'gone'; minutes: number }
  | { kind: 'travels'; to: string; left: number }
  | { kind: 'calls'; with: string }
  | { kind: 'meets'; with: string }
  | { kind: 'rings'; to: string }
  | { kind: 'reads'; title: string }
  | { kind: 'writes'; what: Writing }
  | { kind: 'decides' }
  | { kind: 'busy' }
  | { kind: 'silent'; minutes: number };

export type Writing = 'mail' | 'chat' | 'post' | 'note' | 'board' | 'form' | 'press';

const MINUTE = 60_000;
/** An act this fresh is what she does now; after that she is silent. */
const FRESH = 90_000;
const LONGEST_TITLE = 60;

/** The one thing to say about this player: a lost line before a journey, a call before reading. */
export function readDoing(overview: Overview, person: PersonView): Doing {
  const { view, scenario, activity, now } = overview;
  if (!person.connected) return { kind: 'gone', minutes: minutesSince(now, activity.droppedAt[person.id] ?? now) };
  if (person.travel) {
    const place = scenario.places.find(({ id }) => id === person.travel?.to);
    return { kind: 'travels', to: place?.name ?? person.travel.to, left: Math.max(0, person.travel.arrives - now) };
  }
  const call = view.calls.findLast((candidate) => isOnThePhone(candidate, person.id));
  if (call) return calling(call, person.id);
  if (isAtMicrophones(view, person.id)) return { kind: 'writes', what: 'press' };
  const act = activity.lastAct[person.id];
  if (!act || now - act.at > FRESH) return { kind: 'silent', minutes: minutesSince(now, act?.at ?? activity.jumped) };
  return recent(view, act);
}

function isOnThePhone({ phase, from, answeredBy }: CallView, player: PlayerId): boolean {
  const hasDialled = from.kind === 'player' && from.id === player;
  return (phase === 'talking' && (hasDialled || answeredBy?.player === player)) || (phase === 'ringing' && hasDialled);
}

function calling({ phase, medium, from, to, answeredBy }: CallView, player: PlayerId): Doing {
  const other = from.kind === 'player' && from.id === player ? (answeredBy?.name ?? to ?? '') : from.name;
  if (phase === 'ringing') return { kind: 'rings', to: other };
  return { kind: medium === 'visit' ? 'meets' : 'calls', with: other };
}

function isAtMicrophones({ press }: SessionView, player: PlayerId): boolean {
  return press.some(({ closed, speakers }) => closed === undefined && speakers.some((one) => one.player === player));
}

const WRITING: Partial<Record<Act['type'], Writing>> = {
  MessageSent: 'mail',
  ChatSent: 'chat',
  PostPublished: 'post',
  NoteWritten: 'note',
  FindingPlaced: 'board',
  FindingChanged: 'board',
  FindingRemoved: 'board',
  FieldFilled: 'form',
  FormSubmitted: 'form',
};

function recent(view: SessionView, { type, thing }: Act): Doing {
  const what = WRITING[type];
  if (what) return { kind: 'writes', what };
  if (type === 'VoteCast' || type === 'DecisionMade') return { kind: 'decides' };
  if (type !== 'ItemOpened') return { kind: 'busy' };
  return { kind: 'reads', title: inShort(view.items.findLast(({ id }) => id === thing)?.title ?? '') };
}

// The title of a post is the whole post.
function inShort(title: string): string {
  return title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE).trimEnd()}…`;
}

function minutesSince(now: number, at: number): number {
  return Math.max(0, Math.floor((now - at) / MINUTE));
}
