import { describe, expect, it } from 'vitest';
import type { PlayerCommand } from '../../shared/session/command.ts';
import { stageFor } from '../../shared/view/stage-for.ts';
import { SessionId } from '../../shared/vocabulary/ids.ts';
import { aScenario } from '../../tests/support/a-scenario.ts';
import { type Deed, DOCENT, playRecord, SYSTEM, seatOf } from '../../tests/support/play-record.ts';
import { deskAt } from '../records/desk-at.ts';
import { think } from './bot-brain.ts';
import type { Rng } from './chance.ts';
import { triedKey } from './mind.ts';
import { TEMPERAMENTS, type Temperament } from './temperament.ts';

const MINUTE = 60_000;
const SWT = 'p-swt';
const GC = 'p-gc';
const OPENING: Deed[] = [
  { at: 0, by: SYSTEM, command: { type: 'OpenSession', session: SessionId.parse('s-1'), seed: 7 } },
  aBot(SWT, 'Lotte', 'swt-sociaal-werk'),
  aBot(GC, 'Bram', 'gc-huisarts'),
  { at: 0, by: DOCENT, command: { type: 'StartPlay' } },
];

function aBot(player: string, name: string, seat: string): Deed {
  const step = seatOf(player, name, seat);
  return step.command.type === 'TakeSeat' ? { ...step, command: { ...step.command, bot: true } } : step;
}

function by(player: string, at: number, command: PlayerCommand): Deed {
  return { at, by: { kind: 'player', player }, command };
}

type Thought = { nature?: number; temperament?: Temperament; rng?: Rng; busy?: boolean; tried?: Set<string> };
type Span = { from: number; until: number };

/** Everything a bot would do in a span, one thought every two seconds, nothing being carried out. */
function wishes(me: string, deeds: Deed[], { from, until }: Span, thought: Thought = {}): PlayerCommand[] {
  const scenario = aScenario();
  const record = playRecord(scenario, [
    ...OPENING,
    ...deeds,
    { at: until, by: { kind: 'clock' }, command: { type: 'AdvanceClock' } },
  ]);
  const circumstances = {
    rng: { state: 3 },
    nature: 1,
    temperament: 'cooperative' as const,
    tried: new Set<string>(),
    busy: false,
  };
  const found: PlayerCommand[] = [];
  for (let at = from; at <= until; at += 2000) {
    const view = deskAt(record, me, at);
    if (!view) throw new Error(`${me} has no desk`);
    const { seat = '', team = '', profession = '' } = view.people[me] ?? {};
    const placement = { player: me, seat, team, profession };
    const stage = stageFor({ role: 'player', placement, opened: false }, scenario);
    const command = think(view, me, { ...circumstances, stage, ...thought, at });
    if (command) found.push(command);
  }
  return found;
}

/** What a bot does at one moment. */
function ask(me: string, deeds: Deed[], { at, ...thought }: Thought & { at: number }): PlayerCommand | undefined {
  return wishes(me, deeds, { from: at, until: at }, thought)[0];
}

describe('reading', () => {
  it('opens an unread item, but not the moment it comes in', () => {
    expect(ask(SWT, [], { at: 1000 })).toBeUndefined();
    expect(ask(SWT, [], { at: MINUTE })).toMatchObject({ type: 'OpenItem' });
  });

  it('takes longer when slow than when quick', () => {
    const first = (temperament: Temperament) =>
      [...Array(120).keys()].find((second) => ask(SWT, [], { at: second * 1000, temperament }) !== undefined) ?? 999;
    expect(first('slow')).toBeGreaterThan(first('quick'));
  });

  it('does nothing while it is still busy, before StartEx and when play is paused', () => {
    expect(ask(SWT, [], { at: MINUTE, busy: true })).toBeUndefined();
    const paused: Deed = { at: 30_000, by: DOCENT, command: { type: 'PausePlay' } };
    expect(ask(SWT, [paused], { at: MINUTE })).toBeUndefined();
  });
});

describe('calls', () => {
  // Nobody contacts the other team, so Bep phones the general practitioner after five minutes.
  const rings = 5 * MINUTE;
  const ringing = { from: rings, until: rings + 44_000 };
  const answers = (me: string, deeds: Deed[]) =>
    wishes(me, deeds, ringing, { busy: true }).filter((command) => command.type === 'AnswerCall');

  it('answers a ringing phone, even when busy, and says one of the offered lines', () => {
    const [answer] = answers(GC, []);
    expect(answer).toBeDefined();
    const answered = answer ? [by(GC, rings + 20_000, answer)] : [];
    expect(ask(GC, answered, { at: rings + 22_000, busy: true })?.type).not.toBe('SpeakInCall');
    const said = ask(GC, answered, { at: rings + 30_000, busy: true });
    expect(said).toEqual({ type: 'SpeakInCall', call: answer?.call, line: 'ja' });
  });

  it('leaves a phone to its team that does not ring for it', () => {
    expect(answers(SWT, [])).toEqual([]);
  });

  it('lets a person go first: it picks up later when there is one in the team', () => {
    const person = seatOf('p-9', 'Annelies', 'gc-sociaal-werk');
    expect(answers(GC, [person]).length).toBeLessThan(answers(GC, []).length);
  });

  it('talks to the other team, taking turns, and hangs up', () => {
    const dialled = by(SWT, MINUTE, { type: 'Dial', number: '4471' });
    const answer = wishes(GC, [dialled], { from: MINUTE, until: 2 * MINUTE }, { busy: true })[0];
    expect(answer).toMatchObject({ type: 'AnswerCall' });
    if (answer?.type !== 'AnswerCall') return;
    const talking = [dialled, by(GC, MINUTE + 10_000, answer)];
    const hello = ask(SWT, talking, { at: MINUTE + 20_000 });
    expect(hello).toMatchObject({ type: 'SpeakInCall', text: expect.stringContaining('Ik ben een bot') });
    const greeted = [...talking, by(SWT, MINUTE + 20_000, hello ?? { type: 'HangUp', call: answer.call })];
    expect(ask(SWT, greeted, { at: MINUTE + 30_000, busy: true })).toBeUndefined();
    expect(ask(GC, greeted, { at: MINUTE + 30_000 })).toMatchObject({ type: 'SpeakInCall' });
    expect(ask(SWT, greeted, { at: MINUTE + 70_000 })).toEqual({ type: 'HangUp', call: answer.call });
  });
});

describe('decisions', () => {
  it('votes while the question is open and records a decision with a reason before it closes', () => {
    const found = wishes(GC, [], { from: 4 * MINUTE, until: 6 * MINUTE - 1000 });
    expect(found).toContainEqual({ type: 'CastVote', decision: 'd1', option: expect.stringMatching(/gaan|wachten/) });
    const made = found.find(({ type }) => type === 'MakeDecision');
    expect(made).toMatchObject({ decision: 'd1', rationale: expect.stringMatching(/.{10,} \(bot\)$/) });
  });

  it('follows the most votes', () => {
    const votes = [by(GC, 4 * MINUTE, { type: 'CastVote', decision: 'd1', option: 'wachten' })];
    expect(ask(GC, votes, { at: 5.9 * MINUTE })).toMatchObject({ type: 'MakeDecision', option: 'wachten' });
  });
});

describe('writing', () => {
  const MEMBERS = ['p-a', 'p-b', 'p-c', 'p-d'];
  const span = { from: MINUTE, until: 5 * MINUTE };

  /** Who of several answers depends on the person, so four of them sit in the same seat in turn. */
  function firstReply() {
    for (const me of MEMBERS) {
      const sits = [aBot(me, 'Marit', 'swt-huisarts')];
      const mail = ask(me, sits, { at: MINUTE });
      const read = [...sits, ...(mail ? [by(me, MINUTE, mail)] : [])];
      const reply = wishes(me, read, span).find(({ type }) => type === 'SendMail');
      if (reply?.type === 'SendMail') return { me, read, reply };
    }
    throw new Error('nobody answered');
  }

  it('answers a mail it has read with a sentence that says a bot wrote it, and only once', () => {
    const { me, read, reply } = firstReply();
    expect(reply).toMatchObject({ to: ['bep'], subject: 'Re: Licht bij Tonny' });
    expect(reply.body).toMatch(/^Beste Bep de Rooij,\n\n.{40,}\n\nSociaal Wijkteam\n\n- Marit \(bot\)$/s);
    const sent = [...read, by(me, 2 * MINUTE, reply)];
    const again = wishes(me, sent, { from: 2 * MINUTE, until: 5 * MINUTE });
    expect(again.filter((command) => command.type === 'SendMail' && command.inReplyTo === reply.inReplyTo)).toEqual([]);
  });

  it('tells a person in its team that it cannot answer questions', () => {
    const person = { ...seatOf('p-9', 'Annelies', 'swt-huisarts'), at: 0 };
    const question = by('p-9', MINUTE, { type: 'SendChat', thread: 'team', text: 'Wie belt er?' });
    expect(ask(SWT, [person, question], { at: MINUTE + 1000 })).toMatchObject({
      type: 'SendChat',
      text: expect.stringContaining('Ik ben een bot'),
    });
  });
});

describe('finding the other team', () => {
  const note: Deed = {
    at: 0,
    by: DOCENT,
    command: {
      type: 'SendAsActor',
      actor: 'carla',
      channel: 'mail',
      teams: ['swt'],
      subject: 'Nummer',
      body: 'De lijn van het gezondheidscentrum is 4471.',
    },
  };
  const dialled = (deeds: Deed[], more: Partial<Thought> = {}) =>
    wishes(SWT, deeds, { from: MINUTE, until: 9 * MINUTE }, more).filter(({ type }) => type === 'Dial');

  it('does not know the line of the other team by itself', () => {
    expect(dialled([])).toEqual([]);
  });

  it('does not dial a number from a mail it has not opened, and dials it once it has', () => {
    expect(dialled([note])).toEqual([]);
    const scenario = aScenario();
    const view = deskAt(playRecord(scenario, [...OPENING, note]), SWT, 0);
    const item = view?.items.find(({ title }) => title === 'Nummer')?.id ?? '';
    const read = by(SWT, MINUTE, { type: 'OpenItem', item });
    const calls = dialled([note, read]);
    expect(calls.length).toBeGreaterThan(0);
    expect(calls[0]).toEqual({ type: 'Dial', number: '4471' });
    const tried = new Set([triedKey({ type: 'Dial', number: '4471' })]);
    expect(dialled([note, read], { tried })).toEqual([]);
  });
});

it('does the same twice when it draws the same chance, for every temperament', () => {
  for (const temperament of TEMPERAMENTS) {
    const once = wishes(GC, [], { from: 0, until: 8 * MINUTE }, { temperament });
    expect(wishes(GC, [], { from: 0, until: 8 * MINUTE }, { temperament })).toEqual(once);
  }
});
