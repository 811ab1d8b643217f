import { reject } from '../../../shared/session/rejection.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';
import { type Draft, emit } from '../draft.ts';
import type { Outcome } from '../outcome.ts';
import { findForm, paperFor, readersOf, scorePaper } from '../papers.ts';
import type { PlayerState } from '../state.ts';
import { type FormProgress, paperKey } from '../story-state.ts';
import { topicsIn } from '../topics.ts';

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
    Object.entries(values).map(([field, text]) => [field, [...topicsIn(draft.state.scenario, text)]]),
  );
  const by = { player: player.id, name: player.name };
  emit(draft, { type: 'FormSubmitted', ...paper, values, ...by, topics }, readersOf(form, paper));
  scorePaper(draft, paper);
}

function isEmpty({ values }: FormProgress, field: Slug): boolean {
  return (values[field] ?? '').trim() === '';
}
