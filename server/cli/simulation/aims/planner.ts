import { effectsOf, type WrittenEffect } from '../../../../shared/scenario/checks/effects.ts';
import type { Condition } from '../../../../shared/scenario/condition.ts';
import type { Scenario } from '../../../../shared/scenario/scenario.ts';
import type { Slug } from '../../../../shared/vocabulary/ids.ts';
import { draw, hashOf, pick, type Rng } from '../../../bots/chance.ts';
import type { Target } from '../reach/target.ts';
import type { Aim, Deed } from './aim.ts';
import { AVOID } from './avoid-conditions.ts';
import { bringAbout, prevent } from './causes.ts';
import { avoidInject, missSign, reachInject, reachOpening, showSign } from './injects.ts';
import { REACH } from './reach-conditions.ts';

/** What leads to what is followed this far back. */
const FURTHEST = 10;

/**
 * Works out one way to come to something: from what it waits for back to what people can do and leave. Where
 * several ways lead there, or something stands in the way of something else, the next attempt takes another one.
 */
export class Planner {
  readonly scenario: Scenario;
  /** What was worked out so far. */
  readonly aim: Aim = { wants: [], shuns: [], draws: [] };
  readonly #rng: Rng;
  readonly #effects: readonly WrittenEffect[];
  readonly #passed = new Set<string>();
  #depth = 0;

  /** Another turn is another way, where there are several. */
  constructor(scenario: Scenario, turn: number) {
    this.scenario = scenario;
    this.#rng = { state: hashOf('plan', turn) };
    this.#effects = writtenIn(scenario);
  }

  aimAt({ kind, id }: Target): Aim {
    if (kind === 'inject') this.reachInject(id);
    if (kind === 'option') this.#reachOption(id);
    if (kind === 'ending') this.#reachEnding(id);
    return this.aim;
  }

  want(deed: Deed): void {
    this.aim.wants.push(deed);
  }

  shun(deed: Deed): void {
    this.aim.shuns.push(deed);
  }

  drawn(lot: Aim['draws'][number]): void {
    this.aim.draws.push(lot);
  }

  oneOf<T>(things: readonly T[]): T | undefined {
    return pick(this.#rng, things);
  }

  isLucky(share: number): boolean {
    return draw(this.#rng) < share;
  }

  /** Does what makes a condition so. */
  reach({ all, any, not, ...leaf }: Condition): void {
    for (const one of all ?? []) this.reach(one);
    const way = this.oneOf(any ?? []);
    if (way) this.reach(way);
    if (not) this.avoid(not);
    each(leaf, (key, asked) => REACH[key]?.(asked, this));
  }

  /** Does what keeps a condition from being so. */
  avoid({ all, any, not, ...leaf }: Condition): void {
    const obstacle = this.oneOf(all ?? []);
    if (obstacle) this.avoid(obstacle);
    for (const one of any ?? []) this.avoid(one);
    if (not) this.reach(not);
    each(leaf, (key, asked) => AVOID[key]?.(asked, this));
  }

  reachInject(inject: Slug): void {
    this.#once(`inject ${inject}`, () => reachInject(this, inject));
  }

  avoidInject(inject: Slug): void {
    this.#once(`no inject ${inject}`, () => avoidInject(this, inject));
  }

  /** Sees to it that a decision point, form or press conference opens. */
  reachOpening(id: Slug): void {
    this.#once(`opening ${id}`, () => reachOpening(this, id));
  }

  meet(inject: Slug): void {
    this.#once(`meet ${inject}`, () => showSign(this, inject));
  }

  miss(inject: Slug): void {
    this.#once(`miss ${inject}`, () => missSign(this, inject));
  }

  bringAbout(effect: WrittenEffect): void {
    this.#once(`bring ${effect.path.join('/')}`, () => bringAbout(this, effect));
  }

  prevent(effect: WrittenEffect): void {
    this.#once(`prevent ${effect.path.join('/')}`, () => prevent(this, effect));
  }

  /** The effects of the scenario that are like this. */
  effects(fits: (effect: WrittenEffect['effect']) => boolean): WrittenEffect[] {
    return this.#effects.filter(({ effect }) => fits(effect));
  }

  #reachOption(id: string): void {
    const [decision = '', option = ''] = id.split('/');
    const point = this.scenario.decisions.find((one) => one.id === decision);
    this.reachOpening(decision);
    this.want({ do: 'choose', decision, option });
    const when = point?.options.find((one) => one.id === option)?.when;
    if (when) this.reach(when);
  }

  /** The first ending that fits is reached, so those before it must not fit. */
  #reachEnding(id: Slug): void {
    for (const ending of this.scenario.endings) {
      if (ending.when && ending.id !== id) this.avoid(ending.when);
      if (ending.id !== id) continue;
      if (ending.when) this.reach(ending.when);
      return;
    }
  }

  #once(what: string, follow: () => void): void {
    if (this.#passed.has(what) || this.#depth >= FURTHEST) return;
    this.#passed.add(what);
    this.#depth += 1;
    follow();
    this.#depth -= 1;
  }
}

// A frozen scenario never changes, so what is written in it is looked up once.
const written = new WeakMap<Scenario, readonly WrittenEffect[]>();

function writtenIn(scenario: Scenario): readonly WrittenEffect[] {
  const before = written.get(scenario) ?? effectsOf(scenario);
  written.set(scenario, before);
  return before;
}

type Leaf = Omit<Condition, 'all' | 'any' | 'not'>;

function each(leaf: Leaf, follow: (key: keyof Leaf, asked: never) => void): void {
  for (const [key, asked] of Object.entries(leaf)) {
    if (asked !== undefined) follow(key as keyof Leaf, asked as never);
  }
}
