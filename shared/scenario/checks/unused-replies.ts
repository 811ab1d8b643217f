import { channelsOf } from './answerable.ts';
import type { Check } from './check.ts';

/** Written replies of an actor to whom nobody can write: without address, in no contacts, and she mails nobody. */
export const findUnusedReplies: Check = (scenario) => {
  const sent = channelsOf(scenario);
  return scenario.actors.flatMap(({ id, address, knownTo, replies, otherwise }, i) => {
    const list = replies.length > 0 ? 'replies' : 'otherwise';
    const isReached = address !== undefined || knownTo.length > 0 || sent.get(id)?.has('mail') === true;
    if (isReached || (replies.length === 0 && otherwise.length === 0)) return [];
    return [
      {
        code: 'reply-never-sent',
        path: ['actors', i, list],
        message: `Deze antwoorden komen nooit: aan "${id}" kan niemand schrijven.`,
        remedy: `Geef "${id}" een address, of haal ${list} weg.`,
      },
    ];
  });
};
