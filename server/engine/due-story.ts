import type { Condition } from '../../shared/scenario/condition.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { ExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import type { Slug } from '../../shared/vocabulary/ids.ts';
import { holdsFrom } from './conditions/holds.ts';
import { releasedAt } from './conditions/leaves.ts';
import type { Due, DueKind } from './due.ts';
import { kept } from './kept.ts';
import { playedLevel } from './levels.ts';
import { findDecision, findInject } from './lookup.ts';
import { nextPressStep } from './press-course.ts';
import type { SessionState } from './state.ts';
import { paperKey } from './story-state.ts';
import { isStoryUnchanged } from './story-unchanged.ts';
import { touched } from './story-watch.ts';
import { openingKey, type Waiting, waitingInjects, waitingQuestions, waitingRules, waitingSigns } from './waiting.ts';

type Moment = { asked: ExerciseTime; from: ExerciseTime | undefined };
/** What was worked out for a state; of each condition from when it is so, until something it looks at changes. */
type Known = { state: SessionState; dues: readonly Due[]; moments: Map<Condition, Moment> };
// By scenario, so that an answer lives no longer than the scenario it speaks of.
const known = new WeakMap<Scenario, Known>();

/**
 * What conditions, papers, the press and the dials have waiting. Time alone changes none of it: what would
 * come true by time is in it already, at its moment.
 */
export function dueStory(state: SessionState): readonly Due[] {
  const before = known.get(state.scenario);
  const moments = before?.moments ?? new Map<Condition, Moment>();
  const dues = (before && forgetTouched(before, state)) ?? look(state, moments);
  known.set(state.scenario, { state, dues, moments });
  return dues;
}

/** Forgets what may be otherwise by now; gives what was due, when nothing can be otherwise. */
function forgetTouched({ state: before, dues, moments }: Known, now: SessionState): readonly Due[] | undefined {
  const conditions = touched(before, now);
  for (const condition of conditions) moments.delete(condition);
  return conditions.size === 0 && isStoryUnchanged(before, now) ? dues : undefined;
}

function look(state: SessionState, moments: Known['moments']): Due[] {
  const dues: Due[] = [];
  const from = (condition: Condition) => momentOf(condition, state, moments);
  const whenSo = (kind: DueKind, waiting: readonly Waiting[]) => {
    for (const { id, when } of waiting) add(dues, from(when), kind, id);
  };
  whenSo('rule', waitingRules(state));
  dues.push(...dueOpenings(state));
  for (const { id, when, until } of waitingInjects(state)) {
    const so = from(when) ?? Number.POSITIVE_INFINITY;
    if (so > until) add(dues, until, 'lapse', id);
    else if (Number.isFinite(so)) add(dues, so, 'condition', id);
  }
  whenSo('question', waitingQuestions(state));
  dues.push(...dueSheets(state));
  whenSo('sign', waitingSigns(state));
  dues.push(...duePapers(state), ...duePress(state), ...dueHints(state));
  return dues;
}

function momentOf(condition: Condition, state: SessionState, moments: Known['moments']): ExerciseTime | undefined {
  const now = state.clock.at;
  const before = moments.get(condition);
  if (before && isInTime(before, now)) return before.from;
  const from = holdsFrom(condition, state);
  moments.set(condition, { asked: now, from });
  return from;
}

// Sessions may share a scenario, so an answer for a later moment, or one that has passed, says nothing.
function isInTime({ asked, from }: Moment, at: ExerciseTime): boolean {
  return asked <= at && (from === undefined || from >= at);
}

function add(dues: Due[], at: ExerciseTime | undefined, kind: DueKind, id: string): void {
  if (at !== undefined) dues.push({ at, kind, id });
}

function due(at: ExerciseTime | undefined, kind: DueKind, id: string): Due[] {
  return at === undefined ? [] : [{ at, kind, id }];
}

/** Forms and press conferences whose moment is known and that are not on the table yet. */
const dueSheets = kept<Due[]>(
  ({ openings, story }) => [openings, story.forms, story.press],
  ({ scenario, openings, story }) => [
    ...scenario.forms.flatMap(({ id, teams, joint }) => {
      const opened = story.forms[paperKey(id, joint ? undefined : teams[0])] !== undefined;
      return opened ? [] : due(openings[openingKey('form', id)], 'form', id);
    }),
    ...scenario.press.flatMap(({ id }) =>
      story.press[id] ? [] : due(openings[openingKey('press', id)], 'press-opening', id),
    ),
  ],
);

const duePapers = kept<Due[]>(
  ({ story }) => [story.forms],
  ({ story }) =>
    Object.entries(story.forms).flatMap(([key, paper]) =>
      paper.state === 'open' ? due(paper.closes, 'paper', key) : [],
    ),
);

function duePress(state: SessionState): Due[] {
  return Object.keys(state.story.press).flatMap((id) => due(nextPressStep(state, id)?.at, 'press', id));
}

const dueHints = kept<Due[]>(
  ({ expectations, injects, story }) => [expectations, injects, story.hinted, story.level],
  (state) => {
    if (playedLevel(state)?.hints !== true) return [];
    return Object.entries(state.expectations).flatMap(([id, { state: progress, due: until }]) => {
      const out = releasedAt(state, id);
      const asked =
        progress === 'awaited' && !state.story.hinted.includes(id) && findInject(state.scenario, id)?.expect;
      return asked && asked.hint !== undefined && out !== undefined
        ? due(Math.ceil((out + until) / 2), 'hint', id)
        : [];
    });
  },
);

/** Decision points whose moment is known and that were not asked yet. */
const dueOpenings = kept<Due[]>(
  ({ decisions, expectations, injects, openings }) => [decisions, expectations, injects, openings],
  (state) =>
    state.scenario.decisions.flatMap(({ id, teams }) => {
      if (state.openings[id] === undefined) return [];
      const isAsked = teams.some((team) => state.decisions[`${id}/${team}`] !== undefined);
      return isAsked || isNeedless(state, id) ? [] : due(state.openings[id], 'opening', id);
    }),
);

// A question that waits for an absent action is not asked once that was seen, or is no longer awaited.
function isNeedless(state: SessionState, decision: Slug): boolean {
  const awaited = findDecision(state.scenario, decision)?.opens.absent?.inject;
  if (awaited === undefined) return false;
  return state.expectations[awaited]?.state === 'met' || state.injects[awaited]?.state === 'recalled';
}
