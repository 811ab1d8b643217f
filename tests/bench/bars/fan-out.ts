import { benchFrames } from '../bench-frames.ts';
import { benchScenario } from '../bench-scenario.ts';
import type { Finding } from '../report.ts';
import type { Servers } from '../servers.ts';
import { median, ratios, spreadOf } from '../statistics.ts';
import { settled } from './settled.ts';

const SESSIONS = 20;
const PLAYERS = 20;
const ROUNDS = 5;
/** Ms between two injects, each in another session: about as fast as one commit follows another. */
const GAP = 0.5;

type Round = { cpu: number; frames: number; bytes: number };

/** B1: what an inject costs our server, from judgement to socket, against the same bytes from bare sockets. */
export async function measureFanOut(servers: Servers): Promise<Finding> {
  const ours: Round[] = [];
  const bare: Round[] = [];
  const logged: Round[] = [];
  // The first round only warms up.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const three = [
      await oursOnce(servers),
      await bareOnce(servers, { round, logged: true }),
      await bareOnce(servers, { round, logged: false }),
    ] as const;
    if (round === 0) continue;
    ours.push(three[0]);
    logged.push(three[1]);
    bare.push(three[2]);
  }
  const [first, floor] = [ours[0], logged[0]];
  if (!first || !floor || first.frames !== floor.frames) throw new Error('the two servers delivered different things');
  const each = ({ cpu, frames }: Round) => (cpu * 1000) / frames;
  return {
    ...{ id: 'B1', what: 'CPU per delivered inject, against bare ws with the same log', unit: '×' },
    value: spreadOf(ratios(ours.map(each), logged.map(each))),
    ...{ bar: { atMost: 1.5 }, goal: { atMost: 1.2 } },
    behind: {
      'ours µs': median(ours.map(each)),
      'bare µs': median(logged.map(each)),
      'bare without log µs': median(bare.map(each)),
      'against bare without log ×': median(ratios(ours.map(each), bare.map(each))),
      deliveries: first.frames,
      'ours kB each': first.bytes / first.frames / 1000,
      'bare kB each': floor.bytes / floor.frames / 1000,
    },
  };
}

async function oursOnce({ ours, crowd, targets }: Servers): Promise<Round> {
  const opening = { releasedBy: 'hand', sessions: SESSIONS, players: PLAYERS } as const;
  const { ids, people } = await ours.ask('open', opening);
  await crowd.ask('connect', { target: targets.ours, people, atOnce: 20 });
  await ours.ask('play', { ids });
  await settled(crowd);
  const cpu = await ours.ask('release', { ids, gap: GAP });
  const received = await settled(crowd);
  await crowd.ask('leave');
  await ours.ask('close', { ids });
  return { cpu, ...received };
}

const FRAMES = benchFrames(benchScenario('hand'));

async function bareOnce(
  { bare, crowd, targets }: Servers,
  { round, logged }: { round: number; logged: boolean },
): Promise<Round> {
  const ids = Array.from({ length: SESSIONS }, (_, index) => `bare-${logged ? 'logged-' : ''}${round}-${index}`);
  const people = ids.flatMap((session) =>
    Array.from({ length: PLAYERS }, (_, index) => ({ session, team: index % 2 === 0 ? 'swt' : 'gc', token: '' })),
  );
  await crowd.ask('connect', { target: targets.bare, people, atOnce: 20 });
  await settled(crowd);
  const cpu = await bare.ask('deliver', { ids, frames: FRAMES, gap: GAP, logged });
  const received = await settled(crowd);
  await crowd.ask('leave');
  return { cpu, ...received };
}
