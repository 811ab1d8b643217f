import { expect, it } from 'vitest';
import { aStoryWith } from '../../tests/support/a-story-scenario.ts';
import { anInject } from '../../tests/support/changed-injects.ts';
import { given, type Play, type Step } from '../../tests/support/given.ts';
import { viewOf } from '../../tests/support/seen-by.ts';
import { anna, bram, cas, dina, docent, started } from '../../tests/support/some-steps.ts';

const scenario = aStoryWith(
  anInject('bel', {
    title: 'Bep belt weer',
    from: 'bep',
    to: [{ team: 'swt' }],
    content: {
      channel: 'call',
      conversation: {
        mood: 'rustig',
        opening: 'Met Bep.',
        lines: [
          { id: 'licht', say: 'Brandt er licht?', answer: 'Ja, al twee nachten.', facts: ['licht'] },
          { id: 'dag', say: 'Tot ziens.', answer: 'Dag.', ends: true },
        ],
        otherwise: ['Wat zegt u?'],
        closing: 'Dag.',
      },
    },
  }),
);
const ringing = given(scenario).play(...started(), [{ type: 'ReleaseInject', inject: 'bel' }, docent('00:10')]);
const talking = ringing.play([{ type: 'AnswerCall', call: ringing.call }, anna('00:12')]);
const heard = talking.play([{ type: 'SpeakInCall', call: talking.call, line: 'licht' }, anna('00:20')]);
const from = (source: string) =>
  ({ type: 'PlaceFinding', board: 'team', text: 'Er brandt licht.', sureness: 'assumed', source }) as const;
const placed = (play: Play, ...step: Step) =>
  play
    .play(step)
    .all('FindingPlaced')
    .map(({ source, sourceKind, facts }) => ({ source, sourceKind, facts }));

it('[BO3] a conversation is a source for who heard it, with what came up so far and no more', () => {
  const bep = { source: 'Bep belt weer', sourceKind: 'call' };
  expect(placed(talking, from(talking.call), anna('00:15'))).toEqual([{ ...bep, facts: undefined }]);
  expect(placed(heard, from(heard.call), anna('00:30'))).toEqual([{ ...bep, facts: ['licht'] }]);
  // Her team reads along.
  expect(placed(heard, from(heard.call), bram('00:30'))).toEqual([{ ...bep, facts: ['licht'] }]);
  heard.when(from(heard.call), cas('00:30')).isRefused('unknown-thing');
});

it('[BO3] of a phone that only rings nothing was heard', () => {
  ringing.when(from(ringing.call), anna('00:11')).isRefused('unknown-thing');
});

it('[BO3] a talk between the teams is called after the other one', () => {
  const dialled = given(scenario).play(...started(), [{ type: 'Dial', number: '4471' }, anna('00:30')]);
  const together = dialled.play([{ type: 'AnswerCall', call: dialled.call }, cas('00:35')]);
  const names = (who: typeof anna) => placed(together, from(together.call), who('00:40')).map(({ source }) => source);
  const [swt, gc] = scenario.teams.map(({ name }) => name);
  expect([names(anna), names(cas)]).toEqual([[gc], [swt]]);
});

it('[BO3] a role card is a source for its player, the card of an absent team mate for who got it', () => {
  const play = given(scenario).play(...started());
  const [mine] = Object.values(viewOf(play, 'cas').roleCards);
  expect(placed(play, from(mine?.seat ?? ''), cas('00:10'))).toEqual([
    { source: mine?.title, sourceKind: 'card', facts: ['sleutelkluis'] },
  ]);
  play.when(from(mine?.seat ?? ''), anna('00:10')).isRefused('unknown-thing');
  const without = given(scenario).play(...started('anna', 'bram', 'dina'));
  expect(placed(without, from('gc-huisarts'), dina('00:10'))).toMatchObject([{ facts: ['sleutelkluis'] }]);
  without.when(from('gc-huisarts'), bram('00:10')).isRefused('unknown-thing');
});

it('[VI3] a player reads where a finding comes from, and not which facts that carries', () => {
  const play = heard.play([from(heard.call), anna('00:30')]);
  expect(viewOf(play, 'bram').findings).toMatchObject([{ source: 'Bep belt weer', sourceKind: 'call' }]);
  expect(JSON.stringify(viewOf(play, 'bram').findings)).not.toContain('facts');
});
