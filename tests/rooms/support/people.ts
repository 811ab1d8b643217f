import type { SessionHead } from '../../../server/sessions/ports.ts';
import { TestPerson } from './test-person.ts';
import type { TestServer } from './test-server.ts';

/** Takes a seat by PIN, as the player's page does. Not yet in the room. */
export async function takeSeat(server: TestServer, { pin }: SessionHead, seat: string): Promise<TestPerson> {
  const profession = seat.includes('huisarts') ? 'huisarts' : 'sociaal-werk';
  const { status, answer } = await server.post('/api/join', {
    pin,
    name: `Naam ${seat}`,
    profession,
    seat,
    agreed: true,
  });
  if (status !== 200) throw new Error(`no seat for ${seat}: ${JSON.stringify(answer)}`);
  return new TestPerson(server, { token: String(answer.token), player: String(answer.player) });
}

/** Takes a seat and joins the room. */
export async function playerIn(server: TestServer, head: SessionHead, seat: string): Promise<TestPerson> {
  return (await takeSeat(server, head, seat)).join();
}

/** Somebody of another role, in the room. */
export async function docentIn(
  server: TestServer,
  { id }: SessionHead,
  role: 'docent' | 'facilitator' | 'evaluator' = 'docent',
  name = 'Karin',
): Promise<TestPerson> {
  const token = await server.server.tokens.sign({ role, session: id, name });
  return new TestPerson(server, { token, player: name.toLowerCase() }).join();
}
