import type { Inject } from '../../../../shared/scenario/inject.ts';
import type { Scenario } from '../../../../shared/scenario/scenario.ts';
import type { RecordedEvent } from '../../../../shared/session/event.ts';
import type { Slug, ThingId } from '../../../../shared/vocabulary/ids.ts';
import { leaning } from '../../../bots/chance.ts';
import { leanTo } from '../aims/lean-to.ts';
import { Wishes } from '../aims/wishes.ts';
import type { RunSpec } from '../run-spec.ts';
import { type Lore, loreOf } from './lore.ts';

/** What whoever prompts the players of one simulated play goes by: the scenario, and which inject came as what. */
export class Knowledge {
  readonly scenario: Scenario;
  readonly spec: RunSpec;
  readonly wishes: Wishes;
  readonly lore: Lore;
  readonly #injects = new Map<ThingId, Inject>();
  readonly #listeners: ((line: RecordedEvent) => void)[] = [];

  constructor(scenario: Scenario, spec: RunSpec) {
    this.scenario = scenario;
    this.spec = spec;
    this.wishes = new Wishes(spec.aim ?? leanTo(scenario, spec));
    this.lore = loreOf(scenario);
  }

  /** Takes in a line of the record, as it happens. */
  follow(line: RecordedEvent): void {
    const { event } = line;
    if (event.type === 'InjectReleased') this.#released(event.inject, event.item, event.content);
    for (const listener of this.#listeners) listener(line);
  }

  listen(listener: (line: RecordedEvent) => void): void {
    this.#listeners.push(listener);
  }

  /** The inject that came as this item or call. */
  injectOf(thing: ThingId): Inject | undefined {
    return this.#injects.get(thing);
  }

  /** A number in [0, 1) that is the same in this play for the same question. */
  luck(...words: readonly (string | number)[]): number {
    return leaning(this.spec.seed, ...words);
  }

  #released(id: Slug | undefined, item: ThingId, content: { call?: ThingId } | object): void {
    const inject = id === undefined ? undefined : this.lore.injects.get(id);
    if (!inject) return;
    this.#injects.set(item, inject);
    if ('call' in content && content.call !== undefined) this.#injects.set(content.call, inject);
  }
}
