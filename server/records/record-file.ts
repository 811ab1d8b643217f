import { z } from 'zod';
import { liftScenario } from '../../shared/scenario/lift-scenario.ts';
import { Scenario } from '../../shared/scenario/scenario.ts';
import type { RecordedEvent } from '../../shared/session/event.ts';
import { PlayerId, SessionId, Slug } from '../../shared/vocabulary/ids.ts';

/** The version of the record file; the events in it carry their own. */
export const RECORD_FORMAT = 1;
export const RECORD_KIND = 'samenspel-record';

/** A player as the record knows her: where she sat last, under a pseudonym. */
export const RecordedPlayer = z.strictObject({
  id: PlayerId,
  name: z.string(),
  seat: Slug,
  team: Slug,
  profession: Slug,
  bot: z.boolean(),
});
export type RecordedPlayer = z.infer<typeof RecordedPlayer>;

/** The first line of a record file. */
export const RecordHeader = z.strictObject({
  format: z.literal(RECORD_FORMAT),
  kind: z.literal(RECORD_KIND),
  /** Frozen in full, as it was when the session was opened. */
  scenario: z.preprocess(liftScenario, Scenario),
  session: z.strictObject({
    id: SessionId,
    /** Wall-clock ms since 1970. */
    openedOn: z.number().int(),
  }),
  teams: z.array(z.strictObject({ id: Slug, name: z.string() })),
  players: z.array(RecordedPlayer),
});
export type RecordHeader = z.infer<typeof RecordHeader>;

/** The last line of a record file: the head of the hash chain over all lines before it. */
export const RecordTail = z.strictObject({ head: z.string().regex(/^[0-9a-f]{64}$/) });

/** One session, whole: what a record file holds between its first and last line. */
export type RecordFile = { header: RecordHeader; events: RecordedEvent[] };
