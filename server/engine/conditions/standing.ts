import type { SessionState } from '../state.ts';

type Consent = SessionState['story']['consents'][string][number];

/**
 * What of an actor's consents is so now: all that she was asked, and each answer until she gave another one
 * to the same. An answer without a scope is about everything.
 */
export function standing(consents: readonly Consent[]): Consent[] {
  return consents.filter(
    (one, index) => one.is === 'asked' || !consents.slice(index + 1).some((later) => replaces(later, one)),
  );
}

function replaces(later: Consent, one: Consent): boolean {
  const isAboutThat = later.scope === undefined || one.scope === undefined || later.scope === one.scope;
  return later.is !== 'asked' && isAboutThat;
}
