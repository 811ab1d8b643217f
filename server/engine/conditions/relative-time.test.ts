import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../shared/scenario/condition.ts';
import type { Command } from '../../../shared/session/command.ts';
import { anInjectWhen, aStoryWith } from '../../../tests/support/a-story-scenario.ts';
import { given } from '../../../tests/support/given.ts';
import { anna, docent, started, until } from '../../../tests/support/some-steps.ts';
import { playing, sees } from '../../../tests/support/story-play.ts';

// Inject inj-3 comes out at 02:00.
describe('after an inject', () => {
  const contact = (more: Condition['contact']): Condition => ({ contact: { after: { inject: 'inj-3' }, ...more } });

  it('[CO21] contact counts from when the inject came out', () => {
    const early = playing([{ type: 'OpenLine' }, docent('01:59')], until('02:30'));
    const met = playing(until('02:10'), [{ type: 'OpenLine' }, docent('02:20')]);
    expect(sees(contact({}), early)).toBe(false);
    expect(sees({ contact: {} }, early)).toBe(true);
    expect(sees(contact({}), met)).toBe(true);
  });

  it('[CO21] and within so long, to the second', () => {
    const met = playing(until('02:10'), [{ type: 'OpenLine' }, docent('02:20')], until('04:00'));
    expect(sees(contact({ after: { inject: 'inj-3', within: '00:20' } }), met)).toBe(true);
    expect(sees(contact({ after: { inject: 'inj-3', within: '00:19' } }), met)).toBe(false);
  });

  it('[CO21] nothing is after what never came out', () => {
    const met = playing([{ type: 'OpenLine' }, docent('00:30')]);
    expect(sees(contact({ after: { inject: 'inj-4' } }), met)).toBe(false);
  });

  it('[CO21] words to an actor count within so long too, and so does a talk with her', () => {
    const play = playing(until('02:10'));
    const mail: Command = { type: 'SendMail', to: ['bep'], subject: '', body: 'Sorry, mevrouw.' };
    const wrote = play.play([mail, anna('02:30')]);
    const said = (within: string): Condition => ({ said: { topic: 'spijt', after: { inject: 'inj-3', within } } });
    expect([sees(said('00:30'), wrote), sees(said('00:29'), wrote)]).toEqual([true, false]);
    const spoke = (within: string) => contact({ with: 'bep', after: { inject: 'inj-3', within } });
    expect([sees(spoke('00:30'), wrote), sees(spoke('00:29'), wrote)]).toEqual([true, false]);
  });

  it('[CO21] one reason after another inject is looked at anew once that came out', () => {
    const wanted = anInjectWhen('snel', { contact: { after: { inject: 'inj-3', within: '01:00' } } });
    const play = given(aStoryWith(wanted)).play(...started(), until('02:30'));
    expect(play.state.injects.snel?.state).toBe('waiting');
    const met = play.play([{ type: 'OpenLine' }, docent('02:40')]);
    expect(met.state.injects.snel?.state).toBe('released');
  });
});

describe('so long out', () => {
  const silence = (more: Condition[] = []): Condition => ({
    all: [{ elapsed: { inject: 'inj-3', for: '01:30' } }, ...more],
  });

  it('[CO22] is noticed at that very moment', () => {
    const play = given(aStoryWith(anInjectWhen('later', silence()))).play(...started());
    expect(play.play(until('03:29')).state.injects.later?.state).toBe('waiting');
    const log = play.play(until('05:00')).log;
    expect(log.find(({ event }) => event.type === 'InjectReleased' && event.inject === 'later')?.at).toBe(210_000);
  });

  it('[CO22] with a denial it tells that nobody found each other in that time', () => {
    const within: Condition = { contact: { after: { inject: 'inj-3', within: '01:30' } } };
    const play = given(aStoryWith(anInjectWhen('stilte', silence([{ not: within }])))).play(...started());
    const met = play.play(until('02:50'), [{ type: 'OpenLine' }, docent('03:00')], until('05:00'));
    expect(met.state.injects.stilte?.state).toBe('waiting');
    expect(play.play(until('05:00')).state.injects.stilte?.state).toBe('released');
  });

  it('[CO22] does not run on for what was taken back', () => {
    const play = given(aStoryWith(anInjectWhen('later', silence()))).play(...started(), until('02:30'));
    const recalled = play.play([{ type: 'RecallInject', inject: 'inj-3' }, docent('02:40')], until('05:00'));
    expect(recalled.state.injects.later?.state).toBe('waiting');
  });
});
