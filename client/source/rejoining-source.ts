import { createCommandSender } from './command-sender.ts';
import type { After, Connect, Link, LinkListener, Refused } from './link.ts';
import type { SessionSource, SourceNotice, SourceState } from './session-source.ts';

const FIRST_WAIT = 500;
const LONGEST_WAIT = 8000;
/** A join that stays without welcome for this long counts as failed. */
const JOIN_PATIENCE = 12_000;

export type RejoiningPorts = {
  connect: Connect;
  after: After;
  /** A fresh idempotency key. */
  newKey: () => string;
};

/** A source over connections that break: it joins again by itself and asks for what it missed by its cursor. */
export function createRejoiningSource({ connect, after, newKey }: RejoiningPorts): SessionSource {
  const listeners = new Set<(notice: SourceNotice) => void>();
  const sender = createCommandSender({ after, newKey, onSilent: lose });
  let link: Link | undefined;
  let cursor = 0;
  let failures = 0;
  /** Whatever an older attempt still brings is ignored. */
  let attempt = 0;
  let cancelTimer = (): void => undefined;

  function tell(notice: SourceNotice): void {
    for (const listener of listeners) listener(notice);
  }

  function tellState(state: SourceState, reason?: string): void {
    tell({ type: 'state', state, ...(reason === undefined ? {} : { reason }) });
  }

  function join(): void {
    attempt += 1;
    const mine = attempt;
    const isCurrent = (): boolean => mine === attempt;
    cancelTimer = after(JOIN_PATIENCE, lose);
    connect(cursor, listenerFor(isCurrent)).then(
      (joined) => settle(joined, isCurrent()),
      () => {
        if (isCurrent()) lose();
      },
    );
  }

  function settle(joined: Link | Refused, isWanted: boolean): void {
    if ('refused' in joined) return isWanted ? refuse(joined) : undefined;
    if (!isWanted) return joined.close();
    link = joined;
    sender.use(joined);
  }

  function refuse({ refused, ended }: Refused): void {
    close();
    tellState(ended ? 'ended' : 'refused', refused);
  }

  function listenerFor(isCurrent: () => boolean): LinkListener {
    return {
      welcome: (welcome) => {
        if (!isCurrent()) return;
        cancelTimer();
        cursor = welcome.cursor;
        failures = 0;
        tell({ type: 'welcome', welcome });
        tellState('live');
      },
      events: ({ events }) => {
        if (!isCurrent()) return;
        cursor += events.length;
        tell({ type: 'events', events });
      },
      presence: ({ online }) => {
        if (isCurrent()) tell({ type: 'presence', online });
      },
      broken: () => {
        if (isCurrent()) lose();
      },
    };
  }

  function lose(): void {
    drop();
    tellState('lost');
    cancelTimer = after(Math.min(FIRST_WAIT * 2 ** failures, LONGEST_WAIT), join);
    failures += 1;
  }

  function drop(): void {
    attempt += 1;
    cancelTimer();
    link?.close();
    link = undefined;
    sender.use(undefined);
  }

  function close(): void {
    drop();
    sender.giveUp();
  }

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      if (attempt === 0) join();
      return () => listeners.delete(listener);
    },
    dispatch: sender.dispatch,
    close,
  };
}
