import { describe, expect, it } from 'vitest';
import { aStoryScenario } from '../../tests/support/a-story-scenario.ts';
import { by, GC, SWT, wishes } from '../../tests/support/bot-wishes.ts';
import { type Deed, DOCENT, seatOf } from '../../tests/support/play-record.ts';
import { only, WILLING } from '../../tests/support/willing-bots.ts';
import type { Prompter } from './prompter.ts';
import type { Temperament } from './temperament.ts';

const MINUTE = 60_000;
const KNOWS = 'U kent de flat. Op de galerij van Bep staat de afvoer open.';
const SCENARIO = aStoryScenario({ seats: aStoryScenario().seats.map((seat) => ({ ...seat, knows: KNOWS })) });
const PERSON = seatOf('p-9', 'Annelies', 'swt-huisarts');
const FOUND: Deed = { at: 30_000, by: DOCENT, command: { type: 'OpenLine' } };

describe('the board', () => {
  const span = { from: 0, until: 8 * MINUTE };

  it('puts on it what only its own card says, with the card as source', () => {
    const [finding] = only(wishes(SCENARIO, GC, [], { ...span, prompter: WILLING }), 'PlaceFinding');
    expect(finding).toMatchObject({ board: 'team', source: 'gc-huisarts', sureness: 'sure' });
    expect(finding?.text).toBe('Op de galerij van Bep staat de afvoer open.');
  });

  it('reads the card that was passed to it, and puts that on it too', () => {
    // Nobody sits in the other seats, of which one knows something.
    const scenario = aStoryScenario({
      seats: SCENARIO.seats.map((seat) => (seat.id === 'swt-huisarts' ? { ...seat, facts: ['insuline'] } : seat)),
    });
    const placed = only(wishes(scenario, SWT, [], { ...span, prompter: WILLING }), 'PlaceFinding');
    expect(placed.map(({ source }) => source)).toContain('swt-huisarts');
  });

  it('puts on it what it has read, and calls news a rumour', () => {
    const mail = only(wishes(SCENARIO, SWT, []), 'OpenItem').map(({ at, ...command }) => by(SWT, at, command));
    const placed = only(wishes(SCENARIO, SWT, mail, { ...span, prompter: WILLING }), 'PlaceFinding');
    expect(placed.find(({ text }) => text.includes('Bij Tonny brandt'))).toMatchObject({ sureness: 'assumed' });
    expect(placed.find(({ text }) => text.includes('drie hoog'))).toMatchObject({ sureness: 'rumour' });
  });

  it('brings its own findings to the common board once the teams know each other', () => {
    const place = {
      type: 'PlaceFinding',
      board: 'team',
      text: 'Een kluis',
      sureness: 'sure',
      source: 'gc-huisarts',
    } as const;
    const own = by(GC, 10_000, place);
    const shared = (deeds: Deed[]) =>
      only(wishes(SCENARIO, GC, deeds, { ...span, prompter: WILLING }), 'PlaceFinding').filter(
        ({ board }) => board === 'both',
      );
    expect(shared([own])).toEqual([]);
    expect(shared([own, FOUND])).toMatchObject([{ text: 'Een kluis', source: 'gc-huisarts', sureness: 'sure' }]);
  });

  it('rests a decision on findings, but not on rumours', () => {
    const note = { type: 'PlaceFinding', board: 'team' } as const;
    const findings = [
      by(SWT, 10_000, { ...note, text: 'Licht', sureness: 'sure' }),
      by(SWT, 11_000, { ...note, text: 'Ruzie', sureness: 'rumour' }),
    ];
    const [made] = only(
      wishes(SCENARIO, SWT, findings, { from: 0, until: 6 * MINUTE - 1, prompter: WILLING }),
      'MakeDecision',
    );
    expect(made?.findings).toHaveLength(1);
  });
});

describe('the press', () => {
  const opens = 5 * MINUTE;
  const until = opens + 3 * MINUTE;
  const stands: Deed[] = [
    by(SWT, opens + 10_000, { type: 'TravelTo', place: 'perszaal' }),
    by(SWT, opens + 45_000, { type: 'TakePodium', press: 'pers' }),
  ];

  it('goes to the press room when it opens, and stands behind the microphones there', () => {
    const [way] = only(wishes(SCENARIO, SWT, [], { from: 0, until, prompter: WILLING }), 'TravelTo');
    expect(way).toMatchObject({ place: 'perszaal' });
    expect(way?.at).toBeGreaterThan(opens);
    const [went = stands[0]] = stands;
    const taken = only(wishes(SCENARIO, SWT, went ? [went] : [], { from: 0, until }), 'TakePodium');
    expect(taken).toMatchObject([{ press: 'pers' }]);
  });

  it('answers a question that is for its team, and leaves one that is for the others', () => {
    const answers = only(wishes(SCENARIO, SWT, stands, { from: 0, until, prompter: WILLING }), 'AnswerPress');
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.every(({ text }) => text.endsWith('(bot)'))).toBe(true);
    // The second question is for the other team; it comes a minute after the last word fell.
    const [first] = answers;
    const spoke = first ? by(SWT, first.at, { type: 'AnswerPress', press: 'pers', text: 'Het spijt ons.' }) : FOUND;
    const later = only(wishes(SCENARIO, SWT, [...stands, spoke], { from: 0, until, prompter: WILLING }), 'AnswerPress');
    expect(later.filter(({ at }) => at > (first?.at ?? 0))).toEqual([]);
  });

  it('lets people go first', () => {
    const set = (deeds: Deed[]) =>
      only(wishes(SCENARIO, SWT, deeds, { from: 0, until, prompter: WILLING }), 'TravelTo').find(
        ({ place }) => place === 'perszaal',
      )?.at ?? 0;
    expect(set([PERSON])).toBeGreaterThan(set([]));
    const gone = by('p-9', opens + 2000, { type: 'TravelTo', place: 'perszaal' });
    expect(set([PERSON, gone])).toBe(0);
  });
});

describe('temperaments', () => {
  it('the feuding one blames the others, the cooperative one does not', () => {
    const mail: Deed = {
      at: 1000,
      by: { kind: 'player', player: GC },
      command: {
        type: 'SendMail',
        to: ['wijkteam@westwaalmond.example'],
        subject: 'Samen?',
        body: 'Zullen we bellen?',
      },
    };
    const reply = (temperament: Temperament) => {
      const read = only(wishes(SCENARIO, SWT, [mail], { from: 0, until: 3 * MINUTE, temperament }), 'OpenItem');
      const deeds = [mail, ...read.map(({ at, ...command }) => by(SWT, at, command))];
      const span = { from: 0, until: 8 * MINUTE, temperament, prompter: WILLING };
      const written = only(wishes(SCENARIO, SWT, deeds, span), 'SendMail');
      return written.find(({ to }) => to.includes('gc'))?.body ?? '';
    };
    expect(reply('feuding')).toContain('ligt niet aan ons');
    expect(reply('cooperative')).toContain('samen kijken');
  });

  it('the feuding one fills in its own papers sooner than what is done together', () => {
    const papers = (form: string, temperament: Temperament) =>
      [...Array(12).keys()].filter((nature) => {
        const me = `p-${nature}`;
        const sits = { ...seatOf(me, 'Roos', 'gc-sociaal-werk') };
        const found = wishes(SCENARIO, me, [sits, FOUND], { from: 0, until: 9 * MINUTE, temperament });
        return only(found, 'FillField').some((fill) => fill.form === form);
      }).length;
    expect(papers('sitrap', 'feuding')).toBeGreaterThan(papers('plan', 'feuding'));
    expect(papers('plan', 'cooperative')).toBeGreaterThan(papers('plan', 'feuding'));
  });
});

it('answers a mail after all once a hint says that it should', () => {
  const scenario = aStoryScenario({
    injects: SCENARIO.injects.map((inject) =>
      inject.id === 'inj-1'
        ? {
            ...inject,
            kind: 'expected-action' as const,
            expect: { action: 'Antwoord', sign: 'reply' as const, within: '02:00', hint: 'Bep wacht op een antwoord.' },
          }
        : inject,
    ),
  });
  const level: Deed = { at: 0, by: DOCENT, command: { type: 'SetLevel', level: 1 } };
  const never: Prompter = { ...WILLING, inclined: (_mind, deed) => deed === 'open' };
  const read = (deeds: Deed[], until: number) =>
    only(wishes(scenario, SWT, deeds, { from: 0, until, prompter: never }), 'OpenItem').map(({ at, ...command }) =>
      by(SWT, at, command),
    );
  const replies = (deeds: Deed[]) =>
    only(wishes(scenario, SWT, deeds, { from: 0, until: 5 * MINUTE, prompter: never }), 'SendMail');
  expect(replies([level, ...read([level], 50_000)])).toEqual([]);
  expect(replies([level, ...read([level], 3 * MINUTE)])).toMatchObject([{ to: ['bep'] }]);
});
