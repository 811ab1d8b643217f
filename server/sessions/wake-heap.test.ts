import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FakeClock } from '../../tests/support/fake-clock.ts';
import { WakeHeap } from './wake-heap.ts';

it('wakes in order of time, what is due together in order of asking, and never early', async () => {
  const clock = new FakeClock(0);
  const heap = new WakeHeap(clock);
  const woken: string[] = [];
  const wake = (id: string, at: number) => heap.set(id, at, () => woken.push(`${id}@${clock.now()}`));
  wake('late', 300);
  wake('first', 100);
  wake('second', 100);
  await clock.advance(99);
  expect(woken).toEqual([]);
  await clock.advance(1000);
  expect(woken).toEqual(['first@100', 'second@100', 'late@300']);
});

it('keeps one moment for an id and arms one native timer for all', async () => {
  const clock = new FakeClock(0);
  const heap = new WakeHeap(clock);
  const woken: string[] = [];
  for (let n = 0; n < 50; n++) heap.set(`s${n % 10}`, 1000 - n, () => woken.push(`s${n % 10}`));
  expect([heap.size, clock.armed]).toEqual([10, 1]);
  heap.delete('s9');
  await clock.advance(1000);
  expect(woken).toEqual(['s8', 's7', 's6', 's5', 's4', 's3', 's2', 's1', 's0']);
  expect([heap.size, clock.armed]).toEqual([0, 0]);
});

it('lets what is woken ask for its next moment, also at once', async () => {
  const clock = new FakeClock(0);
  const heap = new WakeHeap(clock);
  const woken: number[] = [];
  const again = (): void => {
    woken.push(clock.now());
    if (woken.length < 4) heap.set('s', clock.now() + (woken.length % 2) * 10, again);
  };
  heap.set('s', 5, again);
  await clock.advance(100);
  expect(woken).toEqual([5, 15, 15, 25]);
});

it('gives every moment once and in order, whatever is set and deleted', async () => {
  const step = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.option(fc.integer({ min: 0, max: 500 })));
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
      const clock = new FakeClock(0);
      const heap = new WakeHeap(clock);
      const wanted = new Map<number, number>();
      const woken: [number, number][] = [];
      for (const [id, at] of steps) {
        if (at === null) heap.delete(String(id));
        else heap.set(String(id), at, () => woken.push([id, clock.now()]));
        if (at === null) wanted.delete(id);
        else wanted.set(id, at);
      }
      await clock.advance(500);
      expect(new Map(woken)).toEqual(wanted);
      expect(woken.map(([, at]) => at)).toEqual([...wanted.values()].sort((a, b) => a - b));
    }),
    { numRuns: 40 },
  );
});
