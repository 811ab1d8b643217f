import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { RecordedEvent } from '../../shared/session/event.ts';
import type { PlayerId, SessionId } from '../../shared/vocabulary/ids.ts';
import { chainHead } from './hash-chain.ts';
import { withPseudonyms } from './pseudonyms.ts';
import { RECORD_FORMAT, RECORD_KIND, type RecordedPlayer, type RecordFile } from './record-file.ts';

/** What is known of a session when its record is made. `openedOn` in wall-clock ms since 1970. */
export type RecordSource = {
  session: { id: SessionId; openedOn: number };
  scenario: Scenario;
  events: readonly RecordedEvent[];
};

/** The record of a session as one may keep and share it: people by pseudonym, without the senders' keys. */
export function makeRecord({ session, scenario, events }: RecordSource): RecordFile {
  const hidden = withPseudonyms(events).map(({ key: _key, ...line }) => line);
  const teams = scenario.teams.map(({ id, name }) => ({ id, name }));
  const { id, openedOn } = session;
  const players = playersOf(hidden);
  return {
    header: { format: RECORD_FORMAT, kind: RECORD_KIND, scenario, session: { id, openedOn }, teams, players },
    events: hidden,
  };
}

/** The record as the text of a file: a header, one event a line, and the head of the hash chain. */
export function writeRecord(source: RecordSource): string {
  const { header, events } = makeRecord(source);
  const lines = [header, ...events].map((line) => JSON.stringify(line));
  return `${[...lines, JSON.stringify({ head: chainHead(lines) })].join('\n')}\n`;
}

function playersOf(events: readonly RecordedEvent[]): RecordedPlayer[] {
  const players = new Map<PlayerId, RecordedPlayer>();
  for (const { event } of events) {
    if (event.type !== 'SeatTaken') continue;
    const { player: id, name, seat, team, profession, bot } = event;
    players.set(id, { id, name, seat, team, profession, bot });
  }
  return [...players.values()];
}
