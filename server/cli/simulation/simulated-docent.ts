import type { DocentCommand } from '../../../shared/session/command.ts';
import type { RecordedEvent } from '../../../shared/session/event.ts';
import { type ExerciseTime, toExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';
import { findLevel, hasInject } from './levels.ts';
import type { Knowledge } from './prompting/knowledge.ts';

type Act = { at: ExerciseTime; command: DocentCommand };

/** How many of the injects for which the docent chooses the moment she sends. */
const SENDS = 0.4;
/** How often she says she saw what only she can see: this often when it goes badly, and more when it goes well. */
const SEES = { least: 0.2, more: 0.6 } as const;

/** What a docent does in a simulated play: sends what only she can send, and marks what only she can see. */
export class SimulatedDocent {
  readonly #knowledge: Knowledge;
  #acts: Act[] = [];

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
    this.#acts = knowledge.scenario.injects.flatMap(({ id, release }) =>
      release.manual === undefined ? [] : this.#sending(id),
    );
    knowledge.listen((line) => this.#follow(line));
  }

  /** When there is something for her to do. */
  get next(): ExerciseTime {
    return this.#acts.reduce((soonest, { at }) => Math.min(soonest, at), Number.POSITIVE_INFINITY);
  }

  /** What she does at this moment. */
  acts(at: ExerciseTime): DocentCommand[] {
    const due = this.#acts.filter((act) => act.at <= at);
    if (due.length > 0) this.#acts = this.#acts.filter((act) => act.at > at);
    return due.map(({ command }) => command);
  }

  #sending(inject: Slug): Act[] {
    const { scenario, spec, wishes } = this.#knowledge;
    if (!hasInject(findLevel(scenario, spec.level), inject)) return [];
    const verdict = wishes.verdict('send', (deed) => deed.inject === inject);
    if (!(verdict ?? this.#knowledge.luck('send', inject) < SENDS)) return [];
    const share = 0.1 + 0.8 * this.#knowledge.luck('send at', inject);
    const at = toExerciseTime(scenario.duration) * (verdict === true ? share / 2 : share);
    return [{ at, command: { type: 'ReleaseInject', inject } }];
  }

  #follow({ event, at }: RecordedEvent): void {
    if (event.type !== 'InjectReleased' || event.inject === undefined) return;
    const { inject } = event;
    const expected = this.#knowledge.lore.injects.get(inject)?.expect;
    if (expected?.sign !== 'docent' || !this.#willSee(inject)) return;
    const share = 0.3 + 0.6 * this.#knowledge.luck('see at', inject);
    const moment = at + toExerciseTime(expected.within) * share;
    this.#acts.push({ at: moment, command: { type: 'MarkExpectation', inject } });
  }

  #willSee(inject: Slug): boolean {
    const { wishes, spec } = this.#knowledge;
    const verdict = wishes.verdict('mark', (deed) => deed.inject === inject);
    return verdict ?? this.#knowledge.luck('see', inject) < SEES.least + SEES.more * spec.insight;
  }
}
