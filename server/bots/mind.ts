import type { PlayerCommand } from '../../shared/session/command.ts';
import type { ItemView, PersonView, SessionView } from '../../shared/view/session-view.ts';
import type { Stage } from '../../shared/view/stage.ts';
import type { Channel } from '../../shared/vocabulary/channel.ts';
import type { ExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import { isNews } from '../../shared/vocabulary/news-channel.ts';
import { leaning, type Rng } from './chance.ts';
import type { Traits } from './temperament.ts';

/** All a bot goes by when it thinks: what it can see, who it is, and what it already tried. */
export type Mind = {
  view: SessionView;
  me: PersonView;
  at: ExerciseTime;
  rng: Rng;
  traits: Traits;
  /** What makes this bot lean as it does: other seed, other nature. */
  nature: number;
  stage: Stage;
  /** Asks that were refused, and ways that were gone; see `triedKey`. */
  tried: ReadonlySet<string>;
};

/** One reason to do something, in order of urgency in bot-brain.ts. */
export type Urge = (mind: Mind) => PlayerCommand | undefined;

/** How an ask is remembered, so that a bot does not run into the same wall twice. */
export function triedKey(command: PlayerCommand): string {
  return JSON.stringify(command);
}

/** True when this ask was not tried before. */
export function isNew({ tried }: Mind, command: PlayerCommand): boolean {
  return !tried.has(triedKey(command));
}

/** How this bot leans on a question about a thing, in [0, 1): always the same for the same question. */
export function lean({ nature }: Mind, question: string, thing: string): number {
  return leaning(String(nature), question, thing);
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

/** Things the bot has read, newest last; `since` in exercise time of arrival. */
export function readItems({ view, me }: Mind, since: ExerciseTime = 0) {
  return view.items.filter(({ at, openedBy, recalled }) => at >= since && !recalled && openedBy.includes(me.id));
}

/** The medium by which something came. */
export function channelOf({ content }: ItemView): Channel {
  return content.kind === 'delivered' ? content.delivered.channel : content.written.channel;
}

export function isNewsItem(item: ItemView): boolean {
  return isNews(channelOf(item));
}
