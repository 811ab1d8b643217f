import type { SessionEvent } from '../../../shared/session/event.ts';

/** What arrives on a desk or under the news. */
export const ITEMS: ReadonlySet<SessionEvent['type']> = new Set(['InjectReleased', 'MessageSent', 'PostPublished']);

const OCCASIONS: ReadonlySet<SessionEvent['type']> = new Set([
  ...ITEMS,
  'CallRang',
  'DecisionOpened',
  'ChatSent',
  'FindingPlaced',
  'FormOpened',
  'PressOpened',
  'PressAsked',
  'PressAnswered',
]);

/** True for what gives somebody who sees it something to do or to follow; the town's noise does not. */
export function isOccasion(event: SessionEvent): boolean {
  return OCCASIONS.has(event.type) && !(event.type === 'PostPublished' && event.noise !== undefined);
}
