import { reject } from '../../../shared/session/rejection.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';
import { type Draft, emit } from '../draft.ts';
import type { Outcome } from '../outcome.ts';
import { findForm, paperFor, readersOf } from '../papers.ts';
import type { PlayerState } from '../state.ts';
import { paperKey } from '../story-state.ts';

type Field = { kind: string; options: readonly { id: Slug }[] };

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

function fits({ kind, options }: Field, value: string): boolean {
  if (value === '') return true;
  if (kind === 'choice') return options.some(({ id }) => id === value);
  return kind !== 'number' || /^\d{1,9}$/.test(value);
}
