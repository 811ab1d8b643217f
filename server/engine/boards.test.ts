import { describe, expect, it } from 'vitest';
import { anna, bram, cas, docent } from '../../tests/support/some-steps.ts';
import { playing } from '../../tests/support/story-play.ts';

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
    const shared = playing([{ type: 'OpenLine' }, docent('00:01')], [place('both'), anna('00:10')]);
    shared.when({ ...change, finding: last(shared) }, cas('00:20')).includes({ type: 'FindingChanged', name: 'Cas' });
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
