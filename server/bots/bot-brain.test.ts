import { describe, expect, it } from 'vitest';
import type { PlayerCommand } from '../../shared/session/command.ts';
import { aScenario } from '../../tests/support/a-scenario.ts';
import { aBot, by, GC, SWT, type Wish, wishes } from '../../tests/support/bot-wishes.ts';
import { type Deed, DOCENT, seatOf } from '../../tests/support/play-record.ts';
import { TEMPERAMENTS, type Temperament } from './temperament.ts';

const MINUTE = 60_000;
const SCENARIO = aScenario();

function commands(found: readonly Wish[]): PlayerCommand[] {
  return found.map(({ command }) => command);
}

/** What a bot wanted to read, read. */
function opening(me: string, found: readonly Wish[]): Deed[] {
  return found.flatMap(({ at, command }) => (command.type === 'OpenItem' ? [by(me, at, command)] : []));
}

/** The moment at which a bot does the first thing of this kind. */
function momentOf(found: readonly Wish[], type: PlayerCommand['type']): number {
  return found.find(({ command }) => command.type === type)?.at ?? Number.POSITIVE_INFINITY;
}

describe('reading', () => {
  it('opens an unread item, but not the moment it comes in', () => {
    const [first] = wishes(SCENARIO, SWT, []);
    expect(first).toMatchObject({ command: { type: 'OpenItem' } });
    expect(first?.at).toBeGreaterThan(2000);
  });

  it('takes longer when slow than when quick', () => {
    const first = (temperament: Temperament) =>
      momentOf(wishes(SCENARIO, SWT, [], { from: 0, until: 4 * MINUTE, temperament }), 'OpenItem');
    expect(first('slow')).toBeGreaterThan(first('quick'));
  });

  it('opens each thing once', () => {
    const opened = commands(wishes(SCENARIO, SWT, [])).filter(({ type }) => type === 'OpenItem');
    expect(opened.length).toBeGreaterThan(1);
    expect(new Set(opened.map((command) => JSON.stringify(command))).size).toBe(opened.length);
  });

  it('does nothing while it is still busy and when play is paused', () => {
    expect(wishes(SCENARIO, SWT, [], { from: 0, until: 2 * MINUTE, busy: true })).toEqual([]);
    const paused: Deed = { at: 2000, by: DOCENT, command: { type: 'PausePlay' } };
    expect(wishes(SCENARIO, SWT, [paused], { from: 0, until: 2 * MINUTE })).toEqual([]);
  });
});

describe('calls', () => {
  // Nobody contacts the other team, so Bep phones the general practitioner after five minutes.
  const rings = 5 * MINUTE;
  const ringing = { from: 0, until: rings + 44_000, busy: true };
  const answered = (me: string, deeds: Deed[]) =>
    wishes(SCENARIO, me, deeds, ringing).find(({ command }) => command.type === 'AnswerCall');

  it('answers a ringing phone, even when busy, and says one of the offered lines', () => {
    const answer = answered(GC, []);
    expect(answer?.at).toBeGreaterThan(rings);
    if (answer?.command.type !== 'AnswerCall') throw new Error('nobody answered');
    const { call } = answer.command;
    const talking = [by(GC, rings + 20_000, answer.command)];
    const said = wishes(SCENARIO, GC, talking, { ...ringing, until: rings + 40_000 });
    const line = said.find(({ command }) => command.type === 'SpeakInCall');
    expect(line?.at).toBeGreaterThanOrEqual(rings + 28_000);
    expect(line?.command).toMatchObject({ type: 'SpeakInCall', call });
  });

  it('leaves a phone to its team that does not ring for it', () => {
    expect(answered(SWT, [])).toBeUndefined();
  });

  it('lets a person go first: it picks up later when there is one in the team', () => {
    const person = seatOf('p-9', 'Annelies', 'gc-sociaal-werk');
    expect(answered(GC, [person])?.at).toBeGreaterThan(answered(GC, [])?.at ?? 0);
  });

  it('talks to the other team, taking turns, and hangs up', () => {
    const dialled = by(SWT, MINUTE, { type: 'Dial', number: '4471' });
    const answer = commands(wishes(SCENARIO, GC, [dialled], { from: 0, until: 2 * MINUTE })).find(
      ({ type }) => type === 'AnswerCall',
    );
    if (answer?.type !== 'AnswerCall') throw new Error('nobody answered');
    const talking = [dialled, by(GC, MINUTE + 10_000, answer)];
    const span = { from: 0, until: MINUTE + 30_000, busy: true };
    const [hello] = commands(wishes(SCENARIO, SWT, talking, span)).filter(({ type }) => type === 'SpeakInCall');
    expect(hello).toMatchObject({ text: expect.stringContaining('Ik ben een bot') });
    const greeted = [...talking, by(SWT, MINUTE + 20_000, hello ?? { type: 'HangUp', call: answer.call })];
    const later = { from: 0, until: MINUTE + 80_000, busy: true };
    expect(commands(wishes(SCENARIO, GC, greeted, later))).toContainEqual(
      expect.objectContaining({ type: 'SpeakInCall', call: answer.call }),
    );
    const silent = wishes(SCENARIO, SWT, greeted, later).filter(({ at }) => at > MINUTE + 20_000);
    expect(commands(silent)).toEqual([{ type: 'HangUp', call: answer.call }]);
  });
});

describe('decisions', () => {
  it('votes while the question is open and records a decision with a reason before it closes', () => {
    const found = commands(wishes(SCENARIO, GC, [], { from: 0, until: 6 * MINUTE - 1000 }));
    expect(found).toContainEqual({ type: 'CastVote', decision: 'd1', option: expect.stringMatching(/gaan|wachten/) });
    const made = found.find(({ type }) => type === 'MakeDecision');
    expect(made).toMatchObject({ decision: 'd1', rationale: expect.stringMatching(/.{10,} \(bot\)$/) });
  });

  it('follows the most votes, and does not wait when all have voted', () => {
    const votes = [by(GC, 4 * MINUTE, { type: 'CastVote', decision: 'd1', option: 'wachten' })];
    const found = wishes(SCENARIO, GC, votes, { from: 0, until: 5 * MINUTE });
    expect(found.find(({ command }) => command.type === 'MakeDecision')?.command).toMatchObject({ option: 'wachten' });
  });

  it('leaves the recording to a person until the last moment', () => {
    const person = seatOf('p-9', 'Annelies', 'gc-sociaal-werk');
    const recorded = (deeds: Deed[]) =>
      momentOf(wishes(SCENARIO, GC, deeds, { from: 0, until: 6 * MINUTE - 1 }), 'MakeDecision');
    expect(recorded([person])).toBeGreaterThan(6 * MINUTE - 12_000);
    expect(recorded([])).toBeLessThan(6 * MINUTE - 12_000);
  });
});

describe('writing', () => {
  const MEMBERS = ['p-a', 'p-b', 'p-c', 'p-d', 'p-e'];

  /** Who of several answers depends on the person, so they sit in the same seat in turn. */
  function firstReply() {
    for (const me of MEMBERS) {
      const sits = [aBot(me, 'Marit', 'swt-huisarts')];
      const read = [...sits, ...opening(me, wishes(SCENARIO, me, sits, { from: 0, until: MINUTE }))];
      const found = wishes(SCENARIO, me, read, { from: 0, until: 5 * MINUTE });
      const wish = found.find(({ command }) => command.type === 'SendMail');
      if (wish?.command.type === 'SendMail') return { me, read, reply: wish.command, at: wish.at };
    }
    throw new Error('nobody answered');
  }

  it('answers a mail it has read with a sentence that says a bot wrote it, and only once', () => {
    const { me, read, reply, at } = firstReply();
    expect(reply).toMatchObject({ to: ['bep'], subject: 'Re: Licht bij Tonny' });
    expect(reply.body).toMatch(/^Beste Bep de Rooij,\n\n.{40,}\n\nSociaal Wijkteam\n\n- Marit \(bot\)$/s);
    const again = commands(wishes(SCENARIO, me, [...read, by(me, at, reply)], { from: 0, until: 5 * MINUTE }));
    expect(again.filter((command) => command.type === 'SendMail' && command.inReplyTo === reply.inReplyTo)).toEqual([]);
  });

  it('tells a person in its team that it cannot answer questions', () => {
    const person = seatOf('p-9', 'Annelies', 'swt-huisarts');
    const question = by('p-9', MINUTE, { type: 'SendChat', thread: 'team', text: 'Wie belt er?' });
    expect(commands(wishes(SCENARIO, SWT, [person, question], { from: 0, until: MINUTE + 4000 }))).toContainEqual({
      type: 'SendChat',
      thread: 'team',
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
  const hour = { from: 0, until: 60 * MINUTE };
  const dialled = (deeds: Deed[], temperament: Temperament = 'cooperative') =>
    commands(wishes(SCENARIO, SWT, deeds, { ...hour, temperament })).filter(({ type }) => type === 'Dial');
  const opened = () => [note, ...opening(SWT, wishes(SCENARIO, SWT, [note]))];

  it('does not know the line of the other team by itself, nor from a mail it has not opened', () => {
    expect(dialled([])).toEqual([]);
    expect(dialled([note])).toEqual([]);
  });

  it('dials a number it has read, once', () => {
    expect(dialled(opened())).toEqual([{ type: 'Dial', number: '4471' }]);
  });

  it('never phones or writes to its own team', () => {
    const own = 'Zet in de krant: bel de lijn 4120, het nummer 4100, of mail Wijkteam@westwaalmond.example.';
    const mail: Deed = { ...note, command: { ...note.command, body: own } as Deed['command'] };
    const deeds = [mail, ...opening(SWT, wishes(SCENARIO, SWT, [mail]))];
    for (const temperament of TEMPERAMENTS) {
      const found = commands(wishes(SCENARIO, SWT, deeds, { ...hour, temperament }));
      expect(found.filter((command) => command.type === 'Dial')).toEqual([]);
      const sent = found.flatMap((command) => (command.type === 'SendMail' ? command.to : []));
      expect(sent.filter((to) => to.includes('@') || to === 'swt')).toEqual([]);
    }
  });

  it('never does so when it feuds', () => {
    expect(dialled(opened(), 'feuding')).toEqual([]);
  });
});

it('does the same twice, for every temperament', () => {
  for (const temperament of TEMPERAMENTS) {
    const once = wishes(SCENARIO, GC, [], { from: 0, until: 8 * MINUTE, temperament });
    expect(wishes(SCENARIO, GC, [], { from: 0, until: 8 * MINUTE, temperament })).toEqual(once);
  }
});
