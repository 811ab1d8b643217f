import type { Inject, Release } from '../../shared/scenario/inject.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { type ExerciseTime, toExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import type { Slug } from '../../shared/vocabulary/ids.ts';
import { holdsFrom } from './conditions/holds.ts';
import { releasedAt } from './conditions/leaves.ts';
import type { Due, DueKind } from './due.ts';
import { isInjectPlayed, isQuestionPlayed, playedLevel } from './levels.ts';
import { findDecision, findInject } from './lookup.ts';
import { nextNoiseAt } from './noise.ts';
import { nextPressStep } from './press-course.ts';
import type { SessionState } from './state.ts';
import { paperKey } from './story-state.ts';

/**
 * What conditions, papers, the press and the dials have waiting. Time alone changes none of it: what would
 * come true by time is in it already, at its moment.
 */
export function dueStory(state: SessionState): Due[] {
  const known = before.get(state.story);
  const parts = partsOf(state);
  if (known && parts.every((part, i) => part === known.parts[i])) return known.dues;
  const dues = look(state);
  before.set(state.story, { parts, dues });
  return dues;
}

/** The answer for a story, and the rest of the state that it was given for. */
const before = new WeakMap<SessionState['story'], { parts: readonly unknown[]; dues: Due[] }>();

function partsOf({ phase, players, injects, expectations, ...rest }: SessionState): readonly unknown[] {
  const { openings, decisions, gauges } = rest;
  return [phase, players, injects, expectations, openings, decisions, gauges];
}

function look(state: SessionState): Due[] {
  return [
    ...dueRules(state),
    ...dueOpenings(state),
    ...dueConditionals(state),
    ...dueQuestions(state),
    ...dueSigns(state),
    ...duePapers(state),
    ...duePress(state),
    ...dueHints(state),
    ...due(nextNoiseAt(state), 'noise', ''),
  ];
}

function due(at: ExerciseTime | undefined, kind: DueKind, id: string): Due[] {
  return at === undefined ? [] : [{ at, kind, id }];
}

function dueRules(state: SessionState): Due[] {
  const waiting = state.scenario.rules.filter(({ id }) => !state.story.firedRules.includes(id));
  return waiting.flatMap(({ id, when }) => due(holdsFrom(when, state), 'rule', id));
}

/** Injects that wait for a condition, and those whose time for that is over. */
function dueConditionals(state: SessionState): Due[] {
  const waiting = conditionals(state.scenario).filter(
    ({ id }) => state.injects[id]?.state === 'waiting' && isInjectPlayed(state, id),
  );
  return waiting.flatMap(({ id, release }) => {
    const from = fromWhen(release, state) ?? Number.POSITIVE_INFINITY;
    const until = release.until === undefined ? Number.POSITIVE_INFINITY : toExerciseTime(release.until);
    if (from > until) return due(until, 'lapse', id);
    return due(Number.isFinite(from) ? from : undefined, 'condition', id);
  });
}

// A frozen scenario never changes, and most of its injects wait for no condition.
const withCondition = new WeakMap<Scenario, readonly Inject[]>();

function conditionals(scenario: Scenario): readonly Inject[] {
  const known = withCondition.get(scenario);
  if (known) return known;
  const found = scenario.injects.filter(({ release }) => release.when !== undefined);
  withCondition.set(scenario, found);
  return found;
}

function dueQuestions(state: SessionState): Due[] {
  const { scenario, openings, story } = state;
  const waiting = (kind: 'decision' | 'form' | 'press', id: Slug, opens: Release): Due[] => {
    const key = openingKey(kind, id);
    if (opens.when === undefined || openings[key] !== undefined || !isQuestionPlayed(state, id)) return [];
    return due(fromWhen(opens, state), 'question', key);
  };
  return [
    ...scenario.decisions.flatMap(({ id, opens }) => waiting('decision', id, opens)),
    ...scenario.forms.flatMap(({ id, opens }) => waiting('form', id, opens)),
    ...scenario.press.flatMap(({ id, opens }) => waiting('press', id, opens)),
    ...scenario.forms.flatMap(({ id, teams, joint }) => {
      const opened = story.forms[paperKey(id, joint ? undefined : teams[0])] !== undefined;
      return opened ? [] : due(openings[openingKey('form', id)], 'form', id);
    }),
    ...scenario.press.flatMap(({ id }) =>
      story.press[id] ? [] : due(openings[openingKey('press', id)], 'press-opening', id),
    ),
  ];
}

/** How the opening of a question is named in the state: decisions by their bare id. */
export function openingKey(kind: 'decision' | 'form' | 'press', id: Slug): string {
  return kind === 'decision' ? id : `${kind} ${id}`;
}

function dueSigns(state: SessionState): Due[] {
  return Object.entries(state.expectations).flatMap(([id, { state: progress }]) => {
    const sign = progress === 'met' ? undefined : findInject(state.scenario, id)?.expect?.sign;
    return typeof sign === 'object' && 'when' in sign ? due(holdsFrom(sign.when, state), 'sign', id) : [];
  });
}

function duePapers({ story }: SessionState): Due[] {
  return Object.entries(story.forms).flatMap(([key, paper]) =>
    paper.state === 'open' ? due(paper.closes, 'paper', key) : [],
  );
}

function duePress(state: SessionState): Due[] {
  return Object.keys(state.story.press).flatMap((id) => due(nextPressStep(state, id)?.at, 'press', id));
}

function dueHints(state: SessionState): Due[] {
  if (playedLevel(state)?.hints !== true) return [];
  return Object.entries(state.expectations).flatMap(([id, { state: progress, due: until }]) => {
    const out = releasedAt(state, id);
    const asked = progress === 'awaited' && !state.story.hinted.includes(id) && findInject(state.scenario, id)?.expect;
    return asked && asked.hint !== undefined && out !== undefined ? due(Math.ceil((out + until) / 2), 'hint', id) : [];
  });
}

function fromWhen({ when }: Release, state: SessionState): ExerciseTime | undefined {
  return when === undefined ? undefined : holdsFrom(when, state);
}

/** Decision points whose moment is known and that were not asked yet. */
function dueOpenings(state: SessionState): Due[] {
  return state.scenario.decisions.flatMap(({ id, teams }) => {
    const isAsked = teams.some((team) => state.decisions[`${id}/${team}`] !== undefined);
    return isAsked || isNeedless(state, id) ? [] : due(state.openings[id], 'opening', id);
  });
}

// A question that waits for an absent action is not asked once that was seen, or is no longer awaited.
function isNeedless(state: SessionState, decision: Slug): boolean {
  const awaited = findDecision(state.scenario, decision)?.opens.absent?.inject;
  if (awaited === undefined) return false;
  return state.expectations[awaited]?.state === 'met' || state.injects[awaited]?.state === 'recalled';
}
