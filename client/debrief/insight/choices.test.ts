import { describe, expect, it } from 'vitest';
import { aRecording } from '../../../tests/support/a-recording.ts';
import { type Choice, type ChoiceRow, choicesAt, groupQuestion } from './choices.ts';
import { reviewDecisions } from './decision-review.ts';

const reviews = reviewDecisions(aRecording());
const made = (at: number, option: string): Choice => ({ kind: 'made', at, option, label: option });
const row = (...choices: Choice[]): ChoiceRow => ({
  decision: 'd1',
  title: 'Naar Tonny',
  byTeam: new Map(choices.map((choice, index) => [`team-${index}`, choice])),
});

describe('choices at a moment', () => {
  it('are those of questions that had been asked, as they stood then', () => {
    expect(choicesAt(reviews, 200_000)).toEqual([]);
    const [asked] = choicesAt(reviews, 300_000);
    expect(asked?.byTeam.get('swt')).toEqual({ kind: 'made', at: 270_000, option: 'gaan', label: 'Wij gaan kijken' });
    expect(asked?.byTeam.get('gc')).toEqual({ kind: 'open' });
    expect(choicesAt(reviews, 360_000)[0]?.byTeam.get('gc')).toEqual({ kind: 'expired' });
  });
});

describe('the question for the group', () => {
  it('waits until every team is done', () => {
    expect(groupQuestion([])).toBeUndefined();
    expect(groupQuestion([row(made(0, 'a'), { kind: 'open' })])).toBeUndefined();
    expect(groupQuestion([row(made(0, 'a'))])).toBeUndefined();
  });

  it('asks what made the difference', () => {
    expect(groupQuestion([row(made(0, 'a'), made(0, 'b'))])).toMatchObject({ kind: 'differ', title: 'Naar Tonny' });
    expect(groupQuestion([row(made(0, 'a'), made(300_000, 'a'))])).toMatchObject({ kind: 'apart', minutes: 5 });
    expect(groupQuestion([row(made(0, 'a'), made(20_000, 'a'))])).toMatchObject({ kind: 'together' });
    expect(groupQuestion([row(made(0, 'a'), { kind: 'expired' })])).toMatchObject({ kind: 'expired' });
  });
});
