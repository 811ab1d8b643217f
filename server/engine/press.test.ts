import { describe, expect, it } from 'vitest';
import type { Condition } from '../../shared/scenario/condition.ts';
import type { FollowUp } from '../../shared/scenario/press.ts';
import { aStoryDocument, aStoryScenario } from '../../tests/support/a-story-scenario.ts';
import { given, type Step } from '../../tests/support/given.ts';
import { viewOf } from '../../tests/support/seen-by.ts';
import { anna, bram, cas, dina, docent, started, until } from '../../tests/support/some-steps.ts';
import { playing } from '../../tests/support/story-play.ts';

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

  const contact: Step = [{ type: 'OpenLine' }, docent('00:01')];

  it('[PR8] names the form in which the teams agree what they say, and its readers have that', () => {
    const agreed = playing(
      contact,
      until('00:20'),
      [{ type: 'FillField', form: 'plan', field: 'doel', value: 'Meten.' }, anna('00:30')],
      [{ type: 'SubmitForm', form: 'plan' }, cas('00:40')],
      until('05:00'),
    );
    const { press, forms } = viewOf(agreed, 'dina');
    expect(press[0]?.line).toBe('plan');
    expect(forms.find(({ form }) => form === 'plan')).toMatchObject({ values: { doel: 'Meten.' } });
  });

  it('[PR2] who is there stands behind the microphones, one of each team', () => {
    const play = open([podium, anna('05:02')]);
    play.when(podium, bram('05:03')).isRefused('team-full');
    play.when(podium, anna('05:03')).isRefused('already-there');
    play.when(podium, dina('05:03')).isRefused('not-there');
    play.when(say('Goedemiddag.'), cas('05:03')).isRefused('not-there');
    play.when(podium, cas('05:03')).includes({ type: 'PodiumTaken', player: 'cas' });
    const away: Step = [{ type: 'TravelTo', place: 'flat' }, cas('05:03')];
    play.play(away).when(podium, cas('05:04')).isRefused('not-there');
    const left = play.play([{ type: 'LeavePodium', press: 'pers' }, anna('05:04')]);
    left.when(podium, bram('05:05')).includes({ type: 'PodiumTaken', player: 'bram' });
    left.when({ type: 'LeavePodium', press: 'pers' }, anna('05:05')).isRefused('unknown-thing');
    playing(until('02:00')).when(podium, anna('02:01')).isRefused('unknown-thing');
  });

  it('[PR2] who goes elsewhere or loses her seat stands there no more, and answers no more', () => {
    const play = open([podium, anna('05:02')], [podium, cas('05:03')]);
    const left = { type: 'PodiumLeft', press: 'pers' } as const;
    const gone = play.when({ type: 'TravelTo', place: 'flat' }, anna('05:05')).includes({ ...left, player: 'anna' });
    gone.when(say('Ik ben al weg.'), anna('05:06')).isRefused('not-there');
    gone.when(podium, bram('05:06')).includes({ type: 'PodiumTaken', player: 'bram' });
    play.when({ type: 'RemovePlayer', player: 'cas' }, docent('05:05')).includes({ ...left, player: 'cas' });
    play.when({ type: 'TravelTo', place: 'flat' }, bram('05:05')).happensWithout('PodiumLeft');
    const closed = play.play([{ type: 'ClosePress', press: 'pers' }, docent('05:05')]);
    closed.when({ type: 'TravelTo', place: 'flat' }, anna('05:06')).happensWithout('PodiumLeft');
  });

  it('[PR3] [CO19] a question that waits for a time is asked at that time, or at its turn after it', () => {
    const asking = (when: Condition, ...steps: Step[]) => {
      const [press] = aStoryDocument().press ?? [];
      if (!press) throw new Error('the story scenario has a press conference');
      const questions = press.questions.map((one) => (one.id === 'gevonden' ? { ...one, when } : one));
      const scenario = aStoryScenario({ press: [{ ...press, questions }] });
      return asked(given(scenario).play(...started(), ...steps, until('09:00'))).at(-1);
    };
    expect(asking({ time: '06:50' })).toEqual([435, 'Is zij gevonden?']);
    expect(asking({ time: '07:40' })).toEqual([460, 'Is zij gevonden?']);
    expect(asking({ not: { time: '07:00' } })).toEqual([375, 'Mag ik het dossier zien?']);
    const found: Step = [{ type: 'MoveStrand', strand: 'tonny', to: 'gevonden' }, docent('08:00')];
    const tooLate = { all: [{ strand: { id: 'tonny', is: 'gevonden' } }, { not: { time: '07:30' } }] };
    expect(asking(tooLate, until('08:00'), found)).toEqual([375, 'Mag ik het dossier zien?']);
  });

  it('[PR3] [CO19] of two questions that wait for a time the one whose time comes first is asked first', () => {
    const [press] = aStoryDocument().press ?? [];
    if (!press) throw new Error('the story scenario has a press conference');
    const times: Record<string, string> = { dossier: '08:00', gevonden: '07:00' };
    const questions = press.questions.map(({ when: _when, ...one }) =>
      times[one.id] === undefined ? one : { ...one, when: { time: times[one.id] } },
    );
    const play = given(aStoryScenario({ press: [{ ...press, questions }] })).play(...started(), until('09:00'));
    expect(asked(play).map(([at]) => at)).toEqual([315, 420, 480]);
    expect(asked(play)[1]?.[1]).toBe('Is zij gevonden?');
  });

  it('[PR3] a question whose condition comes true while nobody asks anything more is asked then', () => {
    const found: Step = [{ type: 'MoveStrand', strand: 'tonny', to: 'gevonden' }, docent('07:30')];
    const quiet = playing(until('07:30'));
    expect(asked(quiet.play(until('09:00'))).at(-1)).toEqual([375, 'Mag ik het dossier zien?']);
    expect(asked(quiet.play(found, until('09:00'))).at(-1)).toEqual([450, 'Is zij gevonden?']);
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
    expect(asked(open([podium, cas('05:01')], until('06:10')))).toEqual([
      [315, 'Wat is er gebeurd?'],
      [335, 'U zegt niets?'],
    ]);
    expect(asked(open(until('06:10')))).toEqual([[315, 'Wat is er gebeurd?']]);
    const curt = open([podium, cas('05:01')], until('05:15'), [say('Geen idee.'), cas('05:20')]);
    expect(asked(curt)).toEqual([
      [315, 'Wat is er gebeurd?'],
      [320, 'En spijt het u?'],
    ]);
    const again = curt.play([say('Nee.'), cas('05:30')], until('06:20'));
    expect(asked(again)).toHaveLength(2);
  });

  it('[PR4] an answer about a topic, or any answer, brings one where the author wrote that', () => {
    const on = (on: FollowUp['on']) => {
      const press = aStoryScenario().press.map((one) => ({
        ...one,
        questions: one.questions.map((question) => ({ ...question, followUps: [{ on, text: 'En verder?' }] })),
      }));
      const play = given(aStoryScenario({ press })).play(...started(), until('04:00'), go(cas), until('05:00'));
      return (text: string) =>
        asked(play.play([podium, cas('05:01')], until('05:15'), [say(text), cas('05:20')])).length;
    };
    expect([on({ topic: 'spijt' })('Sorry.'), on({ topic: 'spijt' })('Geen idee.')]).toEqual([2, 1]);
    expect([on('any')('Geen idee.'), on('silence')('Geen idee.')]).toEqual([2, 1]);
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
    const spoken = open([podium, cas('05:01')], [{ type: 'ClosePress', press: 'pers' }, docent('05:30')]);
    spoken.when(say('Nog één ding.'), cas('05:31')).isRefused('unknown-thing');
  });

  it('[PR6] no question comes any more at the moment at which it ends', () => {
    const press = aStoryScenario().press.map((one) => ({ ...one, lasts: '00:15' }));
    const play = given(aStoryScenario({ press })).play(...started(), until('06:00'));
    expect(asked(play)).toEqual([]);
    expect(play.log.find(({ event }) => event.type === 'PressClosed')?.at).toBe(315_000);
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
    expect(play.when(score, docent('05:06')).lines[0]?.audience).toBe('docents');
    play.when({ ...score, criterion: 'mooi' }, docent('05:06')).isRefused('unknown-thing');
    play.when({ ...score, team: 'brandweer' }, docent('05:06')).isRefused('unknown-thing');
    const ask = { type: 'AskPress', press: 'pers', text: 'En nu?' } as const;
    play.when({ ...ask, actor: 'niemand' }, docent('05:05')).isRefused('unknown-thing');
    const closed = play.play([{ type: 'ClosePress', press: 'pers' }, docent('05:05')]);
    closed.when(ask, docent('05:06')).isRefused('unknown-thing');
  });
});
