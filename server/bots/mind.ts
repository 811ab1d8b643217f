import type { PlayerCommand } from '../../shared/session/command.ts';
import type { SessionEvent } from '../../shared/session/event.ts';
import type { ItemView, PersonView, SessionView } from '../../shared/view/session-view.ts';
import type { Stage } from '../../shared/view/stage.ts';
import type { Channel } from '../../shared/vocabulary/channel.ts';
import type { ExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import type { ThingId } from '../../shared/vocabulary/ids.ts';
import { isNews } from '../../shared/vocabulary/news-channel.ts';
import { leaning } from './chance.ts';
import type { Intention } from './intention.ts';
import type { Deed, Prompter } from './prompter.ts';
import type { Traits } from './temperament.ts';
import type { Tried } from './tried.ts';

/** All a bot goes by when it thinks: what it can see, who it is, and what it already tried. */
export type Mind = {
  view: SessionView;
  me: PersonView;
  at: ExerciseTime;
  traits: Traits;
  /** What makes this bot lean as it does: other seed, other nature. */
  nature: number;
  stage: Stage;
  /** Asks that were refused, and ways that were gone. */
  tried: Tried;
  prompter: Prompter | undefined;
  /** Address (in small letters) and numbers of its own team, as everybody on it knows them. */
  ownWays: ReadonlySet<string>;
};

export type EventOf<T extends SessionEvent['type']> = Extract<SessionEvent, { type: T }>;
/** What somebody may want to do because of an event; see consider.ts. */
export type Urge<T extends SessionEvent['type']> = (
  mind: Mind,
  event: EventOf<T>,
) => Intention | readonly Intention[] | undefined;

/** True when this ask was not tried before. */
export function isNew({ tried }: Mind, command: PlayerCommand): boolean {
  return !tried.has(command);
}

/** How this bot leans on a question about a thing, in [0, 1): always the same for the same question. */
export function lean({ nature }: Mind, question: string, thing: string): number {
  return leaning(nature, question, thing);
}

/** Whether this bot does this with or about a thing: so in this share of things, unless somebody prompts it. */
export function isInclined(mind: Mind, deed: Deed, { thing, share }: { thing: string; share: number }): boolean {
  return mind.prompter?.inclined(mind, deed, thing) ?? lean(mind, deed, thing) < share;
}

/** A span between two, in ms, that is always the same for the same question. */
export function span(mind: Mind, [least, most]: readonly [number, number], thing: string): number {
  return least + lean(mind, 'span', thing) * (most - least);
}

/** The bot's own team, itself included. */
export function teamOf({ view, me }: Mind): PersonView[] {
  return Object.values(view.people).filter(({ team }) => team === me.team);
}

/** Bots leave people the time to be first. */
export function patience(mind: Mind): number {
  return teamOf(mind).some(({ bot, connected }) => !bot && connected) ? 3 : 1;
}

/** The conversation the bot is in. */
export function ownCall({ view, me }: Mind) {
  return view.calls.findLast(
    ({ phase, from, answeredBy }) =>
      (phase === 'talking' || phase === 'ringing') &&
      (answeredBy?.player === me.id || (from.kind === 'player' && from.id === me.id)),
  );
}

/** An item by its id, unless it was withdrawn. Looked for from the end: what is asked for is mostly fresh. */
export function itemOf({ view }: Mind, id: ThingId): ItemView | undefined {
  const item = view.items.findLast((one) => one.id === id);
  return item?.recalled === true ? undefined : item;
}

/** The medium by which something came. */
export function channelOf({ content }: ItemView): Channel {
  return content.kind === 'delivered' ? content.delivered.channel : content.written.channel;
}

export function isNewsItem(item: ItemView): boolean {
  return isNews(channelOf(item));
}
