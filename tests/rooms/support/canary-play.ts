import type { DocentCommand, PlayerCommand } from '../../../shared/session/command.ts';
import { foldView } from '../../../shared/view/apply-to-view.ts';
import type { CanarySeat } from './canary-rules.ts';
import { type Canary, canaryCode, canaryScenario } from './canary-scenario.ts';
import { docentIn, playerIn } from './people.ts';
import type { TestPerson } from './test-person.ts';
import { startTestServer, type TestServer } from './test-server.ts';

/** Everybody of one session in which each text can be recognised. */
export type CanaryPlay = {
  server: TestServer;
  canaries: Canary[];
  docent: TestPerson;
  /** One in each seat. */
  players: { who: CanarySeat; person: TestPerson }[];
  at(seat: string): TestPerson;
  /** A new canary for something that somebody will write: "said/swt/chat". */
  say(path: string): string;
};

/** A server that lets a program play as fast as it likes, and a session with everybody in the room. */
export async function startCanaryPlay(): Promise<CanaryPlay> {
  const { document, canaries } = canaryScenario();
  const plenty = { burst: 100_000, perSecond: 100_000 };
  const server = await startTestServer([document], {
    database: ':memory:',
    limits: { rooms: { commands: plenty, frames: plenty, unsent: 256 * 1024 * 1024 } },
  });
  const head = await server.open();
  const docent = await docentIn(server, head);
  const players: CanaryPlay['players'] = [];
  for (const { id: seat, team, profession } of document.seats) {
    players.push({ who: { seat, team, profession }, person: await playerIn(server, head, seat) });
  }
  const at = (seat: string): TestPerson => {
    const player = players.find(({ who }) => who.seat === seat);
    if (!player) throw new Error(`nobody in ${seat}`);
    return player.person;
  };
  const say = (path: string): string => {
    const code = canaryCode(canaries.length);
    canaries.push({ code, path });
    return code;
  };
  return { server, canaries, docent, players, at, say };
}

/** Asks, and does not accept a refusal. */
export async function must(person: TestPerson, command: PlayerCommand | DocentCommand): Promise<void> {
  const reply = await person.ask(command);
  if (!reply.ok) throw new Error(`${command.type} was refused: ${reply.code}`);
}

/** The play that canary-rules.ts speaks of: every channel, calls, decisions, notes; no contact between the teams. */
export async function playCanary({ docent, at, say }: CanaryPlay): Promise<void> {
  const worker = at('swt-sociaal-werk');
  const doctor = at('gc-huisarts');
  await must(docent, { type: 'StartPlay' });
  await must(worker, { type: 'SendChat', thread: 'team', text: say('said/swt/chat') });
  await must(doctor, { type: 'SendChat', thread: 'team', text: say('said/gc/chat') });
  await must(worker, { type: 'WriteNote', item: await itemOf(worker), text: say('said/swt/note') });
  await jump(docent, 90);
  const mail = { subject: say('said/swt/subject'), body: say('said/swt/body') };
  await must(at('swt-huisarts'), { type: 'SendMail', to: ['bep'], ...mail });
  await must(worker, { type: 'PlaceFinding', board: 'team', text: say('said/swt/finding'), sureness: 'assumed' });
  await must(worker, { type: 'FillField', form: 'signaal', field: 'feiten', value: say('said/swt/field') });
  await must(doctor, { type: 'FillField', form: 'sitrap', field: 'feiten', value: say('said/gc/field') });
  await must(doctor, { type: 'SubmitForm', form: 'sitrap' });
  await jump(docent, 180);
  await must(worker, { type: 'Dial', number: '4400' });
  await must(at('swt-huisarts'), { type: 'Dial', number: '214' });
  await must(docent, { type: 'TagObservation', text: say('said/docent/observation') });
  const asBep = { subject: say('said/swt/from-docent'), body: say('said/swt/from-docent-body') };
  await must(docent, { type: 'SendAsActor', actor: 'bep', channel: 'mail', teams: ['swt'], ...asBep });
  await jump(docent, 250);
  await decide(at('swt-huisarts'), 'wachten', say('said/swt/reason'));
  await decide(doctor, 'gaan', say('said/gc/reason'));
  await must(worker, { type: 'TravelTo', place: 'perszaal' });
  await jump(docent, 281);
  // Somebody stands at the microphones and says nothing, so that she is asked on.
  await must(worker, { type: 'TakePodium', press: 'pers' });
  await jump(docent, 310);
  await talk(doctor, say('said/gc/in-call'));
}

async function decide(person: TestPerson, option: string, rationale: string): Promise<void> {
  await must(person, { type: 'CastVote', decision: 'd1', option });
  await must(person, { type: 'MakeDecision', decision: 'd1', option, rationale });
}

async function talk(doctor: TestPerson, text: string): Promise<void> {
  const ringing = () =>
    foldView(doctor.events).calls.find(({ phase, from }) => phase === 'ringing' && from.kind === 'actor');
  await doctor.until(() => ringing() !== undefined);
  const call = ringing()?.id ?? '';
  await must(doctor, { type: 'AnswerCall', call });
  await must(doctor, { type: 'SpeakInCall', call, line: 'ja' });
  await must(doctor, { type: 'SpeakInCall', call, text });
  await must(doctor, { type: 'HangUp', call });
}

async function jump(docent: TestPerson, seconds: number): Promise<void> {
  await must(docent, { type: 'JumpClock', to: seconds * 1000 });
}

async function itemOf(person: TestPerson): Promise<string> {
  await person.untilEvent('InjectReleased');
  return foldView(person.events).items[0]?.id ?? '';
}
