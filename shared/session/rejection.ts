/** Why a command was refused; each code has a sentence in client/text for the person. */
export const REJECTION_CODES = [
  'not-allowed', // the role may not do this at all
  'not-now', // the session is in another phase (before start, paused, ended)
  'unknown-thing', // an id that does not exist or that this person may not see
  'already-done', // somebody was first: answered, decided, released
  'seat-taken',
  'no-seat-left',
  'team-full',
  'empty-text',
  'reason-missing', // a decision needs a sentence why
  'line-unknown', // the other team has not been found yet
  'address-unknown', // nobody has this address or number in Waalmond
  'no-number', // somebody who can be written to, or not at all, but not phoned
  'in-conversation', // you are on the phone
  'travelling', // you are on your way
  'already-there',
  'clock-backwards', // the exercise clock only jumps forward
  'field-unfit', // a number or one of the options was asked
  'fields-missing', // a required field of the form is still empty
  'not-there', // you must be in that place for this
  'session-closed',
  'storage-failed', // the log could not be written; nothing happened, try again
] as const;
export type RejectionCode = (typeof REJECTION_CODES)[number];

/** An expected refusal: a value, shown to the person. It changes nothing. */
export type Rejection = { rejected: RejectionCode };

/** Makes a refusal. */
export function reject(code: RejectionCode): Rejection {
  return { rejected: code };
}

/** True when the outcome of a judgement is a refusal. */
export function isRejection(value: unknown): value is Rejection {
  return typeof value === 'object' && value !== null && 'rejected' in value;
}
