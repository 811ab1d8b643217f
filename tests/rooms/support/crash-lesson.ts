import { viewerOf } from '../../../server/engine/placement.ts';
import type { SessionState } from '../../../server/engine/state.ts';
import { foldRecord } from '../../../server/sessions/fold-record.ts';
import { readRecord, type SessionRecord } from '../../../server/sessions/read-record.ts';
import { SessionTable } from '../../../server/storage/session-table.ts';
import { openSqlite } from '../../../server/storage/sqlite-database.ts';
import { SqliteLog } from '../../../server/storage/sqlite-log.ts';
import { foldView } from '../../../shared/view/apply-to-view.ts';
import type { SessionView } from '../../../shared/view/session-view.ts';
import { seenBy, type Viewer } from '../../../shared/view/visibility.ts';
import { SessionId } from '../../../shared/vocabulary/ids.ts';
import { LivePerson } from './live-person.ts';
import type { ServerProcess } from './server-process.ts';

const SCENARIO = 'de-elf-dagen';
const PROFESSIONS = ['sociaal-werk', 'huisarts'];

/** A session of the scenario that ships, with a docent and some players in the room. */
export type CrashLesson = {
  session: SessionId;
  docent: LivePerson;
  players: { player: string; person: LivePerson }[];
  everybody: LivePerson[];
};

/** Comes in as people do: set-up link, session, PIN, seats, sockets. */
export async function startCrashLesson({ url, setupToken }: ServerProcess, count: number): Promise<CrashLesson> {
  const docentSetUp = { token: setupToken, name: 'Karin', password: 'een lang wachtwoord' };
  const setUp = await post(url, '/api/setup', docentSetUp);
  const cookie = setUp.headers.get('set-cookie')?.split(';')[0] ?? '';
  const { id, pin } = await answerOf(await post(url, '/api/sessions', { scenario: SCENARIO }, cookie));
  const { token } = await answerOf(await post(url, `/api/sessions/${id}/token`, {}, cookie));
  const docent = new LivePerson(String(token), url);
  const players: CrashLesson['players'] = [];
  for (let index = 0; index < count; index += 1) {
    const wish = { pin, name: `Speler ${index}`, profession: PROFESSIONS[index % 2], agreed: true };
    const seat = await answerOf(await post(url, '/api/join', wish));
    players.push({ player: String(seat.player), person: new LivePerson(String(seat.token), url) });
  }
  const everybody = [docent, ...players.map(({ person }) => person)];
  return { session: SessionId.parse(id), docent, players, everybody };
}

/** What the file says, read by somebody else than the server. */
export async function readFile(path: string, session: SessionId): Promise<SessionRecord & { state: SessionState }> {
  const database = await openSqlite(path);
  try {
    const storage = { store: new SessionTable(database), log: new SqliteLog(database) };
    const record = await readRecord(storage, session);
    if (!record) throw new Error(`no session ${session} in the file`);
    return { ...record, state: foldRecord(record.scenario, record.events).state };
  } finally {
    await database.close();
  }
}

/** The view each person should have of this record, beside the one she has. */
export function viewsOf(
  { docent, players }: CrashLesson,
  { state, events }: Awaited<ReturnType<typeof readFile>>,
): { should: SessionView; has: SessionView }[] {
  const pair = (viewer: Viewer, { store }: LivePerson) => {
    return { should: foldView(seenBy(viewer, events)), has: store.getSnapshot().view };
  };
  const viewerIn = (player: string): Viewer => {
    const viewer = viewerOf(state, player);
    if (!viewer) throw new Error(`${player} has no seat`);
    return viewer;
  };
  return [pair({ role: 'docent' }, docent), ...players.map(({ player, person }) => pair(viewerIn(player), person))];
}

function post(url: string, path: string, body: object, cookie = ''): Promise<Response> {
  const headers = { 'content-type': 'application/json', cookie };
  return fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
}

async function answerOf(response: Response): Promise<Record<string, unknown>> {
  const answer = (await response.json()) as Record<string, unknown>;
  if (!response.ok) throw new Error(`${response.url} answered ${JSON.stringify(answer)}`);
  return answer;
}
