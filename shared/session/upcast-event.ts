import { EVENT_VERSION, RecordedEvent } from './event.ts';

/** One named step from an older shape to the next; `from` is the version it reads. */
type Step = { name: string; from: number; lift: (line: Record<string, unknown>) => Record<string, unknown> };

/** In order of version. The log on disk is never rewritten; every reader passes through here. */
const STEPS: readonly Step[] = [
  // Version 2 knows more kinds of events and a few more fields that may be left out; nothing older changed.
  { name: 'story', from: 1, lift: (line) => line },
];

/**
 * Reads one stored line of any known version as today's RecordedEvent.
 * Throws when the line is of a newer version or does not parse: a damaged log is a bug, not a refusal.
 */
export function upcastEvent(stored: unknown): RecordedEvent {
  let line = stored as Record<string, unknown>;
  const version = line?.v;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || version > EVENT_VERSION) {
    throw new Error(`event version ${String(version)} is not known to this build (it knows 1 to ${EVENT_VERSION})`);
  }
  for (const step of STEPS) {
    if (step.from >= version) line = { ...step.lift(line), v: step.from + 1 };
  }
  return RecordedEvent.parse(line);
}
