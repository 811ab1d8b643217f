import type { After, Link } from './link.ts';
import type { ClientCommand, DispatchReply } from './session-source.ts';

/** How long a command waits for a connection before its sender hears 'offline'. */
const PATIENCE = 20_000;

type Deadline = { passed: boolean; onPassed: () => void };

export type CommandSender = {
  dispatch: (command: ClientCommand) => Promise<DispatchReply>;
  /** The connection to use from now on; undefined: none at the moment. */
  use: (link: Link | undefined) => void;
  /** There will be no connection any more: whoever waits hears 'offline'. */
  giveUp: () => void;
};

type SenderPorts = {
  after: After;
  newKey: () => string;
  /** Told when a connection did not answer. */
  onSilent: (link: Link) => void;
};

/** Sends a command under one key, again over every next connection, until an answer comes or patience ends. */
export function createCommandSender({ after, newKey, onSilent }: SenderPorts): CommandSender {
  const waiting = new Set<(link: Link | undefined) => void>();
  let link: Link | undefined;
  let isOver = false;

  function nextLink(deadline: Deadline): Promise<Link | undefined> {
    if (link || isOver || deadline.passed) return Promise.resolve(isOver || deadline.passed ? undefined : link);
    return new Promise((resolve) => {
      const finish = (found: Link | undefined): void => {
        waiting.delete(finish);
        resolve(found);
      };
      waiting.add(finish);
      deadline.onPassed = () => finish(undefined);
    });
  }

  function wake(found: Link | undefined): void {
    for (const finish of [...waiting]) finish(found);
  }

  async function dispatch(command: ClientCommand): Promise<DispatchReply> {
    const message = { key: newKey(), command };
    const deadline: Deadline = { passed: false, onPassed: () => undefined };
    const cancel = after(PATIENCE, () => {
      deadline.passed = true;
      deadline.onPassed();
    });
    for (let current = await nextLink(deadline); current; current = await nextLink(deadline)) {
      const reply = await current.request(message).catch(() => undefined);
      if (reply) {
        cancel();
        return reply;
      }
      if (current === link) onSilent(current);
    }
    cancel();
    return { ok: false, code: 'offline' };
  }

  return {
    dispatch,
    use: (next) => {
      link = next;
      if (next) wake(next);
    },
    giveUp: () => {
      isOver = true;
      wake(undefined);
    },
  };
}
