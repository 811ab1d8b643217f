import { answerParent } from './child.ts';
import { Loads } from './loads.ts';
import { type Person, Sockets, type Target } from './sockets.ts';

const sockets = new Sockets();
const loads = new Loads(sockets);

const methods = {
  /** Connects all of these; resolves to how long each took (ms), until its first event where it gets any. */
  connect: ({ target, people, atOnce }: { target: Target; people: Person[]; atOnce: number }) =>
    sockets.connect(target, people, atOnce),
  /** What came in since the last time this was asked. */
  received: () => sockets.received(),
  /** Everybody asks the next thing as soon as the last was answered. */
  askWithoutPause: ({ ms }: { ms: number }) => loads.withoutPause(ms),
  /** So many a second, whatever comes back. */
  askSteadily: ({ ms, perSecond }: { ms: number; perSecond: number }) => loads.steadily(ms, perSecond),
  leave: () => sockets.leave(),
};

/** The clients of a bench, in a process of their own so that their work is not counted as the server's. */
export type Crowd = typeof methods;

answerParent(methods);
