import type { Slug } from '../../vocabulary/ids.ts';
import type { Content } from '../content.ts';
import type { Scenario } from '../scenario.ts';
import { deliveriesOf } from './conversation-of.ts';

type Channel = Content['channel'];

/** What can be replied to in writing, and what is picked up. */
export const WRITTEN: readonly Channel[] = ['mail', 'microblog', 'forum', 'letter', 'document', 'card'];
export const PICKED_UP: readonly Channel[] = ['call', 'visit'];

/** The channels on which each actor sends something, in an inject or a variant of one. */
export function channelsOf({ injects }: Scenario): ReadonlyMap<Slug, ReadonlySet<Channel>> {
  const sent = new Map<Slug, Set<Channel>>();
  for (const inject of injects) {
    for (const { content, variant } of deliveriesOf(inject, [])) {
      const from = (variant === undefined ? undefined : inject.variants[variant]?.from) ?? inject.from;
      const channels = sent.get(from) ?? new Set();
      sent.set(from, channels.add(content.channel));
    }
  }
  return sent;
}
