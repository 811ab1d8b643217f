import { expect, it } from 'vitest';
import { aScenario } from '../../tests/support/a-scenario.ts';
import { given, type Step } from '../../tests/support/given.ts';
import { anna, clock, docent, opened, seated, started, system, takeSeat } from '../../tests/support/some-steps.ts';

const sit = (player: string, wish: Parameters<typeof takeSeat>[1] = {}): Step => [takeSeat(player, wish), system(0)];
const open = given(aScenario()).play(...opened());
const work = { profession: 'sociaal-werk' };

/** Two teams of three: each a huisarts and two of sociaal werk. */
const [first, second, third, fourth] = aScenario().seats;
if (!first || !second || !third || !fourth) throw new Error('the small scenario has four seats');
const more = [first, second, { ...first, id: 'swt-3', rank: 3 }, third, fourth, { ...fourth, id: 'gc-3', rank: 3 }];
const large = given(aScenario({ seats: more })).play(...opened());

it('[SE1] a free seat that is wished for is given', () => {
  open
    .when(takeSeat('anna', { seat: 'gc-sociaal-werk' }), system(0))
    .includes({ type: 'SeatTaken', seat: 'gc-sociaal-werk', team: 'gc', place: 'kantoor-gc', bot: false });
  open.when(takeSeat('anna', { seat: 'geen' }), system(0)).isRefused('unknown-thing');
  open.when(takeSeat('anna', { profession: 'tovenaar' }), system(0)).isRefused('unknown-thing');
  open.when(takeSeat('anna', { name: ' ' }), system(0)).isRefused('empty-text');
});

it('[SE2] without a wish, professions are spread over the teams, then people, then by rank', () => {
  const play = large.play(sit('a', work), sit('b', work), sit('c', work), sit('d'), sit('e', work), sit('f'));
  expect(play.all('SeatTaken').map(({ player, seat }) => `${player} ${seat}`)).toEqual([
    'a swt-sociaal-werk',
    'b gc-sociaal-werk',
    'c swt-3',
    'd gc-huisarts',
    'e gc-3',
    'f swt-huisarts',
  ]);
});

it('[SE2] a profession goes to the team that lacks it, even where that team has more people', () => {
  const seats = [...more, { ...third, id: 'gc-4', rank: 4 }];
  const play = given(aScenario({ seats })).play(
    ...opened(),
    sit('a', { ...work, seat: 'swt-sociaal-werk' }),
    sit('b', { seat: 'gc-huisarts' }),
    sit('c', { seat: 'gc-4' }),
  );
  play.when(takeSeat('d', work), system(0)).includes({ type: 'SeatTaken', seat: 'gc-sociaal-werk' });
});

it('[SE2] where both teams have as many of it, people are spread before the order of the seats counts', () => {
  const play = large.play(sit('a', { seat: 'swt-huisarts' }));
  play.when(takeSeat('b', work), system(0)).includes({ type: 'SeatTaken', seat: 'gc-sociaal-werk' });
});

it('[SE5] a bot takes no seat of another bot', () => {
  const play = open.play(sit('a', { seat: 'gc-huisarts', bot: true }));
  play.when(takeSeat('b', { seat: 'gc-huisarts', bot: true }), system(0)).isRefused('seat-taken');
});

it('[SE3] who finds no seat of her profession gets another one', () => {
  const play = open.play(sit('a'), sit('b'), sit('c'));
  expect(play.all('SeatTaken').at(-1)).toMatchObject({ player: 'c', profession: 'sociaal-werk' });
});

it('[SE3] a bot of her own profession makes room before she gets another one', () => {
  const play = open.play(sit('a', work), sit('b', { ...work, bot: true }));
  play
    .when(takeSeat('anna', work), system(0))
    .happens(
      { type: 'SeatLeft', player: 'b' },
      { type: 'SeatTaken', player: 'anna', profession: 'sociaal-werk' },
      { type: 'RoleCardDealt' },
    );
});

it('[SE10] a second person of one name gets a number behind it', () => {
  const play = open.play(sit('a', { name: 'Sanne' }), sit('b', { name: 'sanne' }), sit('c', { name: 'Sanne' }));
  expect(play.all('SeatTaken').map(({ name }) => name)).toEqual(['Sanne', 'sanne (2)', 'Sanne (3)']);
});

it('[SE4] a late person takes the seat of a bot, of her own profession if there is one', () => {
  const bots = ['a', 'b', 'c', 'd'].map((bot, i) => sit(bot, { bot: true, ...(i < 2 ? {} : work) }));
  const play = open.play(...bots, [{ type: 'StartPlay' }, docent(0)]);
  play
    .when(takeSeat('anna', work), system('00:10'))
    .happens(
      { type: 'SeatLeft', player: 'c' },
      { type: 'SeatTaken', player: 'anna', seat: 'swt-sociaal-werk' },
      { type: 'RoleCardDealt' },
    );
  play.when(takeSeat('x', { ...work, bot: true }), system('00:10')).isRefused('no-seat-left');
  play
    .when(takeSeat('anna', { seat: 'gc-huisarts' }), system('00:10'))
    .includes({ type: 'SeatLeft', player: 'a' }, { type: 'SeatTaken', player: 'anna', seat: 'gc-huisarts' });
});

it('[SE4] when no bot has her profession, any bot gets up', () => {
  const play = open.play(sit('a'), sit('b'), sit('c', work), sit('d', { ...work, bot: true }));
  const late = play.when(takeSeat('e'), system(0));
  late.includes({ type: 'SeatLeft', player: 'd' }, { type: 'SeatTaken', player: 'e' });
  expect(late.lines[0]?.audience).toBe('all');
});

it('[SE5] a taken seat, a full house and a second seat for the same person are refused', () => {
  const full = given(aScenario()).play(...seated());
  full.when(takeSeat('eva', { seat: 'gc-huisarts' }), system(0)).isRefused('seat-taken');
  full.when(takeSeat('eva'), system(0)).isRefused('no-seat-left');
  full.when(takeSeat('anna'), system(0)).isRefused('already-done');
});

it('[SE6] all see who sits where; the card of a seat is for its player', () => {
  const asked = open.when(takeSeat('anna', { seat: 'gc-huisarts' }), system(0));
  asked.happens(
    { type: 'SeatTaken' },
    { type: 'RoleCardDealt', goal: 'Zorg dat Tonny gezien wordt.', facts: ['sleutelkluis'] },
  );
  expect(asked.lines.map(({ audience }) => audience)).toEqual(['all', [{ player: 'anna' }]]);
});

it('[SE7] before StartEx a docent moves players; two of them change seats', () => {
  const play = given(aScenario()).play(...seated());
  const move = { type: 'MovePlayer', player: 'anna', seat: 'gc-huisarts' } as const;
  play
    .when(move, docent(0))
    .happens(
      { type: 'SeatTaken', player: 'anna', seat: 'gc-huisarts', team: 'gc' },
      { type: 'RoleCardDealt', player: 'anna', seat: 'gc-huisarts' },
      { type: 'SeatTaken', player: 'cas', seat: 'swt-sociaal-werk', team: 'swt' },
      { type: 'RoleCardDealt', player: 'cas', seat: 'swt-sociaal-werk' },
    );
  given(aScenario())
    .play(...seated('anna'))
    .when(move, docent(0))
    .happens({ type: 'SeatTaken', player: 'anna' }, { type: 'RoleCardDealt' });
  play.when({ ...move, seat: 'swt-sociaal-werk' }, docent(0)).isRefused('already-there');
  play.when({ ...move, seat: 'geen' }, docent(0)).isRefused('unknown-thing');
  play.when({ ...move, player: 'eva' }, docent(0)).isRefused('unknown-thing');
  play
    .play([{ type: 'StartPlay' }, docent(0)])
    .when(move, docent('00:10'))
    .isRefused('not-now');
});

it('[SE8] a dropped connection keeps the seat; coming back is noted once', () => {
  const drop = { type: 'DropPlayer', player: 'anna' } as const;
  const back = { type: 'ReturnPlayer', player: 'anna' } as const;
  const dropped = given(aScenario())
    .play(...started())
    .when(drop, system('00:10'))
    .happens({ type: 'PlayerDropped', player: 'anna' });
  dropped.when(drop, system('00:11')).happens();
  const returned = dropped.when(back, system('00:20')).happens({ type: 'PlayerReturned', player: 'anna' });
  returned.when(back, system('00:21')).happens();
  returned.when({ ...drop, player: 'eva' }, system('00:20')).isRefused('unknown-thing');
  returned.when({ ...back, player: 'eva' }, system('00:20')).isRefused('unknown-thing');
});

it('[SE8] who is moved while her connection is gone is still away', () => {
  const gone = given(aScenario()).play(...seated(), [{ type: 'DropPlayer', player: 'anna' }, system(0)]);
  gone
    .play([{ type: 'MovePlayer', player: 'anna', seat: 'gc-huisarts' }, docent(0)])
    .when({ type: 'ReturnPlayer', player: 'anna' }, system(0))
    .happens({ type: 'PlayerReturned', player: 'anna' });
});

it('[SE9] a docent can free a seat; what the player did stays', () => {
  const play = given(aScenario()).play(...started());
  const out = play.when({ type: 'RemovePlayer', player: 'anna' }, docent('00:10')).happens({ type: 'SeatLeft' });
  out.when({ type: 'RemovePlayer', player: 'anna' }, docent('00:11')).isRefused('unknown-thing');
  out.when({ type: 'ConfirmReady' }, anna('00:11')).isRefused('not-allowed');
  out
    .when(takeSeat('eva', { seat: 'swt-sociaal-werk' }), system('00:20'))
    .includes({ type: 'SeatTaken', player: 'eva' });
  expect(out.when({ type: 'AdvanceClock' }, clock('00:30')).after.state.players).not.toHaveProperty('anna');
});
