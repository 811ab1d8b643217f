import { reject } from '../../../shared/session/rejection.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';
import { type Draft, emit } from '../draft.ts';
import type { Outcome } from '../outcome.ts';
import { findForm, paperFor, readersOf, scorePaper } from '../papers.ts';
import type { PlayerState } from '../state.ts';
import { type FormProgress, paperKey } from '../story-state.ts';
import { topicsIn } from '../topics.ts';

/** Fills one field of a paper that lies open; everybody who may hand it in sees it. */
export function fillField(
  draft: Draft,
  player: PlayerState,
  { form: id, field, value }: { form: Slug; field: Slug; value: string },
): Outcome {
  const form = findForm(draft.state, id);
  const paper = form && paperFor(form, player.team);
  const progress = paper && draft.state.story.forms[paperKey(id, paper.team)];
  const asked = form?.fields.find((one) => one.id === field);
  if (!form || !paper || !progress || !asked) return reject('unknown-thing');
  if (progress.state !== 'open') return reject('already-done');
  if (!fits(asked, value)) return reject('field-unfit');
  if ((progress.values[field] ?? '') === value) return;
  const { id: by, name } = player;
  emit(draft, { type: 'FieldFilled', ...paper, field, value, player: by, name }, readersOf(form, paper));
}

/** Hands a paper in, once; its required fields must be filled. */
export function submitForm(draft: Draft, player: PlayerState, { form: id }: { form: Slug }): Outcome {
  const form = findForm(draft.state, id);
  const paper = form && paperFor(form, player.team);
  const progress = paper && draft.state.story.forms[paperKey(id, paper.team)];
  if (!form || !paper || !progress) return reject('unknown-thing');
  if (progress.state !== 'open') return reject('already-done');
  if (form.fields.some((field) => field.required && isEmpty(progress, field.id))) return reject('fields-missing');
  const { values } = progress;
  const topics = Object.fromEntries(
    Object.entries(values).map(([field, text]) => [field, topicsIn(draft.state.scenario, text)]),
  );
  const by = { player: player.id, name: player.name };
  emit(draft, { type: 'FormSubmitted', ...paper, values, ...by, topics }, readersOf(form, paper));
  scorePaper(draft, paper);
}

type Field = { kind: string; options: readonly { id: Slug }[] };

function fits({ kind, options }: Field, value: string): boolean {
  if (value === '') return true;
  if (kind === 'choice') return options.some(({ id }) => id === value);
  return kind !== 'number' || /^\d{1,9}$/.test(value);
}

function isEmpty({ values }: FormProgress, field: Slug): boolean {
  return (values[field] ?? '').trim() === '';
}
