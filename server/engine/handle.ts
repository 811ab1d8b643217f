import type { Command } from '../../shared/session/command.ts';
import type { Happening } from '../../shared/session/event.ts';
import { isRejection, type Rejection, reject } from '../../shared/session/rejection.ts';
import { advance } from './advance.ts';
import { type Context, createDraft } from './draft.ts';
import { react } from './react.ts';
import { route } from './route.ts';
import type { SessionState } from './state.ts';
import { isTimely } from './timely.ts';

/** What comes of a command: what happens, in order, and the state after all of it. */
export type Judgement = { happenings: Happening[]; state: SessionState };

/**
 * Judges one command: what happens because of it, in order, or why it is refused. Pure; whatever
 * fell due before `context.at` happens first, so that time never runs backwards in the log.
 */
export function handle(state: SessionState, command: Command, context: Context): Happening[] | Rejection {
  const judged = judge(state, command, context);
  return isRejection(judged) ? judged : judged.happenings;
}

/** The same, for who would otherwise fold what happened once more. */
export function judge(state: SessionState, command: Command, context: Context): Judgement | Rejection {
  if (!isTimely(state.phase, command.type)) return reject(state.phase === 'closed' ? 'session-closed' : 'not-now');
  const draft = createDraft(state, { ...context, at: Math.max(context.at, state.clock.at) }, react);
  if (state.phase === 'running' && command.type !== 'RecoverSession' && command.type !== 'SuspendPlay') {
    advance(draft, draft.at);
  }
  const outcome = route(draft, command);
  if (isRejection(outcome)) return outcome;
  // What the command made so can make something else so at once; after a pause the clock sees to that.
  if (state.phase !== 'paused' && draft.state.phase === 'running') advance(draft, draft.at);
  return draft;
}
