import type { Answer, Ask } from '../../docent/api/ask.ts';
import type { Recording } from '../../source/replay-source.ts';

/** A record with what its reader may do. A player gets what was recorded for all, after the docent opened it. */
export type ReadRecord = { recording: Recording; reader: 'docent' | 'player' };

export type RecordApi = {
  read: () => Promise<Answer<ReadRecord>>;
  /** The truth reveal: from here on players may read the record. */
  open: () => Promise<Answer<unknown>>;
  /** Address of the record as a file; docents only. */
  fileUrl: string;
};

type RecordApiOptions = {
  ask: Ask;
  session: string;
  /** The seat token this browser holds for the session, if any. */
  token: string | undefined;
  newKey: () => string;
};

/** Reads a session back: as the docent who is logged in, or else as the player of the seat token. */
export function createRecordApi({ ask, session, token, newKey }: RecordApiOptions): RecordApi {
  const path = `/api/sessions/${encodeURIComponent(session)}`;
  return {
    read: async () => {
      const asDocent = await ask<Recording>('GET', `${path}/record`);
      if (asDocent.ok) return { ok: true, value: { recording: asDocent.value, reader: 'docent' } };
      if (asDocent.code !== 'log-in' || token === undefined) return asDocent;
      const asPlayer = await ask<Recording>('POST', '/api/record', { token });
      return asPlayer.ok ? { ok: true, value: { recording: asPlayer.value, reader: 'player' } } : asPlayer;
    },
    open: () => ask('POST', `${path}/command`, { key: newKey(), command: { type: 'OpenRecord' } }),
    fileUrl: `${path}/export`,
  };
}
