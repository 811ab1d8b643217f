import type { Clock } from './ports.ts';

type Entry = { id: string; at: number; order: number; run: () => void; index: number };

/**
 * When every session wants to be woken: one binary heap and one native timer for the whole process.
 * Each id has at most one moment. Nothing is called early; what is due together is called in the order it was set.
 */
export class WakeHeap {
  readonly #clock: Clock;
  readonly #entries = new Map<string, Entry>();
  readonly #heap: Entry[] = [];
  #order = 0;
  #armedFor = Number.POSITIVE_INFINITY;
  #cancel: () => void = () => {};

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** How many moments are waited for. */
  get size(): number {
    return this.#heap.length;
  }

  /** Calls `run` once at wall-clock time `at` (ms); replaces what was set for this id before. */
  set(id: string, at: number, run: () => void): void {
    this.#remove(id);
    const entry: Entry = { id, at, order: this.#order++, run, index: this.#heap.length };
    this.#entries.set(id, entry);
    this.#heap.push(entry);
    this.#rise(entry);
    this.#arm();
  }

  /** Forgets the moment of this id, if it has one. */
  delete(id: string): void {
    this.#remove(id);
    this.#arm();
  }

  #ring(): void {
    this.#armedFor = Number.POSITIVE_INFINITY;
    const now = this.#clock.now();
    for (let next = this.#heap[0]; next && next.at <= now; next = this.#heap[0]) {
      this.#remove(next.id);
      next.run();
    }
    this.#arm();
  }

  #arm(): void {
    const next = this.#heap[0]?.at ?? Number.POSITIVE_INFINITY;
    if (next === this.#armedFor) return;
    this.#cancel();
    this.#armedFor = next;
    this.#cancel = next === Number.POSITIVE_INFINITY ? () => {} : this.#clock.wakeAt(next, () => this.#ring());
  }

  #remove(id: string): void {
    const entry = this.#entries.get(id);
    const last = this.#heap.at(-1);
    if (!entry || !last) return;
    this.#entries.delete(id);
    this.#put(last, entry.index);
    this.#heap.pop();
    if (last === entry) return;
    this.#rise(last);
    this.#sink(last);
  }

  #rise(entry: Entry): void {
    for (let parent = this.#parent(entry); parent && isBefore(entry, parent); parent = this.#parent(entry)) {
      this.#swap(entry, parent);
    }
  }

  #sink(entry: Entry): void {
    for (let child = this.#firstChild(entry); child && isBefore(child, entry); child = this.#firstChild(entry)) {
      this.#swap(entry, child);
    }
  }

  #parent({ index }: Entry): Entry | undefined {
    return index === 0 ? undefined : this.#heap[(index - 1) >> 1];
  }

  #firstChild({ index }: Entry): Entry | undefined {
    const left = this.#heap[2 * index + 1];
    const right = this.#heap[2 * index + 2];
    return left && right && isBefore(right, left) ? right : left;
  }

  #swap(a: Entry, b: Entry): void {
    const { index } = a;
    this.#put(a, b.index);
    this.#put(b, index);
  }

  #put(entry: Entry, index: number): void {
    this.#heap[index] = entry;
    entry.index = index;
  }
}

function isBefore(a: Entry, b: Entry): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}
