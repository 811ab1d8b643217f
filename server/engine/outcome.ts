import type { Rejection } from '../../shared/session/rejection.ts';

/** What a verb returns: nothing (its happenings are in the draft) or why it is refused. */
export type Outcome = Rejection | undefined;
