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
import { openingKey, type Waiting, waitingInjects, waitingQuestions, waitingRules, waitingSigns } from './waiting.ts';

// By scenario, so that an answer lives no longer than the scenario it speaks of.
const answers = new WeakMap<Scenario, { state: SessionState; dues: readonly Due[] }>();

/**
 * What conditions, papers, the press and the dials have waiting. Time alone changes none of it: what would
 * come true by time is in it already, at its moment.
 */
export function dueStory(state: SessionState): readonly Due[] {
  const before = answers.get(state.scenario);
  const dues = before && isStoryUnchanged(before.state, state) ? before.dues : look(state);
  answers.set(state.scenario, { state, dues });
  return dues;
}

function look(state: SessionState): Due[] {
  const dues: Due[] = [];
  whenSo(dues, 'rule', waitingRules(state), state);
  dues.push(...dueOpenings(state));
  addConditionals(dues, state);
  whenSo(dues, 'question', waitingQuestions(state), state);
  dues.push(...dueSheets(state));
  whenSo(dues, 'sign', waitingSigns(state), state);
  dues.push(...duePapers(state), ...duePress(state), ...dueHints(state));
  return dues;
}

function due(at: ExerciseTime | undefined, kind: DueKind, id: string): Due[] {
  return at === undefined ? [] : [{ at, kind, id }];
}

function whenSo(dues: Due[], kind: DueKind, waiting: readonly Waiting[], state: SessionState): void {
  for (const { id, when } of waiting) {
    const at = holdsFrom(when, state);
    if (at !== undefined) dues.push({ at, kind, id });
  }
}

/** Injects that wait for a condition, and those whose time for that is over. */
function addConditionals(dues: Due[], state: SessionState): void {
  for (const { id, when, until } of waitingInjects(state)) {
    const from = holdsFrom(when, state) ?? Number.POSITIVE_INFINITY;
    if (from > until) dues.push({ at: until, kind: 'lapse', id });
    else if (Number.isFinite(from)) dues.push({ at: from, kind: 'condition', id });
  }
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
