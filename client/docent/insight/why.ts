import type { Inject, Release } from '../../../shared/scenario/inject.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import type { InjectView } from '../../../shared/view/session-view.ts';
import { toExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';
import type { Cause } from './activity.ts';

/** What stays away when an `absent` inject comes: no answer, not read, no contact, or the action in words. */
export type Absence =
  | { kind: 'reply'; from: string }
  | { kind: 'answered'; from: string }
  | { kind: 'opened'; title: string }
  | { kind: 'contact'; title: string }
  | { kind: 'action'; action: string };

/** Why an inject comes when it comes; `at` and `delay` in ms of exercise time, `minutes` whole. */
export type Why =
  | { kind: 'at'; at: number }
  | { kind: 'moved'; was: number | undefined }
  | { kind: 'after-inject'; title: string; delay: number }
  | { kind: 'after-decision'; title: string; option: string | undefined; delay: number }
  | { kind: 'after-contact'; delay: number }
  | { kind: 'absent'; minutes: number; absence: Absence }
  | { kind: 'manual'; condition: string }
  | { kind: 'effect' }
  /** As soon as something is so; `delay` after that. */
  | { kind: 'when'; delay: number }
  /** It became so; the engine's own sentence. */
  | { kind: 'because'; why: string };

const MINUTE = 60_000;

type Planned = Pick<InjectView, 'why' | 'due'>;

/** The reason behind an inject, from how it was written, who moved it last, and what the record says of it. */
export function whyItComes({ release }: Inject, scenario: Scenario, cause?: Cause, planned: Planned = {}): Why {
  if (planned.why !== undefined) return { kind: 'because', why: planned.why };
  if (isMoved(release, cause, planned)) return { kind: 'moved', was: authoredTime(release) };
  if (release.at !== undefined) return { kind: 'at', at: toExerciseTime(release.at) };
  if (release.absent) return absent(scenario, release.absent);
  if (release.after) return after(scenario, release.after);
  if (release.when) return { kind: 'when', delay: toExerciseTime(release.delay ?? '00:00') };
  // A manual inject that the clock scheduled follows from a choice or a conversation.
  if (cause?.by === 'clock' && cause.reason === undefined) return { kind: 'effect' };
  return { kind: 'manual', condition: release.manual ?? '' };
}

// Put back at its own time, by hand or with another level, it comes for its own reason.
function isMoved(release: Release, cause: Cause | undefined, { due }: Planned): boolean {
  if (cause?.by !== 'docent' || cause.reason !== undefined) return false;
  return due === undefined || due !== authoredTime(release);
}

function authoredTime({ at }: Release): number | undefined {
  return at === undefined ? undefined : toExerciseTime(at);
}

function absent(scenario: Scenario, { inject: id, for: span }: NonNullable<Release['absent']>): Why {
  return { kind: 'absent', minutes: Math.round(toExerciseTime(span) / MINUTE), absence: absenceOf(scenario, id) };
}

function absenceOf(scenario: Scenario, id: Slug): Absence {
  const awaited = scenario.injects.find((inject) => inject.id === id);
  const from = scenario.actors.find((actor) => actor.id === awaited?.from)?.name ?? '';
  const title = awaited?.title ?? id;
  switch (awaited?.expect?.sign) {
    case 'reply':
      return { kind: 'reply', from };
    case 'answered':
      return { kind: 'answered', from };
    case 'opened':
      return { kind: 'opened', title };
    case 'contact':
      return { kind: 'contact', title };
    default:
      return { kind: 'action', action: awaited?.expect?.action ?? title };
  }
}

function after(scenario: Scenario, release: NonNullable<Release['after']>): Why {
  const delay = toExerciseTime(release.delay);
  if (release.contact) return { kind: 'after-contact', delay };
  const point = scenario.decisions.find(({ id }) => id === release.decision);
  if (point) {
    const option = point.options.find(({ id }) => id === release.option)?.label;
    return { kind: 'after-decision', title: point.title, option, delay };
  }
  const inject = scenario.injects.find(({ id }) => id === release.inject);
  return { kind: 'after-inject', title: inject?.title ?? release.inject ?? '', delay };
}
