import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a child process of the bench can do: each takes one value that can travel, and answers one. */
export type Methods = { [name: string]: (argument: never) => unknown };

/** A process of the bench, seen from the one that started it. */
export type Child<M extends Methods> = {
  /** Rejects when the method fails, or when the child is gone. */
  ask<K extends keyof M & string>(name: K, ...argument: Parameters<M[K]>): Promise<Awaited<ReturnType<M[K]>>>;
  stop(): Promise<void>;
};

type Question = { id: number; name: string; argument: unknown };
type Answer = { id: number; value?: unknown; error?: string };
type Waiting = { resolve: (value: never) => void; reject: (error: Error) => void };

/** Starts a file of this folder as a process of its own. */
export function startChild<M extends Methods>(file: string): Child<M> {
  const path = fileURLToPath(new URL(file, import.meta.url));
  // Without a fixed heap one process would collect its garbage more often than another.
  const child = fork(path, { serialization: 'advanced', execArgv: ['--expose-gc', '--max-semi-space-size=32'] });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  child.on('message', ({ id, value, error }: Answer) => {
    const { resolve, reject } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (error === undefined) resolve?.(value as never);
    else reject?.(new Error(`${file}: ${error}`));
  });
  const gone = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  child.on('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`${file} ended with ${code}`));
  });
  return {
    ask: (name, ...[argument]) =>
      new Promise((resolve, reject) => {
        const id = asked++;
        waiting.set(id, { resolve, reject });
        child.send({ id, name, argument } satisfies Question);
      }),
    stop: () => {
      child.disconnect();
      return gone;
    },
  };
}

/** In the child: answers what the parent asks until the parent is gone. */
export function answerParent(methods: Methods): void {
  const answer = async ({ id, name, argument }: Question): Promise<Answer> => {
    try {
      return { id, value: await methods[name]?.(argument as never) };
    } catch (error) {
      return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  };
  process.on('message', (question: Question) => {
    answer(question).then(
      (given) => process.send?.(given),
      () => process.exit(1),
    );
  });
  process.on('disconnect', () => process.exit(0));
}
