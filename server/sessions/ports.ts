import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { RecordedEvent } from '../../shared/session/event.ts';
import type { SessionId, Slug } from '../../shared/vocabulary/ids.ts';
import type { ClipFormat } from './clip-format.ts';

/** Wall-clock time and one alarm. The real one is system-clock.ts, the one for tests tests/support/fake-clock.ts. */
export type Clock = {
  /** Whole ms since 1970; never runs backwards. */
  now(): number;
  /** Calls `run` once, never before wall-clock time `at`. Returns how to cancel it. */
  wakeAt(at: number, run: () => void): () => void;
};

/** Where ids, PINs and seeds come from. */
export type Chance = {
  session(): SessionId;
  /** Six digits. */
  pin(): string;
  seed(): number;
};

/** The log of every session; the only truth. Lines are only ever added. */
export type EventLog = {
  /**
   * Adds a batch, all or nothing, and resolves once it is durable. `expectedPosition` is that of the last
   * line so far (0 for an empty log). Rejects with PositionConflict when the log stands elsewhere.
   */
  append(session: SessionId, expectedPosition: number, events: readonly RecordedEvent[]): Promise<void>;
  /** All lines in order, lifted to today's shapes. Rejects when a line is damaged. */
  read(session: SessionId): Promise<RecordedEvent[]>;
};

/** Somebody else wrote to this session's log, or an earlier append of ours failed. */
export class PositionConflict extends Error {
  override name = 'PositionConflict';

  constructor(session: SessionId, expectedPosition: number) {
    super(`the log of session ${session} does not end at position ${expectedPosition}`);
  }
}

/** What a list of sessions shows. Times in wall-clock ms. */
export type SessionHead = {
  id: SessionId;
  pin: string;
  scenario: Slug;
  title: string;
  version: string;
  openedOn: number;
  closedOn?: number | undefined;
  /** Name of the docent who opened it. */
  docent: string;
};

/** A session with the scenario as it was frozen when the session was opened. */
export type StoredSession = { head: SessionHead; scenario: Scenario };

export type NewSession = { id: SessionId; pin: string; scenario: Scenario; openedOn: number; docent: string };

/** The sessions that exist. What happens in them is in the EventLog. */
export type SessionStore = {
  /** Rejects with PinTaken when an open session has this PIN. */
  create(session: NewSession): Promise<void>;
  /** Newest first. */
  list(): Promise<SessionHead[]>;
  find(id: SessionId): Promise<StoredSession | undefined>;
  /** Open sessions only: a PIN is free again once its session is closed. */
  findByPin(pin: string): Promise<SessionHead | undefined>;
  close(id: SessionId, on: number): Promise<void>;
};

/** An open session already has this PIN; draw another. */
export class PinTaken extends Error {
  override name = 'PinTaken';
}

/** Where scenarios come from. */
export type ScenarioSource = {
  list(): Promise<ScenarioHeading[]>;
  /** Rejects with ScenarioUnusable when it does not exist or has problems. */
  load(id: Slug, language?: 'nl' | 'en'): Promise<Scenario>;
  /** The same as one document for exchange, as its author wrote it, with its translations. */
  document(id: Slug): Promise<object>;
};

/** What an author has to repair: the place in the file, what is wrong and what to do. */
export type ScenarioMistake = { where: string; message: string; remedy: string };

/** A line of the docent's list of scenarios. `problems` counts what must be repaired before it can be played. */
export type ScenarioHeading = {
  id: Slug;
  title: string;
  summary: string;
  version: string;
  /** Planned play in ms. */
  duration: number;
  seats: number;
  teams: number;
  language: 'nl' | 'en';
  /** All languages it can be played in, its own first. */
  languages: ('nl' | 'en')[];
  /** From easy to hard; empty: it is played whole. */
  /** `languages`: those in which all its texts exist; absent: all. */
  levels: { level: number; name: string; description: string; languages?: ('nl' | 'en')[] }[];
  /** The level a session opens with when the docent chooses none. */
  defaultLevel?: number;
  /** What it teaches, a sentence each. */
  objectives: string[];
  problems: number;
  /** The first of those problems. */
  mistakes: ScenarioMistake[];
};

/** A voice as it is kept: what came with the scenario, or what a docent put in its place. */
export type StoredClip = { bytes: Buffer; format: ClipFormat; isOwn: boolean };

/** The voices of scenarios, by the name of the clip. Whoever asks has checked that the scenario has it. */
export type ClipStore = {
  /** What a docent recorded, else what came with the scenario in the first of these formats that is there. */
  find(scenario: Slug, file: Slug, formats: readonly ClipFormat[]): Promise<StoredClip | undefined>;
  /** Names of the clips of this scenario that a docent replaced. */
  own(scenario: Slug): Promise<ReadonlySet<Slug>>;
  replace(scenario: Slug, file: Slug, clip: Pick<StoredClip, 'bytes' | 'format'>): Promise<void>;
  /** Back to what came with the scenario. */
  restore(scenario: Slug, file: Slug): Promise<void>;
};

/** A scenario that cannot be played; the message says why. */
export class ScenarioUnusable extends Error {
  override name = 'ScenarioUnusable';
}
