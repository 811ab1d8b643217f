import type { Generated } from 'kysely';

/** The tables as they stand after the last migration. Wall-clock times in ms since 1970. */
export type Tables = {
  sessions: {
    /** Order of opening. */
    number: Generated<number>;
    id: string;
    pin: string;
    scenario: string;
    title: string;
    version: string;
    docent: string;
    opened_on: number;
    closed_on: number | null;
    /** The frozen scenario, JSON. */
    document: string;
  };
  /** One RecordedEvent a row, JSON. */
  events: { session: string; position: number; line: string };
  docents: { name: string; shown_name: string; password: string; created_on: number };
  secrets: { name: string; value: Uint8Array };
};
