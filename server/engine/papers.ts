import type { Condition } from '../../shared/scenario/condition.ts';
import type { Form } from '../../shared/scenario/form.ts';
import type { Audience } from '../../shared/vocabulary/audience.ts';
import { type ExerciseTime, toExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import type { Slug } from '../../shared/vocabulary/ids.ts';
import { holds } from './conditions/holds.ts';
import { type Draft, emit } from './draft.ts';
import { carryOut } from './effects.ts';
import { actorSender } from './lookup.ts';
import type { SessionState } from './state.ts';

/** One copy of a form: with `team` its own, without one for all its teams. */
export type Paper = { form: Slug; team?: Slug };

/** The form of this id. */
export function findForm({ scenario }: SessionState, id: Slug): Form | undefined {
  return scenario.forms.find((form) => form.id === id);
}

/** The copies that there are of a form. */
export function papersOf({ id, joint, teams }: Form): Paper[] {
  return joint ? [{ form: id }] : teams.map((team) => ({ form: id, team }));
}

/** The copy that somebody of this team fills in; undefined when her team is not asked. */
export function paperFor({ id, joint, teams }: Form, team: Slug): Paper | undefined {
  if (!teams.includes(team)) return undefined;
  return joint ? { form: id } : { form: id, team };
}

/** Who sees a copy being filled in. */
export function readersOf({ teams }: Form, { team }: Paper): Audience {
  return (team === undefined ? teams : [team]).map((one) => ({ team: one }));
}

/** Asks for a form: every copy of it lies on its desks. */
export function openForm(draft: Draft, id: Slug): void {
  const form = findForm(draft.state, id);
  if (!form) return;
  const { title, intro } = form;
  const to = actorSender(draft.state.scenario, form.to).name;
  const fields = form.fields.map(({ example: _example, ...field }) => field);
  const closes = closingOf(form, draft.at);
  for (const paper of papersOf(form)) {
    emit(
      draft,
      { type: 'FormOpened', ...paper, title, intro, to, fields, ...(closes === undefined ? {} : { closes }) },
      readersOf(form, paper),
    );
  }
}

const A_MINUTE = 60_000;

function closingOf({ openFor, closesAt }: Form, opened: ExerciseTime): ExerciseTime | undefined {
  const moments = [
    ...(openFor === undefined ? [] : [opened + toExerciseTime(openFor)]),
    ...(closesAt === undefined ? [] : [Math.max(opened + A_MINUTE, toExerciseTime(closesAt))]),
  ];
  return moments.length === 0 ? undefined : Math.min(...moments);
}

/** The time of a copy is over. `key` as in the state: `form` or `form/team`. */
export function expirePaper(draft: Draft, key: string): void {
  const paper = paperOf(key);
  const form = findForm(draft.state, paper.form);
  if (!form) return;
  emit(draft, { type: 'FormExpired', ...paper }, readersOf(form, paper));
  carryOut(draft, form.expired, form.id);
}

/** Counts the points of a copy that was handed in, and carries out what its score brings. */
export function scorePaper(draft: Draft, paper: Paper): void {
  const form = findForm(draft.state, paper.form);
  if (!form) return;
  const points = form.criteria.flatMap(({ id, points: ways }) => {
    const way = ways.find(({ when }) => holds(ofPaper(when, paper), draft.state, draft.at));
    return way ? [{ criterion: id, points: way.points }] : [];
  });
  const score = points.reduce((sum, one) => sum + one.points, 0);
  const reached = form.outcomes.find(({ atLeast }) => score >= atLeast);
  const outcome = reached ? { outcome: reached.name } : {};
  emit(draft, { type: 'FormScored', ...paper, score, points, ...outcome }, 'docents');
  carryOut(draft, reached?.effects, form.id);
}

/** A condition about the form itself means this copy of it. */
function ofPaper(condition: Condition, paper: Paper): Condition {
  const { form, team } = paper;
  const { all, any, not, form: asked } = condition;
  const own = asked?.id === form && team !== undefined && asked.team === undefined ? { form: { ...asked, team } } : {};
  return {
    ...condition,
    ...own,
    ...(all ? { all: all.map((one) => ofPaper(one, paper)) } : {}),
    ...(any ? { any: any.map((one) => ofPaper(one, paper)) } : {}),
    ...(not ? { not: ofPaper(not, paper) } : {}),
  };
}

function paperOf(key: string): Paper {
  const [form = '', team] = key.split('/');
  return team === undefined ? { form } : { form, team };
}
