import { describe, expect, it } from 'vitest';
import type { Command } from '../../shared/session/command.ts';
import { aStoryDocument, aStoryScenario, aStoryWith } from '../../tests/support/a-story-scenario.ts';
import { anInject } from '../../tests/support/changed-injects.ts';
import { given, type Step } from '../../tests/support/given.ts';
import { anna, bram, cas, dina, docent, started, until } from '../../tests/support/some-steps.ts';

const playing = (...steps: Step[]) => given(aStoryScenario()).play(...started(), ...steps);
const contact: Step = [{ type: 'OpenLine' }, docent('00:01')];

describe('forms', () => {
  const fill = (form: string, field: string, value: string) => ({ type: 'FillField', form, field, value }) as const;
  const submit = (form: string) => ({ type: 'SubmitForm', form }) as const;
  const swt = [{ team: 'swt' }];

  it('[FO1] is laid on each desk, or one on all, at its moment and without its good examples', () => {
    const play = playing(contact, until('01:00'));
    const opened = play.log.filter(({ event }) => event.type === 'FormOpened');
    expect(opened.map(({ at, audience, event }) => [at, audience, 'team' in event ? event.team : undefined])).toEqual([
      [11_000, [{ team: 'swt' }, { team: 'gc' }], undefined],
      [60_000, swt, 'swt'],
      [60_000, [{ team: 'gc' }], 'gc'],
    ]);
    expect(JSON.stringify(opened)).not.toContain('Er brandt licht');
    expect(play.all('FormOpened').at(-1)).toMatchObject({ to: 'Carla Rozema', closes: 180_000 });
  });

  it('[FO2] who may hand it in sees it being filled in, and nobody else', () => {
    const play = playing(contact, until('01:00'), [fill('sitrap', 'feiten', 'Licht.'), anna('01:10')]);
    expect(play.log.at(-1)).toMatchObject({ audience: swt, event: { team: 'swt', value: 'Licht.', name: 'Anna' } });
    const joint = play.play([fill('plan', 'doel', 'Meten.'), dina('01:20')]);
    expect(joint.log.at(-1)?.audience).toEqual([{ team: 'swt' }, { team: 'gc' }]);
    play.when(fill('sitrap', 'feiten', 'Licht.'), bram('01:12')).happens();
  });

  it('[FO3] refuses what does not fit, and handing in with a required field empty', () => {
    const play = playing(contact, until('01:00'));
    play.when(fill('sitrap', 'aantal', 'drie'), anna('01:10')).isRefused('field-unfit');
    play.when(fill('plan', 'wie', 'niemand'), anna('01:10')).isRefused('field-unfit');
    play.when(fill('sitrap', 'kleur', 'rood'), anna('01:10')).isRefused('unknown-thing');
    play.when(fill('brief', 'feiten', 'x'), anna('01:10')).isRefused('unknown-thing');
    play.when(submit('sitrap'), anna('01:10')).isRefused('fields-missing');
    const blank = play.play(
      [fill('sitrap', 'feiten', '  '), anna('01:11')],
      [fill('sitrap', 'aantal', '12'), anna('01:12')],
    );
    blank.when(submit('sitrap'), anna('01:13')).isRefused('fields-missing');
  });

  it('[FO4] is handed in once; its time over it expires, with the consequences of that', () => {
    const filled = playing(until('01:00'), [fill('sitrap', 'feiten', 'Licht.'), anna('01:10')]);
    const handed = filled.play([submit('sitrap'), bram('01:20')]);
    handed.when(submit('sitrap'), anna('01:21')).isRefused('already-done');
    handed.when(fill('sitrap', 'feiten', 'Toch niet.'), anna('01:21')).isRefused('already-done');
    const late = handed.play(until('03:00'));
    expect(late.all('FormExpired')).toEqual([{ type: 'FormExpired', form: 'sitrap', team: 'gc' }]);
    expect(late.state.gauges.vertrouwen).toBe(4);
    late.when(submit('sitrap'), cas('03:10')).isRefused('already-done');
  });

  it('[FO5] counts the score by its criteria, and what it brings; for the docents', () => {
    const hand = (doel: string, wie: string): Step[] => [
      contact,
      until('00:20'),
      [fill('plan', 'doel', doel), anna('00:30')],
      ...(wie === '' ? [] : [[fill('plan', 'wie', wie), cas('00:31')] as Step]),
      [submit('plan'), cas('00:40')],
    ];
    const strong = playing(...hand('Wij meten de afvoeren vandaag.', 'samen'));
    expect(strong.all('FormScored')).toMatchObject([
      {
        score: 5,
        points: [
          { criterion: 'veilig', points: 3 },
          { criterion: 'samen', points: 2 },
        ],
        outcome: 'Sterk',
      },
    ]);
    expect(strong.state.gauges.vertrouwen).toBe(7);
    expect(strong.log.find(({ event }) => event.type === 'FormScored')?.audience).toBe('docents');
    const weak = playing(...hand('Wij zien wel.', ''));
    expect(weak.all('FormScored')).toMatchObject([{ score: 1, outcome: 'Mager' }]);
    expect(weak.state.gauges.vertrouwen).toBe(5);
  });
});

it('[FO5] a criterion about the form itself looks at the copy that is handed in', () => {
  const document = aStoryDocument();
  const [sitrap] = document.forms ?? [];
  if (!sitrap) throw new Error('a scenario without forms');
  const points = [{ points: 2, when: { form: { id: 'sitrap', field: 'aantal' } } }];
  const scenario = aStoryScenario({ forms: [{ ...sitrap, criteria: [{ id: 'getal', label: 'Getal', points }] }] });
  const fill = (field: string, value: string) => ({ type: 'FillField', form: 'sitrap', field, value }) as const;
  const play = given(scenario).play(
    ...started(),
    until('01:00'),
    [fill('feiten', 'Licht.'), anna('01:05')],
    [fill('aantal', '3'), anna('01:06')],
    [{ type: 'SubmitForm', form: 'sitrap' }, anna('01:07')],
    [fill('feiten', 'Niets.'), cas('01:08')],
    [{ type: 'SubmitForm', form: 'sitrap' }, cas('01:09')],
  );
  expect(play.all('FormScored').map(({ team, score }) => [team, score])).toEqual([
    ['swt', 2],
    ['gc', 0],
  ]);
});

describe('the press', () => {
  const go = (who: typeof anna): Step => [{ type: 'TravelTo', place: 'perszaal' }, who('04:00')];
  const podium = { type: 'TakePodium', press: 'pers' } as const;
  const say = (text: string) => ({ type: 'AnswerPress', press: 'pers', text }) as const;
  const open = (...steps: Step[]) => playing(until('04:00'), go(anna), go(bram), go(cas), until('05:00'), ...steps);
  const asked = (play: ReturnType<typeof playing>) =>
    play.log.flatMap(({ at, event }) => (event.type === 'PressAsked' ? [[at / 1000, event.text]] : []));

  it('[PR1] opens at its moment with the word of welcome', () => {
    open()
      .when(...until('05:00'))
      .happens();
    expect(open().all('PressOpened')).toMatchObject([
      { press: 'pers', welcome: 'Welkom. U kunt vragen stellen.', until: 540_000 },
    ]);
  });

  it('[PR2] who is there stands behind the microphones, one of each team', () => {
    const play = open([podium, anna('05:02')]);
    play.when(podium, bram('05:03')).isRefused('team-full');
    play.when(podium, anna('05:03')).isRefused('already-there');
    play.when(podium, dina('05:03')).isRefused('not-there');
    play.when(say('Goedemiddag.'), cas('05:03')).isRefused('not-there');
    const left = play.play([{ type: 'LeavePodium', press: 'pers' }, anna('05:04')]);
    left.when(podium, bram('05:05')).includes({ type: 'PodiumTaken', player: 'bram' });
    left.when({ type: 'LeavePodium', press: 'pers' }, anna('05:05')).isRefused('unknown-thing');
    playing(until('02:00')).when(podium, anna('02:01')).isRefused('unknown-thing');
  });

  it('[PR3] questions come in order, only those that fit, at the pace that was set', () => {
    const answers: Step[] = [
      [podium, cas('05:01')],
      until('05:15'),
      [say('Sorry, wij gaan kijken.'), cas('05:20')],
      until('06:20'),
      [say('Daar zeg ik niets over.'), cas('06:30')],
    ];
    expect(asked(open(...answers, until('08:50')))).toEqual([
      [315, 'Wat is er gebeurd?'],
      [380, 'Mag ik het dossier zien?'],
    ]);
    const found: Step = [{ type: 'MoveStrand', strand: 'tonny', to: 'gevonden' }, docent('06:00')];
    const more = open(...answers.slice(0, 3), found, ...answers.slice(3), until('08:00'));
    expect(asked(more).at(-1)).toEqual([450, 'Is zij gevonden?']);
  });

  it('[PR4] silence brings a second question, once; so does an answer that lacks something', () => {
    expect(asked(open(until('06:10')))).toEqual([
      [315, 'Wat is er gebeurd?'],
      [335, 'U zegt niets?'],
    ]);
    const curt = open([podium, cas('05:01')], until('05:15'), [say('Geen idee.'), cas('05:20')]);
    expect(asked(curt)).toEqual([
      [315, 'Wat is er gebeurd?'],
      [320, 'En spijt het u?'],
    ]);
    const again = curt.play([say('Nee.'), cas('05:30')], until('06:20'));
    expect(asked(again)).toHaveLength(2);
  });

  it('[PR5] what is said has the consequences of its topics', () => {
    const play = open(
      [podium, cas('05:01')],
      [{ type: 'AskPress', press: 'pers', question: 'dossier' }, docent('05:05')],
    );
    play
      .when(say('In het dossier staat alles.'), cas('05:10'))
      .includes({ type: 'GaugeChanged', gauge: 'privacy', to: 1 }, { type: 'TopicsHeard', topics: ['dossier'] });
    play.when(say('Nee.'), cas('05:10')).happensWithout('GaugeChanged');
  });

  it('[PR6] ends at its time, or when the docent says so', () => {
    const ended = open(until('09:00'));
    expect(ended.log.find(({ event }) => event.type === 'PressClosed')?.at).toBe(540_000);
    ended.when({ type: 'ClosePress', press: 'pers' }, docent('09:01')).isRefused('unknown-thing');
    const closed = open([{ type: 'ClosePress', press: 'pers' }, docent('05:30')], until('08:00'));
    expect(asked(closed)).toEqual([[315, 'Wat is er gebeurd?']]);
    closed.when(podium, anna('08:01')).isRefused('unknown-thing');
  });

  it('[PR7] the docent asks in her own words, and observers give points', () => {
    const play = open();
    play.when({ type: 'AskPress', press: 'pers', actor: 'redactie', text: 'En nu?' }, docent('05:05')).happens({
      type: 'PressAsked',
      text: 'En nu?',
      from: { kind: 'actor', id: 'redactie', name: 'Redactie', post: 'nieuwsredactie' },
    });
    play.when({ type: 'AskPress', press: 'pers', text: '' }, docent('05:05')).isRefused('empty-text');
    play.when({ type: 'AskPress', press: 'pers', question: 'weg' }, docent('05:05')).isRefused('unknown-thing');
    const score = { type: 'ScorePress', press: 'pers', criterion: 'menselijk', team: 'gc', points: 2 } as const;
    play.when(score, docent('05:06')).happens({ type: 'PressScored', points: 2, docent: 'Ilse' });
    play.when({ ...score, criterion: 'mooi' }, docent('05:06')).isRefused('unknown-thing');
  });
});

describe('boards', () => {
  const place = (board: 'team' | 'both', more: object = {}) =>
    ({ type: 'PlaceFinding', board, text: 'Licht.', sureness: 'sure', ...more }) as const;
  const last = (play: ReturnType<typeof playing>) => play.all('FindingPlaced').at(-1)?.finding ?? '';

  it('[BO1] the own board is for the own team; the common one exists after contact and is for all', () => {
    const play = playing();
    play.when(place('both'), anna('00:10')).isRefused('line-unknown');
    const own = play.play([place('team'), anna('00:10')]);
    expect(own.log.at(-1)?.audience).toEqual([{ team: 'swt' }]);
    const both = own.play([{ type: 'OpenLine' }, docent('00:15')], [place('both'), cas('00:20')]);
    expect(both.log.at(-1)?.audience).toEqual([{ team: 'swt' }, { team: 'gc' }]);
    play.when(place('team', { text: '' }), anna('00:10')).isRefused('empty-text');
  });

  it('[BO2] is changed and taken off by who can see it', () => {
    const play = playing([place('team'), anna('00:10')]);
    const change = { type: 'ChangeFinding', finding: last(play), text: 'Licht?', sureness: 'assumed' } as const;
    play
      .when(change, bram('00:20'))
      .happens({ type: 'FindingChanged', text: 'Licht?', sureness: 'assumed', name: 'Bram' });
    play.when(change, cas('00:20')).isRefused('unknown-thing');
    play.when({ ...change, text: '' }, bram('00:20')).isRefused('empty-text');
    const remove = { type: 'RemoveFinding', finding: last(play) } as const;
    play.when(remove, cas('00:20')).isRefused('unknown-thing');
    play
      .play([remove, bram('00:20')])
      .when(remove, anna('00:21'))
      .isRefused('unknown-thing');
  });

  it('[BO3] names where it was read or heard; only what its player can see counts', () => {
    const play = playing();
    const read = { source: play.item('inj-1') };
    play
      .when(place('team', read), anna('00:10'))
      .includes({ type: 'FindingPlaced', source: 'Licht bij Tonny', facts: ['licht'] });
    play.when(place('team', read), cas('00:10')).isRefused('unknown-thing');
    play.when(place('team', { source: 'gc-huisarts' }), anna('00:10')).isRefused('unknown-thing');
    play
      .when(place('team', { source: 'gc-huisarts' }), cas('00:10'))
      .includes({ type: 'FindingPlaced', facts: ['sleutelkluis'] });
  });
});

describe('conversations', () => {
  const lines = [
    {
      id: 'hoi',
      say: 'Dag.',
      answer: 'Dag.',
      topics: ['spijt'],
      effects: [{ alliance: 'bep', meter: 'band' as const, by: 2 }],
    },
    {
      id: 'diep',
      say: 'Wat is er echt?',
      answer: 'Dat zeg ik niet.',
      answers: [{ when: { contact: {} }, answer: 'Goed, ik zeg het.', facts: ['licht'] }],
      when: { alliance: { actor: 'bep', meter: 'band' as const, atLeast: 7 } },
    },
    { id: 'dag', say: 'Tot ziens.', answer: 'Dag.', ends: true },
  ];
  const scenario = aStoryWith(
    anInject('bel', {
      from: 'bep',
      to: [{ team: 'swt' }],
      content: {
        channel: 'call',
        conversation: {
          mood: 'rustig',
          opening: 'Met Bep.',
          openings: [{ when: { contact: {} }, mood: 'opgelucht', opening: 'Fijn dat jullie samen zijn.' }],
          lines,
          otherwise: ['Wat zegt u?'],
          closing: 'Dag.',
        },
      },
    }),
  );
  const ring = (...steps: Step[]) => {
    const play = given(scenario).play(...started(), ...steps, [
      { type: 'ReleaseInject', inject: 'bel' },
      docent('00:10'),
    ]);
    return play.play([{ type: 'AnswerCall', call: play.call }, anna('00:12')]);
  };
  const speak = (line: string): Step => [(play) => ({ type: 'SpeakInCall', call: play.call, line }), anna('00:20')];
  const offers = (play: ReturnType<typeof ring>) =>
    play
      .all('CallSpoken')
      .at(-1)
      ?.offers.map(({ line }) => line);

  it('[CA19] a line is offered only while its condition is so, and its answer hangs on the state too', () => {
    const play = ring();
    expect(offers(play)).toEqual(['hoi', 'dag']);
    play.when({ type: 'SpeakInCall', call: play.call, line: 'diep' }, anna('00:15')).isRefused('already-done');
    const trusted = play.play(speak('hoi'));
    expect(offers(trusted)).toEqual(['diep', 'dag']);
    expect(trusted.play(speak('diep')).all('CallSpoken').at(-1)).toMatchObject({ text: 'Dat zeg ik niet.' });
    const together = ring(contact).play(speak('hoi'), speak('diep'));
    expect(together.all('CallSpoken').at(-1)).toMatchObject({ text: 'Goed, ik zeg het.', facts: ['licht'] });
  });

  it('[CA19] the first words hang on the state too', () => {
    expect(ring().all('CallSpoken')[0]).toMatchObject({ text: 'Met Bep.' });
    expect(ring(contact).all('CallSpoken')[0]).toMatchObject({ text: 'Fijn dat jullie samen zijn.' });
    expect(ring(contact).all('CallRang').at(-1)).toMatchObject({ mood: 'opgelucht' });
  });

  it('[CA20] own words about a topic of an open line count as saying it', () => {
    const play = ring();
    play
      .when({ type: 'SpeakInCall', call: play.call, text: 'Het spijt ons zo.' }, anna('00:15'))
      .includes({ type: 'CallSpoken', text: 'Het spijt ons zo.', line: 'hoi' }, { type: 'AllianceChanged', to: 7 });
    play
      .when({ type: 'SpeakInCall', call: play.call, text: 'Mooi weer.' }, anna('00:15'))
      .includes({ type: 'CallSpoken', text: 'Wat zegt u?' });
  });

  it('[CA21] a docent takes over and gives back; the lines go on from where they were', () => {
    const play = ring().play([(so) => ({ type: 'SpeakAsActor', call: so.call, text: 'Wacht even.' }), docent('00:15')]);
    expect(offers(play)).toEqual([]);
    const back = play.play([{ type: 'HandBackCall', call: play.call }, docent('00:20')]);
    expect(offers(back)).toEqual(['hoi', 'dag']);
    back.when({ type: 'HandBackCall', call: play.call }, docent('00:21')).isRefused('already-done');
    expect(back.play(speak('hoi')).all('CallSpoken').at(-1)).toMatchObject({ text: 'Dag.' });
  });
});

it('[ME5] the first written reply that fits is sent, each once a team, with its consequences', () => {
  const mail = (body: string): Command => ({ type: 'SendMail', to: ['bep'], subject: '', body });
  const play = playing([mail('Mag ik het dossier?'), anna('00:10')], until('00:40'));
  expect(play.all('MessageSent').at(-1)).toMatchObject({ reply: 'dossier', body: 'Over dat dossier praat ik niet.' });
  expect(play.state.story.alliances['bep/band']).toBe(4);
  const again = play.play([mail('Toch het dossier?'), anna('00:50')], until('02:00'));
  expect(again.all('MessageSent').at(-1)).toMatchObject({ reply: 'antwoord', facts: ['licht'] });
  expect(again.play([mail('Hallo?'), anna('02:10')], until('09:00')).all('ReplyScheduled')).toHaveLength(2);
});

it('[DE7] an option with a condition is offered only when that is so at the moment of asking', () => {
  const [point] = aStoryDocument().decisions ?? [];
  if (!point) throw new Error('a scenario without decisions');
  const [first, ...others] = point.options;
  if (!first) throw new Error('a decision without options');
  const scenario = aStoryScenario({
    decisions: [{ ...point, options: [first, ...others, { ...first, id: 'samen', when: { contact: {} } }] }],
  });
  const options = (...steps: Step[]) =>
    given(scenario)
      .play(...started(), ...steps, until('04:00'))
      .all('DecisionOpened')[0]
      ?.options.map(({ id }) => id);
  expect(options()).toEqual(['gaan', 'wachten']);
  expect(options(contact)).toEqual(['gaan', 'wachten', 'samen']);
  const open = given(scenario).play(...started(), until('04:00'));
  open.when({ type: 'CastVote', decision: 'd1', option: 'samen' }, anna('04:05')).isRefused('unknown-thing');
  const made = { type: 'MakeDecision', decision: 'd1', option: 'samen', rationale: 'Nu.' } as const;
  open.when(made, anna('04:05')).isRefused('unknown-thing');
});
