import type { Release } from '../../../shared/scenario/inject.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import type { RecordedEvent } from '../../../shared/session/event.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';
import { toMinutesSeconds } from '../../../shared/vocabulary/story-time.ts';
import { missing } from '../../engine/conditions/explain.ts';
import { isInjectPlayed } from '../../engine/levels.ts';
import type { SessionState } from '../../engine/state.ts';
import { foldRecord } from '../../sessions/fold-record.ts';
import type { NeverReleased } from './run-summary.ts';

const SKIPPED = {
  docent: 'overgeslagen door de docent',
  'not-needed': 'niet nodig: de verwachte actie is gezien',
  cancelled: 'vervallen door een gevolg dat het schrapt (cancel)',
  overdue: 'te laat na een storing',
  'too-late': 'de tijd waarin het kon komen was voorbij',
} as const;

/** Every inject that did not come, with what it still waited for. */
export function neverReleased(scenario: Scenario, record: readonly RecordedEvent[]): NeverReleased[] {
  const { state } = foldRecord(scenario, record);
  const reasons = new Map<Slug, string>();
  for (const { event } of record) {
    if (event.type === 'InjectSkipped') reasons.set(event.inject, SKIPPED[event.reason]);
    if (event.type === 'InjectScheduled' && event.due !== undefined) {
      reasons.set(event.inject, `gepland op ${toMinutesSeconds(event.due)}, na het einde`);
    }
  }
  return scenario.injects
    .filter(({ id }) => state.injects[id]?.item === undefined)
    .map(({ id, title, release }) => ({ inject: id, title, why: reasons.get(id) ?? why(state, id, release) }));
}

function why(state: SessionState, id: Slug, release: Release): string {
  if (!isInjectPlayed(state, id)) return `niveau ${state.story.level} heeft deze inject niet`;
  if (release.when) return `wachtte nog op: ${missing(release.when, state, state.clock.at)}`;
  return waitsFor(release);
}

function waitsFor({ at, after, absent, manual }: Release): string {
  if (manual !== undefined) return `wacht op de docent: ${manual.trim().replaceAll(/\s+/g, ' ')}`;
  if (absent) return `hoort bij ${absent.inject}, en die verscheen niet`;
  if (after?.inject !== undefined) return `volgt op ${after.inject}, en die verscheen niet`;
  if (after?.contact) return 'volgt op het eerste contact, en de teams vonden elkaar niet';
  if (after?.decision !== undefined) {
    const option = after.option === undefined ? '' : `, keuze ${after.option}`;
    return `volgt op besluit ${after.decision}${option}, en geen team koos dat`;
  }
  return `zou komen op ${at ?? '?'}, maar het spel was toen al voorbij`;
}
