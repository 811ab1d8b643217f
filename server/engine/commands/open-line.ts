import { reject } from '../../../shared/session/rejection.ts';
import { makeContact } from '../contact.ts';
import type { Draft } from '../draft.ts';
import type { Outcome } from '../outcome.ts';

/** The docent brings the teams together when they do not find each other. */
export function openLine(draft: Draft): Outcome {
  if (draft.state.contact) return reject('already-done');
  makeContact(draft, 'docent');
}
