import type { PlayerCommand } from '../../../../shared/session/command.ts';
import type { ExerciseTime } from '../../../../shared/vocabulary/exercise-time.ts';
import { isNew, type Mind, ownCall } from '../../../bots/mind.ts';
import { signed } from '../../../bots/phrases.ts';

const A_WHILE = 20_000;
/** How often somebody looks whether a stranger has written. */
const LONGER = 90_000;

/** Phones somebody, once the own hands are free. */
export function call(mind: Mind, number: string): PlayerCommand | ExerciseTime | undefined {
  if (ownCall(mind) || mind.me.travel) return mind.at + A_WHILE;
  const command = { type: 'Dial' as const, number };
  return isNew(mind, command) ? command : undefined;
}

/** Mails an actor about these things: one in the contacts, or one who wrote. Who is not known yet may write later. */
export function mail(mind: Mind, actor: string, sentences: readonly string[]): PlayerCommand | ExerciseTime {
  const isKnown = mind.stage.contacts.some(({ id, kind }) => kind === 'actor' && id === actor);
  const letter = mind.view.items.findLast(({ from, content }) => from.id === actor && isMail(content));
  if (!isKnown && !letter) return mind.at + LONGER;
  const body = signed(mind, `Goedendag,\n\nWij willen u graag spreken. ${sentences.join(' ')}`);
  const reply = isKnown || !letter ? {} : { inReplyTo: letter.id };
  return { type: 'SendMail', to: [actor], subject: 'Een vraag', body, ...reply };
}

function isMail(content: Mind['view']['items'][number]['content']): boolean {
  return content.kind === 'delivered' ? content.delivered.channel === 'mail' : content.written.channel === 'mail';
}
