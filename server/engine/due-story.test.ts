import { describe, expect, it } from 'vitest';
import type { Condition } from '../../shared/scenario/condition.ts';
import { anInjectWhen, aStoryWith } from '../../tests/support/a-story-scenario.ts';
import { given, type Play, type Step } from '../../tests/support/given.ts';
import { anna, docent, started, until } from '../../tests/support/some-steps.ts';
import { dueStory } from './due-story.ts';

/** Whether a play stands as before for an inject that waits for this. */
function standsFor(when: Condition, before: readonly Step[], ...step: readonly Step[]): boolean {
  const was = given(aStoryWith(anInjectWhen('wacht', when))).play(...started(), ...before);
  const is = was.play(...step);
  const due = dueStory(was.state);
  return dueStory(is.state) === due;
}

const open = [(play: Play) => ({ type: 'OpenItem', item: play.item('inj-1') }) as const, anna('00:10')] as const;
const vote = [{ type: 'CastVote', decision: 'd1', option: 'gaan' }, anna('04:10')] as const;
const decide = [
  { type: 'MakeDecision', decision: 'd1', option: 'gaan', rationale: 'Zij is alleen.' },
  anna('04:10'),
] as const;
const write = [{ type: 'FillField', form: 'sitrap', field: 'feiten', value: 'Licht.' }, anna('01:10')] as const;

describe('[IN20] what waits is looked at anew', () => {
  it('[IN20] when something was read that it asks for, and not when another thing was', () => {
    expect(standsFor({ opened: { inject: 'inj-1' } }, [], open)).toBe(false);
    expect(standsFor({ opened: { inject: 'inj-3' } }, [], open)).toBe(true);
  });

  it('[IN20] when a fact got as far as it asks, and not at another step of it', () => {
    expect(standsFor({ fact: { id: 'licht', is: 'opened' } }, [], open)).toBe(false);
    expect(standsFor({ fact: { id: 'licht', is: 'shared' } }, [], open)).toBe(true);
  });

  it('[IN20] when a team chose, and not at a vote', () => {
    expect(standsFor({ time: '09:00' }, [until('04:00')], vote)).toBe(true);
    expect(standsFor({ time: '09:00' }, [until('04:00')], decide)).toBe(false);
    expect(standsFor({ decided: { decision: 'd1' } }, [until('04:00')], vote)).toBe(true);
  });

  it('[IN20] at a form that was handed in, and not at words in a field', () => {
    expect(standsFor({ time: '09:00' }, [until('01:00')], write)).toBe(true);
    expect(standsFor({ form: { id: 'sitrap' } }, [until('01:00')], write)).toBe(true);
    const handIn = [{ type: 'SubmitForm', form: 'sitrap' }, anna('01:30')] as const;
    expect(standsFor({ time: '09:00' }, [until('01:00'), write], handIn)).toBe(false);
  });

  it('[IN20] when people move, where it asks who is at a place', () => {
    const go = [{ type: 'TravelTo', place: 'flat' }, anna('00:10')] as const;
    expect(standsFor({ present: { place: 'flat' } }, [], go)).toBe(false);
    expect(standsFor({ present: { place: 'flat' } }, [], go, until('05:00'))).toBe(false);
    expect(standsFor({ entered: { place: 'flat' } }, [], go)).toBe(true);
  });

  it('[IN20] when a docent moved a line of the story', () => {
    const move = [{ type: 'MoveStrand', strand: 'tonny', to: 'gevonden' }, docent('00:10')] as const;
    expect(standsFor({ strand: { id: 'tonny', is: 'gevonden' } }, [], move)).toBe(false);
  });
});

it('[IN20] two sessions of one scenario, played in turn, answer each for itself', () => {
  const scenario = aStoryWith(anInjectWhen('afvoer', { form: { id: 'sitrap', team: 'swt', topic: 'afvoer' } }));
  const handedIn = (value: string) =>
    given(scenario).play(
      ...started(),
      until('01:00'),
      [{ type: 'FillField', form: 'sitrap', field: 'feiten', value }, anna('01:10')],
      [{ type: 'SubmitForm', form: 'sitrap' }, anna('01:20')],
    );
  const [other, about] = [handedIn('Er brandt licht.'), handedIn('De afvoer is dicht.')];
  const waits = (play: Play) => dueStory(play.state).filter(({ kind }) => kind === 'condition');
  expect(about.item('afvoer')).not.toContain('nothing came');
  expect(waits(other)).toEqual([]);
});
