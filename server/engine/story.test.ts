import { describe, expect, it } from 'vitest';
import { anInjectWhen, aStoryDocument, aStoryScenario, aStoryWith } from '../../tests/support/a-story-scenario.ts';
import { anInject } from '../../tests/support/changed-injects.ts';
import { given, type Step } from '../../tests/support/given.ts';
import { anna, bram, cas, docent, seated, started, until } from '../../tests/support/some-steps.ts';

const playing = (...steps: Step[]) => given(aStoryScenario()).play(...started(), ...steps);
const send = (inject: string) => ({ type: 'ReleaseInject', inject }) as const;
const place = (text: string, source: string) =>
  ({ type: 'PlaceFinding', board: 'team', text, sureness: 'sure', source }) as const;

describe('injects that wait for a condition', () => {
  it('[IN20] comes as soon as it is so, with the sentence that says why', () => {
    const scenario = aStoryWith(anInjectWhen('nu', { entered: { place: 'flat' } }));
    const gone = given(scenario).play(...started(), [{ type: 'TravelTo', place: 'flat' }, anna('00:10')]);
    gone
      .when(...until('02:10'))
      .includes(
        { type: 'InjectScheduled', inject: 'nu', due: 130_000, why: 'iemand kwam bij Schippersflat' },
        { type: 'InjectReleased', inject: 'nu' },
      );
  });

  it('[IN20] comes its delay after that, also when it is no longer so by then', () => {
    const scenario = aStoryWith(
      anInject('later', {
        kind: 'contingency',
        release: { when: { strand: { id: 'tonny', is: 'gevonden' } }, delay: '01:00' },
      }),
    );
    const found = given(scenario).play(
      ...started(),
      [{ type: 'MoveStrand', strand: 'tonny', to: 'gevonden' }, docent('00:10')],
      [{ type: 'MoveStrand', strand: 'tonny', to: 'onbekend' }, docent('00:20')],
    );
    expect(found.play(until('01:09')).item('later')).toBe('nothing came of later');
    found.when(...until('01:10')).includes({ type: 'InjectReleased', inject: 'later' });
  });

  it('[IN20] what a docent holds stays held, and comes when she restores it while it is so', () => {
    const scenario = aStoryWith(anInjectWhen('nu', { contact: {} }));
    const held = given(scenario).play(
      ...started(),
      [{ type: 'HoldInject', inject: 'nu' }, docent('00:05')],
      [{ type: 'OpenLine' }, docent('00:10')],
      until('01:00'),
    );
    expect(held.state.injects.nu?.state).toBe('held');
    const restored = held.play([{ type: 'RestoreInject', inject: 'nu' }, docent('01:00')], until('01:10'));
    expect(restored.state.injects.nu?.state).toBe('released');
  });

  it('[IN21] is skipped when its time for that is over', () => {
    const scenario = aStoryWith(
      anInject('ooit', { kind: 'contingency', release: { when: { contact: {} }, until: '03:00' } }),
    );
    const play = given(scenario).play(...started());
    play.when(...until('03:00')).includes({ type: 'InjectSkipped', inject: 'ooit', reason: 'too-late' });
    const met = play.play([{ type: 'OpenLine' }, docent('02:59')]);
    expect(met.state.injects.ooit?.state).toBe('released');
  });

  it('[IN22] of a group only the first one comes', () => {
    const scenario = aStoryWith(
      anInjectWhen('een', { time: '00:10' }, { group: 'krant' }),
      anInjectWhen('twee', { time: '00:20' }, { group: 'krant' }),
      anInject('drie', { release: { at: '00:05' } }),
    );
    const play = given(scenario).play(...started(), until('01:00'));
    expect(['een', 'twee', 'drie'].map((id) => play.state.injects[id]?.state)).toEqual([
      'released',
      'skipped',
      'released',
    ]);
  });

  it('[IN23] the first variant that fits is delivered, and conversed', () => {
    const words = (subject: string) => ({ channel: 'mail' as const, mail: { subject, body: 'Zo staat het.' } });
    const scenario = aStoryWith(
      anInject('bericht', {
        facts: ['licht'],
        variants: [
          { when: { strand: { id: 'tonny', is: 'gevonden' } }, title: 'Gevonden', content: words('Goed'), facts: [] },
          { when: { contact: {} }, from: 'bep', content: words('Samen') },
        ],
      }),
    );
    const play = given(scenario).play(...started());
    const came = (steps: Step[]) =>
      play
        .play(...steps, [send('bericht'), docent('00:20')])
        .all('InjectReleased')
        .at(-1);
    expect(came([])).toMatchObject({ title: 'Bericht bericht', facts: ['licht'] });
    expect(came([])).not.toHaveProperty('variant');
    const contact: Step = [{ type: 'OpenLine' }, docent('00:05')];
    expect(came([contact])).toMatchObject({
      variant: 1,
      from: { id: 'bep' },
      content: words('Samen'),
      facts: ['licht'],
    });
    const found: Step = [{ type: 'MoveStrand', strand: 'tonny', to: 'gevonden' }, docent('00:06')];
    expect(came([contact, found])).toMatchObject({ variant: 0, title: 'Gevonden', facts: [] });
  });
});

describe('the story', () => {
  it('[ST1] an effect and a docent move a strand, once, to a state it has', () => {
    const scenario = aStoryWith(anInject('vondst', { effects: [{ strand: 'tonny', to: 'gevonden' }] }));
    const play = given(scenario).play(...started());
    play
      .when(send('vondst'), docent('00:10'))
      .includes({ type: 'StrandMoved', strand: 'tonny', from: 'onbekend', to: 'gevonden', cause: 'vondst' });
    const moved = play.play([{ type: 'MoveStrand', strand: 'tonny', to: 'gevonden' }, docent('00:10')]);
    moved.when({ type: 'MoveStrand', strand: 'tonny', to: 'gevonden' }, docent('00:11')).isRefused('already-done');
    moved.when({ type: 'MoveStrand', strand: 'tonny', to: 'weg' }, docent('00:11')).isRefused('unknown-thing');
    moved.when(send('vondst'), docent('00:12')).happensWithout('StrandMoved');
  });

  it('[ST2] relations stay between 0 and 10; what is not kept does not move', () => {
    const up = (actor: string, by: number) => ({ alliance: actor, meter: 'band' as const, by });
    const scenario = aStoryWith(
      anInject('op', { effects: [up('bep', 9), up('carla', 3)] }),
      anInject('neer', { effects: [up('bep', -10), up('bep', -10)] }),
    );
    const play = given(scenario).play(...started(), [send('op'), docent('00:10')]);
    expect(play.all('AllianceChanged')).toMatchObject([{ actor: 'bep', meter: 'band', from: 5, to: 10 }]);
    const down = play.play([send('neer'), docent('00:20')]);
    expect(down.all('AllianceChanged').map(({ to }) => to)).toEqual([10, 0]);
  });

  it('[ST3] a rule has its consequences once, as soon as it is so', () => {
    const play = playing();
    const one = play.play([place('Licht', play.item('inj-1')), anna('00:10')]);
    one
      .when(place('De code', 'gc-huisarts'), cas('00:20'))
      .includes(
        { type: 'RuleFired', rule: 'samen-gezien', note: 'Twee stukken liggen op het bord.' },
        { type: 'StrandMoved', to: 'gevonden', cause: 'Twee stukken liggen op het bord.' },
      )
      .when(place('Nog eens', 'gc-huisarts'), cas('00:30'))
      .happensWithout('RuleFired', 'StrandMoved');
  });

  it('[ST4] at EndEx the first ending that fits is reached, with what it brought each person', () => {
    const end: Step = [{ type: 'EndPlay' }, docent('02:00')];
    const [ending] = playing(end).all('EndingReached');
    expect(ending).toMatchObject({
      ending: 'los',
      headline: 'Weer te laat',
      persons: [{ name: 'Bep de Rooij', text: 'Bep belt niet meer.' }],
    });
    const found: Step = [{ type: 'MoveStrand', strand: 'tonny', to: 'gevonden' }, docent('01:00')];
    const [other] = playing(found, end).all('EndingReached');
    expect(other).toMatchObject({ ending: 'samen', title: 'Samen gezien', persons: [{ text: 'Bep slaapt weer.' }] });
  });

  it('[ST5] what only an absent seat knows goes to a team mate', () => {
    const document = aStoryDocument();
    const [first, ...others] = document.seats;
    if (!first) throw new Error('a scenario without seats');
    const scenario = aStoryScenario({ seats: [{ ...first, facts: ['licht'] }, ...others] });
    const play = given(scenario).play(...started('bram', 'cas', 'dina'));
    expect(play.all('CardPassed')).toMatchObject([{ player: 'bram', seat: 'swt-sociaal-werk', facts: ['licht'] }]);
    expect(play.state.story.facts.licht?.opened).toContain('swt-huisarts');
    play
      .when(place('Gehoord', 'swt-sociaal-werk'), bram('00:10'))
      .includes({ type: 'FindingPlaced', facts: ['licht'] });
    expect(
      given(scenario)
        .play(...started())
        .all('CardPassed'),
    ).toEqual([]);
  });
});

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
  });

  it('[LE5] a hint is given halfway, to who was asked, on levels with hints only', () => {
    const asked = { action: 'Antwoordt', sign: 'reply' as const, within: '02:00', hint: 'Wie kent Bep?' };
    const inject = anInject('vraag', { kind: 'expected-action', release: { at: '00:30' }, expect: asked });
    const only = { level: 1, name: 'Kern', description: 'Kort.', hints: true };
    const hinted = given(aStoryScenario({ injects: [inject], levels: [only] })).play(...started());
    expect(hinted.play(until('01:29')).all('HintGiven')).toEqual([]);
    hinted
      .when(...until('01:30'))
      .includes(
        { type: 'HintGiven', inject: 'vraag' },
        { type: 'MessageSent', channel: 'card', body: 'Wie kent Bep?' },
      );
    const answered = hinted.play(until('00:30'), [
      (play) => ({ type: 'SendMail', to: ['carla'], subject: '', body: 'Ja.', inReplyTo: play.item('vraag') }),
      anna('00:40'),
    ]);
    expect(answered.play(until('05:00')).all('HintGiven')).toEqual([]);
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
    const hints = posts.filter(({ facts }) => facts !== undefined).length / posts.length;
    expect(hints).toBeGreaterThan(0.12);
    expect(hints).toBeLessThan(0.28);
    expect(posts.some(({ text }) => /[{|}]/.test(text))).toBe(false);
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

function manyPosts() {
  return Array.from({ length: 60 }, (_, i) => ({
    id: `post-${i}`,
    handle: '@stad',
    channel: 'forum' as const,
    text: `Bericht ${i} over {het veer|de markt|de fiets|een want}.`,
    facts: i % 4 === 0 ? ['licht'] : [],
  }));
}
