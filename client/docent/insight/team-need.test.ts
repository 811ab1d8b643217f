import { expect, it } from 'vitest';
import { type TeamSigns, weighTeam } from './team-need.ts';

const CALM: TeamSigns = {
  quietFor: 0,
  unreadEach: 0,
  withoutContact: undefined,
  missedCalls: [],
  decisions: [],
  missedActions: [],
  gone: [],
  hasNothingToDo: false,
};

it('calls a team on course when nothing weighs, and says what it chose last', () => {
  expect(weighTeam(CALM)).toEqual({ level: 'on-course', weight: 0, reasons: [{ kind: 'on-course' }] });
  const decided = weighTeam({ ...CALM, lastDecision: { label: 'Wij gaan kijken', minutesAgo: 3 } });
  expect(decided.reasons).toEqual([{ kind: 'decided', label: 'Wij gaan kijken', minutesAgo: 3 }]);
});

it('asks attention for a silent team with much unread, and gives both reasons', () => {
  const need = weighTeam({ ...CALM, quietFor: 9, unreadEach: 6 });
  expect(need.level).toBe('attention');
  expect(need.reasons).toEqual([
    { kind: 'quiet', minutes: 9 },
    { kind: 'unread', each: 6 },
  ]);
});

it('never gives more than two reasons', () => {
  const need = weighTeam({ ...CALM, quietFor: 9, unreadEach: 9, gone: ['Noor'], missedCalls: ['Bep', 'Ger'] });
  expect(need.reasons).toHaveLength(2);
});

it('puts a question that closes within a minute above silence', () => {
  const need = weighTeam({ ...CALM, quietFor: 4, decisions: [{ title: 'Naar Tonny', closesIn: 1 }] });
  expect(need.reasons[0]).toEqual({ kind: 'decision', title: 'Naar Tonny', minutes: 1 });
});

it('leaves a question alone that stays open for long', () => {
  expect(weighTeam({ ...CALM, decisions: [{ title: 'Naar Tonny', closesIn: 5 }] }).level).toBe('on-course');
});

it('gives teams ten minutes to find each other before it becomes a reason', () => {
  expect(weighTeam({ ...CALM, withoutContact: 9 }).level).toBe('on-course');
  expect(weighTeam({ ...CALM, withoutContact: 14 })).toMatchObject({
    level: 'watch',
    reasons: [{ kind: 'no-contact', minutes: 14 }],
  });
});

it('names who lost the connection and how many more', () => {
  const need = weighTeam({ ...CALM, gone: ['Noor', 'Bram'] });
  expect(need).toMatchObject({ level: 'attention', reasons: [{ kind: 'gone', name: 'Noor', count: 2 }] });
});

it('counts missed calls and names the last caller', () => {
  expect(weighTeam({ ...CALM, missedCalls: ['Bep', 'Ger'] }).reasons[0]).toEqual({
    kind: 'missed-call',
    from: 'Bep',
    count: 2,
  });
});

it('says what was expected and stayed away', () => {
  expect(weighTeam({ ...CALM, missedActions: ['Antwoordt Kim'] }).reasons[0]).toEqual({
    kind: 'missed-action',
    action: 'Antwoordt Kim',
  });
});

it('notices a team that has nothing to do', () => {
  expect(weighTeam({ ...CALM, hasNothingToDo: true, quietFor: 2 }).reasons[0]).toEqual({ kind: 'nothing-to-do' });
});
