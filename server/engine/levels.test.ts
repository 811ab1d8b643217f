import { describe, expect, it } from 'vitest';
import { aStoryScenario, aStoryWith } from '../../tests/support/a-story-scenario.ts';
import { anInject } from '../../tests/support/changed-injects.ts';
import { given, type Step } from '../../tests/support/given.ts';
import { anna, docent, seated, started, until } from '../../tests/support/some-steps.ts';
import { playing, send } from '../../tests/support/story-play.ts';

describe('levels and noise', () => {
  const level = (to: number, when: string): Step => [{ type: 'SetLevel', level: to }, docent(when)];
  const released = (play: ReturnType<typeof playing>) => play.all('InjectReleased').map(({ inject }) => inject);

  it('[LE1] a session opens with the level that leaves nothing out', () => {
    expect(
      given(aStoryScenario())
        .play(...seated())
        .all('LevelSet'),
    ).toEqual([{ type: 'LevelSet', level: 3 }]);
    expect(
      given(aStoryScenario({ levels: [] }))
        .play(...seated())
        .all('LevelSet'),
    ).toEqual([]);
  });

  it('[LE1] where each level leaves something out, with the last one', () => {
    const without = (level: number, ...ids: string[]) => ({ level, name: 'Kern', description: 'Kort.', without: ids });
    const levels = [without(1, 'inj-2', 'inj-4'), without(2, 'inj-4')];
    const play = given(aStoryScenario({ levels })).play(...seated());
    expect(play.all('LevelSet')).toEqual([{ type: 'LevelSet', level: 2 }]);
  });

  it('[LE2] what it leaves out does not come by itself nor as a consequence, but by hand it does', () => {
    const scenario = aStoryWith(anInject('gevolg', { release: { at: '00:05' }, effects: [{ release: 'inj-7' }] }));
    const low = given(scenario).play(...seated(), level(1, '00:00'), [{ type: 'StartPlay' }, docent(0)]);
    expect(released(low.play(until('08:00')))).toEqual(['inj-1', 'inj-3']);
    const byHand = low.play([send('gevolg'), docent('00:10')], until('01:00'));
    expect(released(byHand)).toEqual(['inj-1', 'gevolg']);
    const two = given(scenario).play(
      ...seated(),
      level(2, '00:00'),
      [{ type: 'StartPlay' }, docent(0)],
      until('08:00'),
    );
    expect(two.all('DecisionOpened')).toEqual([]);
  });

  it('[LE3] another level plans what it adds and still can come, and takes back what it leaves out', () => {
    const scenario = aStoryWith(
      anInject('vroeg', { release: { at: '00:30' } }),
      anInject('laat', { release: { at: '03:00' } }),
    );
    const low = given(scenario).play(
      ...seated(),
      level(1, '00:00'),
      [{ type: 'StartPlay' }, docent(0)],
      until('01:00'),
    );
    const high = low.play(level(3, '01:00'));
    expect(released(high.play(until('04:00')))).toEqual(['inj-1', 'inj-3', 'laat']);
    const back = high.play(level(1, '01:30'), until('04:00'));
    expect(released(back)).toEqual(['inj-1', 'inj-3']);
    high.when({ type: 'SetLevel', level: 3 }, docent('01:10')).isRefused('already-done');
    high.when({ type: 'SetLevel', level: 4 }, docent('01:10')).includes({ type: 'NoiseSet', rate: 2 });
  });

  it('[LE4] the level decides how willing the actors are when play begins', () => {
    const low = given(aStoryScenario()).play(...seated(), level(1, '00:00'), [{ type: 'StartPlay' }, docent(0)]);
    expect(low.state.story.alliances).toMatchObject({ 'bep/band': 7, 'bep/doenvermogen': 5 });
    expect(playing().state.story.alliances).toMatchObject({ 'bep/band': 5 });
    const at = (willingness: number) => {
      const levels = [{ level: 1, name: 'Kern', description: 'Kort.', willingness }];
      return given(aStoryScenario({ levels, actors: withWarmBep() })).play(...started()).state.story.alliances;
    };
    expect(at(4)).toMatchObject({ 'bep/band': 10, 'bep/doenvermogen': 7 });
    expect(at(-4)).toMatchObject({ 'bep/band': 5, 'bep/doenvermogen': 0 });
  });

  it('[LE4] another level during play moves every relation by the difference, as far as the meters go', () => {
    const easier = playing(level(1, '01:00'));
    expect(easier.state.story.alliances).toMatchObject({ 'bep/band': 7, 'bep/doenvermogen': 5 });
    const cause = { type: 'AllianceChanged', actor: 'bep', meter: 'band', from: 7, to: 5 } as const;
    const back = easier.when(...level(3, '02:00')).includes(cause);
    expect(back.state.story.alliances).toEqual(playing().state.story.alliances);
    const full = given(aStoryScenario({ actors: withWarmBep() })).play(...started(), level(1, '01:00'));
    expect(full.state.story.alliances).toMatchObject({ 'bep/band': 10, 'bep/doel': 10, 'bep/werkwijze': 2 });
  });

  it('[LE4] keeps what the players did to a relation, and moves nothing between levels that ask the same', () => {
    const wrote = playing([
      { type: 'SendMail', to: ['bep'], subject: 'Vraag', body: 'Mag ik het dossier?' },
      anna('01:00'),
    ]).play(until('02:00'));
    expect(wrote.state.story.alliances['bep/band']).toBe(4);
    expect(wrote.play(level(1, '02:10')).state.story.alliances['bep/band']).toBe(6);
    wrote.when(...level(2, '02:10')).happensWithout('AllianceChanged');
  });

  it('[LE5] a hint is given halfway, to who was asked, on levels with hints only', () => {
    const asked = { action: 'Antwoordt', sign: 'reply' as const, within: '02:00', hint: 'Wie kent Bep?' };
    const to = [{ team: 'swt' }];
    const inject = anInject('vraag', { kind: 'expected-action', release: { at: '00:30' }, to, expect: asked });
    const only = { level: 1, name: 'Kern', description: 'Kort.', hints: true };
    const hinted = given(aStoryScenario({ injects: [inject], levels: [only] })).play(...started());
    expect(hinted.play(until('01:29')).all('HintGiven')).toEqual([]);
    hinted
      .when(...until('01:30'))
      .includes(
        { type: 'HintGiven', inject: 'vraag' },
        { type: 'MessageSent', channel: 'card', subject: `Hint: ${inject.title}`, body: 'Wie kent Bep?' },
      );
    expect(hinted.play(until('01:30')).log.at(-1)?.audience).toEqual(to);
    const answered = hinted.play(until('00:30'), [
      (play) => ({ type: 'SendMail', to: ['carla'], subject: '', body: 'Ja.', inReplyTo: play.item('vraag') }),
      anna('00:40'),
    ]);
    expect(answered.play(until('05:00')).all('HintGiven')).toEqual([]);
    const silent = { ...only, level: 2, hints: false };
    const turned = given(aStoryScenario({ injects: [inject], levels: [only, silent] }));
    const level = (to: number, when: string): Step => [{ type: 'SetLevel', level: to }, docent(when)];
    const begun = turned.play(...started(), until('00:40'));
    expect(begun.play(until('05:00')).all('HintGiven')).toHaveLength(1);
    expect(begun.play(level(2, '00:40'), until('05:00')).all('HintGiven')).toEqual([]);
    const marked = hinted.play(until('00:30'), [{ type: 'MarkExpectation', inject: 'vraag' }, docent('00:40')]);
    expect(marked.play(until('05:00')).all('HintGiven')).toEqual([]);
    const without = given(aStoryScenario({ injects: [inject] })).play(...started(), until('05:00'));
    expect(without.all('HintGiven')).toEqual([]);
  });

  const noisy = (rate: 1 | 2 | 3, ...steps: Step[]) =>
    given(aStoryScenario({ duration: '60:00', noise: manyPosts() })).play(
      ...started(),
      [{ type: 'SetNoise', rate }, docent('00:00')],
      ...steps,
    );

  it('[LE6] the town says harmless things at the set rate, each text once, one in five a hint', () => {
    const posts = noisy(3, until('60:00')).all('PostPublished');
    expect(posts.length).toBeGreaterThan(150);
    expect(posts.length).toBeLessThan(210);
    expect(new Set(posts.map(({ text }) => text)).size).toBe(posts.length);
    // One sender for all of them, so that nobody sees which ones carry a hint.
    expect(new Set(posts.map(({ from }) => from.id))).toEqual(new Set(['town']));
    const hints = posts.filter(({ facts }) => facts !== undefined).length / posts.length;
    expect(hints).toBeGreaterThan(0.12);
    expect(hints).toBeLessThan(0.28);
    expect(posts.some(({ text }) => /[{|}]/.test(text))).toBe(false);
  });

  it('[LE6] says the same in other words only after twenty other things', () => {
    const ids = noisy(3, until('60:00'))
      .all('PostPublished')
      .map(({ noise }) => noise);
    for (const [index, id] of ids.entries()) expect(ids.slice(Math.max(0, index - 20), index)).not.toContain(id);
  });

  it('[LE6] falls silent when it has said all it can', () => {
    const texts = playing([{ type: 'SetNoise', rate: 3 }, docent('00:00')], until('10:00'))
      .all('PostPublished')
      .map(({ text }) => text);
    expect(texts.toSorted()).toEqual([
      'Iemand een linker want gevonden?',
      'Iemand een rechter want gevonden?',
      'Op drie hoog brandt nog steeds licht.',
      'Op drie hoog brandt weer licht.',
      'Vaart het veer vanavond?',
      'Vaart het veer vandaag?',
    ]);
  });

  it('[LE7] at 0 the town is quiet again', () => {
    const quiet = noisy(2, until('10:00'), [{ type: 'SetNoise', rate: 0 }, docent('10:00')]);
    const before = quiet.all('PostPublished').length;
    expect(before).toBeGreaterThan(10);
    expect(quiet.play(until('30:00')).all('PostPublished')).toHaveLength(before);
    quiet.when({ type: 'SetNoise', rate: 0 }, docent('10:01')).isRefused('already-done');
  });
});

function withWarmBep() {
  return aStoryScenario().actors.map((actor) =>
    actor.id === 'bep' ? { ...actor, alliance: { band: 9, doel: 10, werkwijze: 0, doenvermogen: 3 } } : actor,
  );
}

function manyPosts() {
  return Array.from({ length: 60 }, (_, i) => ({
    id: `post-${i}`,
    handle: '@stad',
    channel: 'forum' as const,
    text: `Bericht ${i} over {het veer|de markt|de fiets|een want}.`,
    facts: i % 4 === 0 ? ['licht'] : [],
  }));
}
