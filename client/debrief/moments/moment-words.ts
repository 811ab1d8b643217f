import { type StoryClock, toStoryTime } from '../../../shared/vocabulary/story-time.ts';
import { sayKind } from '../../docent/parts/say-kind.ts';
import type { Texts } from '../../text/nl.ts';
import type { Moment } from '../insight/moments.ts';

type Words = Texts['debrief']['moments'];

/** What happened at this moment, in one sentence. */
export function momentSentence(moment: Moment, words: Words): string {
  return sayKind<Moment>(words.what, moment);
}

/** What else is known of it: the reason, what was hoped for, that it came later after all. */
export function momentDetails(moment: Moment, words: Words, story: StoryClock): string[] {
  if (moment.kind === 'decision') return [words.more.reason(moment.name, moment.rationale)];
  if (moment.kind !== 'missed-action') return [];
  const { action, doneAt } = moment;
  return [words.more.hoped(action), ...(doneAt === undefined ? [] : [words.more.doneAt(toStoryTime(doneAt, story))])];
}
