import { encounterOf } from '../../../shared/vocabulary/encounter.ts';
import { toTimeLeft } from '../../../shared/vocabulary/story-time.ts';
import type { CallRow } from '../../panels/call-history-panel.tsx';
import type { phone } from '../../text/nl/phone.ts';
import { type CallFacts, isLive } from './call-facts.ts';

type Words = (typeof phone)['history'];

/** A line of the call history; `time` is story time. */
export function callRow(facts: CallFacts, time: string, text: Words): CallRow {
  const { call, direction, other } = facts;
  return {
    id: call.id,
    kind: kindOf(facts),
    encounter: encounterOf(call),
    name: other.name,
    what: whatHappened(facts, text),
    time,
    voicemail: direction === 'in' ? call.voicemail : undefined,
    canRead: call.lines.length > 0,
    canCallBack: direction === 'in' && (call.medium === 'phone' || call.phase === 'missed') && !isLive(call),
  };
}

function kindOf({ call, direction }: CallFacts): CallRow['kind'] {
  return call.phase === 'missed' ? 'missed' : direction;
}

function whatHappened(facts: CallFacts, text: Words): string {
  const { phase, answeredAt, lines } = facts.call;
  if (phase === 'ringing') return text.incoming[encounterOf(facts.call)];
  if (phase === 'talking') return text.busy;
  if (phase === 'missed' || answeredAt === undefined) return nobody(facts, text);
  const until = Math.max(answeredAt, ...lines.map(({ at }) => at));
  const start = whoTalked(facts, text);
  return until > answeredAt ? `${start}, ${text.lasted(toTimeLeft(until - answeredAt))}` : start;
}

function whoTalked({ call, direction, speaker }: CallFacts, text: Words): string {
  const who = speaker?.name ?? '';
  return direction === 'out' ? text.called(who) : text.answered[encounterOf(call)](who);
}

function nobody({ call, direction, speaker }: CallFacts, text: Words): string {
  if (direction === 'out') return text.noAnswer(speaker?.name ?? '');
  return text.missed[encounterOf(call)];
}
