import { draw, pick, type Rng } from '../../../server/bots/chance.ts';
import type { PlayerCommand } from '../../../shared/session/command.ts';
import type { SessionView } from '../../../shared/view/session-view.ts';
import type { LivePerson } from './live-person.ts';

type Ask = (busy: Busy) => PlayerCommand | undefined;
type Busy = { view: SessionView; person: LivePerson; rng: Rng; words: string };

/** In the order of how often people do it; what she cannot do at this moment becomes a word in the chat. */
const ASKS: readonly Ask[] = [chat, chat, open, open, note, vote, travel, mail];

/** The next thing this player does, made of what she sees; what she says is said once in the whole session. */
export function nextAsk(person: LivePerson, rng: Rng): PlayerCommand {
  const me = person.store.getSnapshot().welcome?.me;
  const words = `${me?.role === 'player' ? me.player : 'iemand'} zegt nummer ${person.asked.length}`;
  const busy = { view: person.store.getSnapshot().view, person, rng, words };
  return pick(rng, ASKS)?.(busy) ?? chat(busy);
}

function chat({ words: text }: Busy): PlayerCommand {
  return { type: 'SendChat', thread: 'team', text };
}

function open({ view, person, rng }: Busy): PlayerCommand | undefined {
  const asked = new Set(person.asked.map(({ command }) => (command.type === 'OpenItem' ? command.item : undefined)));
  const unread = view.items.filter(({ id, content }) => content.kind === 'delivered' && !asked.has(id));
  const item = pick(rng, unread)?.id;
  return item === undefined ? undefined : { type: 'OpenItem', item };
}

function note({ view, rng, words: text }: Busy): PlayerCommand | undefined {
  const item = pick(rng, view.items)?.id;
  return item === undefined ? undefined : { type: 'WriteNote', item, text };
}

function vote({ view, rng }: Busy): PlayerCommand | undefined {
  const decision = pick(
    rng,
    view.decisions.filter(({ outcome }) => outcome === undefined),
  );
  const option = pick(rng, decision?.options ?? [])?.id;
  return decision && option !== undefined ? { type: 'CastVote', decision: decision.id, option } : undefined;
}

function travel({ person, rng }: Busy): PlayerCommand | undefined {
  const place = pick(rng, person.store.getSnapshot().welcome?.stage.places ?? [])?.id;
  return place === undefined || draw(rng) < 0.5 ? undefined : { type: 'TravelTo', place };
}

function mail({ person, rng, words }: Busy): PlayerCommand | undefined {
  const contacts = person.store.getSnapshot().welcome?.stage.contacts ?? [];
  const to = pick(
    rng,
    contacts.filter(({ kind, address }) => kind === 'actor' && address !== undefined),
  )?.id;
  return to === undefined ? undefined : { type: 'SendMail', to: [to], subject: words, body: words };
}
