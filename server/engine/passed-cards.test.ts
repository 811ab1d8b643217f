import { expect, it } from 'vitest';
import { aStoryDocument, aStoryScenario } from '../../tests/support/a-story-scenario.ts';
import { given } from '../../tests/support/given.ts';
import { bram, started } from '../../tests/support/some-steps.ts';

const place = (text: string, source: string) =>
  ({ type: 'PlaceFinding', board: 'team', text, sureness: 'sure', source }) as const;

it('[ST5] what only an absent seat knows goes to a team mate', () => {
  const document = aStoryDocument();
  const [first, ...others] = document.seats;
  if (!first) throw new Error('a scenario without seats');
  const scenario = aStoryScenario({ seats: [{ ...first, facts: ['licht'] }, ...others] });
  const play = given(scenario).play(...started('bram', 'cas', 'dina'));
  expect(play.all('CardPassed')).toMatchObject([{ player: 'bram', seat: 'swt-sociaal-werk', facts: ['licht'] }]);
  expect(play.state.story.facts.licht?.opened).toEqual(expect.arrayContaining(['swt-huisarts', 'swt-sociaal-werk']));
  play.when(place('Gehoord', 'swt-sociaal-werk'), bram('00:10')).includes({ type: 'FindingPlaced', facts: ['licht'] });
  expect(
    given(scenario)
      .play(...started())
      .all('CardPassed'),
  ).toEqual([]);
});

it('[ST5] it goes to who has been given the least, of the same team, and to nobody else', () => {
  const seats = aStoryDocument().seats.map((seat) => ({
    ...seat,
    facts: seat.id === 'gc-sociaal-werk' ? [] : ['licht'],
  }));
  const more = { ...seats[0], id: 'swt-derde', rank: 3, title: 'Derde', facts: ['licht', 'insuline'] };
  const scenario = aStoryScenario({ seats: [...seats, { ...seats[1], ...more }] as typeof seats });
  const alone = given(scenario).play(...started('bram', 'cas'));
  expect(alone.all('CardPassed').map(({ player, seat }) => [player, seat])).toEqual([
    ['bram', 'swt-sociaal-werk'],
    ['bram', 'swt-derde'],
  ]);
  const passed = alone.log.filter(({ event }) => event.type === 'CardPassed');
  expect(passed.map(({ audience }) => audience)).toEqual([[{ player: 'bram' }], [{ player: 'bram' }]]);
  const both = [...seats, { ...seats[1], ...more }, { ...seats[1], ...more, id: 'swt-vierde' }] as typeof seats;
  const shared = given(aStoryScenario({ seats: both })).play(...started('anna', 'bram', 'cas'));
  expect(shared.all('CardPassed').map(({ player }) => player)).toEqual(['anna', 'bram']);
});
