import { describe, expect, it } from 'vitest';
import type { Command } from '../../shared/session/command.ts';
import { aScenario } from '../../tests/support/a-scenario.ts';
import { aStoryWith } from '../../tests/support/a-story-scenario.ts';
import { anInject } from '../../tests/support/changed-injects.ts';
import { given, type Play, type Step } from '../../tests/support/given.ts';
import { anna, dina, docent, started, until } from '../../tests/support/some-steps.ts';
import { playing } from '../../tests/support/story-play.ts';

const contact: Step = [{ type: 'OpenLine' }, docent('00:01')];

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
    { id: 'dag', say: 'Tot ziens.', answer: 'Dag.', topics: ['spijt', 'dossier'], ends: true },
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
          otherwise: ['Wat zegt u?', 'Dat weet ik niet.'],
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

  it('[CA20] of two open lines that fit, it is the first that is not said yet', () => {
    const play = ring();
    const sorry = (at: string): Step => [{ type: 'SpeakInCall', call: play.call, text: 'Sorry hoor.' }, anna(at)];
    const said = (soFar: Play) => soFar.all('CallSpoken').flatMap(({ line }) => line ?? []);
    const once = play.play(sorry('00:15'));
    expect(said(once)).toEqual(['hoi']);
    expect(said(once.play(sorry('00:20')))).toEqual(['hoi', 'dag']);
  });

  it('[CA26] of two open lines that fit, it is the one with more of what was said', () => {
    const play = ring();
    play
      .when({ type: 'SpeakInCall', call: play.call, text: 'Sorry van het dossier.' }, anna('00:15'))
      .includes({ type: 'CallSpoken', text: 'Sorry van het dossier.', line: 'dag' });
  });

  it('[CA21] a docent takes over and gives back; the lines go on from where they were', () => {
    const play = ring().play([(so) => ({ type: 'SpeakAsActor', call: so.call, text: 'Wacht even.' }), docent('00:15')]);
    expect(offers(play)).toEqual([]);
    const back = play.play([{ type: 'HandBackCall', call: play.call }, docent('00:20')]);
    expect(offers(back)).toEqual(['hoi', 'dag']);
    back.when({ type: 'HandBackCall', call: play.call }, docent('00:21')).isRefused('already-done');
    expect(back.play(speak('hoi')).all('CallSpoken').at(-1)).toMatchObject({ text: 'Dag.' });
  });

  it('[CA21] the actor comes back with the first of the answers that fit anything, and only the docents know why', () => {
    const take: Step = [(so) => ({ type: 'SpeakAsActor', call: so.call, text: 'Wacht even.' }), docent('00:16')];
    const own: Step = [(so) => ({ type: 'SpeakInCall', call: so.call, text: 'Mooi weer.' }), anna('00:15')];
    const asked = ring()
      .play(own, take)
      .when((so) => ({ type: 'HandBackCall', call: so.call }), docent('00:20'));
    asked.happens({ type: 'CallHandedBack', docent: 'Ilse' }, { type: 'CallSpoken', text: 'Wat zegt u?' });
    expect(asked.lines.map(({ by, audience }) => [by.kind, audience])).toEqual([
      ['docent', 'docents'],
      ['clock', [{ team: 'swt' }]],
    ]);
  });

  it('[CA21] there is nothing to give back of a call without written lines, that is over, or that never was', () => {
    const back = (so: Play): Command => ({ type: 'HandBackCall', call: so.call });
    const take: Step = [(so) => ({ type: 'SpeakAsActor', call: so.call, text: 'Wacht even.' }), docent('00:20')];
    const over = ring().play(take, [(so) => ({ type: 'HangUp', call: so.call }), anna('00:21')]);
    over.when(back, docent('00:22')).isRefused('already-done');
    const unwritten = given(scenario).play(
      ...started(),
      [{ type: 'RingAsActor', actor: 'bep', team: 'swt', title: 'Bep belt' }, docent('00:10')],
      [(so) => ({ type: 'AnswerCall', call: so.call }), anna('00:12')],
      take,
    );
    unwritten.when(back, docent('00:22')).isRefused('already-done');
    ring().when(back, docent('00:15')).isRefused('already-done');
    ring().when({ type: 'HandBackCall', call: 'call-0' }, docent('00:15')).isRefused('unknown-thing');
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

describe('mail that no reply fits any more', () => {
  const base = aScenario().actors;
  const actors = base.map((actor) =>
    actor.id === 'bep' ? { ...actor, otherwise: ['Later.', 'Bel mij liever.'] } : actor,
  );
  const mail: Command = { type: 'SendMail', to: ['bep'], subject: '', body: 'Hoe gaat het?' };
  const bodies = (play: Play) =>
    play.all('MessageSent').flatMap(({ from, body }) => (from.kind === 'actor' ? [body] : []));
  const play = given(aScenario({ actors })).play(...started());

  it('[ME13] gets the written sentences in turn, each after two and a half minutes', () => {
    const three = play
      .play([mail, anna('00:10')], until('02:00'), [mail, anna('02:00')], until('04:30'))
      .play([mail, anna('05:00')], until('07:29'));
    expect(bodies(three)).toEqual(['Dank u. Ik zit bij het raam.', 'Later.']);
    const answered = three.play(until('07:30'));
    expect(bodies(answered)).toEqual(['Dank u. Ik zit bij het raam.', 'Later.', 'Bel mij liever.']);
    expect(bodies(answered.play([mail, anna('08:00')], until('11:00'))).at(-1)).toBe('Later.');
  });

  it('[ME13] has a turn of its own for each team', () => {
    const both = play.play([mail, anna('00:10')], until('02:00'), [mail, anna('02:00')], until('05:00'));
    const write = { ...mail, to: ['bep@waalmond.example'] };
    const other = both.play([write, dina('05:00')], until('07:00'), [write, dina('07:00')], until('10:00'));
    expect(bodies(other).slice(2)).toEqual(['Dank u. Ik zit bij het raam.', 'Later.']);
  });

  it('[ME14] gets no second answer while one is on its way', () => {
    const twice = play.play([mail, anna('00:10')], [mail, anna('00:20')], until('09:00'));
    expect(bodies(twice)).toEqual(['Dank u. Ik zit bij het raam.']);
    expect(twice.log.find(({ event }) => event.type === 'MessageSent' && 'reply' in event)?.at).toBe(70_000);
  });
});
