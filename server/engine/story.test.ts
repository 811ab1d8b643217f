import { describe, expect, it } from 'vitest';
import { anInjectWhen, aStoryDocument, aStoryScenario, aStoryWith } from '../../tests/support/a-story-scenario.ts';
import { anInject } from '../../tests/support/changed-injects.ts';
import { given, type Step } from '../../tests/support/given.ts';
import { anna, cas, docent, started, until } from '../../tests/support/some-steps.ts';
import { playing, send } from '../../tests/support/story-play.ts';

const place = (text: string, source: string) =>
  ({ type: 'PlaceFinding', board: 'team', text, sureness: 'sure', source }) as const;

const contact: Step = [{ type: 'OpenLine' }, docent('00:01')];

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

  it('[IN21] still comes when it becomes so at the very moment after which it would be too late', () => {
    const release = { when: { time: '03:00' }, until: '03:00' };
    const scenario = aStoryWith(anInject('ooit', { kind: 'contingency', release }));
    const play = given(scenario).play(...started(), until('04:00'));
    expect(play.state.injects.ooit?.state).toBe('released');
  });

  it('[IN22] of a group only the first one comes', () => {
    const scenario = aStoryWith(
      anInjectWhen('een', { time: '00:10' }, { group: 'krant' }),
      anInjectWhen('twee', { time: '00:20' }, { group: 'krant' }),
      anInject('drie', { release: { at: '00:30' } }),
    );
    const play = given(scenario).play(...started(), until('01:00'));
    expect(['een', 'twee', 'drie'].map((id) => play.state.injects[id]?.state)).toEqual([
      'released',
      'skipped',
      'released',
    ]);
  });

  it('[IN22] one that was held stays away when another of its group came, and can only be sent by hand', () => {
    const scenario = aStoryWith(
      anInjectWhen('een', { time: '00:10' }, { group: 'krant' }),
      anInjectWhen('twee', { time: '00:30' }, { group: 'krant' }),
    );
    const play = given(scenario).play(...started(), [{ type: 'HoldInject', inject: 'een' }, docent('00:05')]);
    const back = { type: 'RestoreInject', inject: 'een' } as const;
    const out = play.play(until('01:00'));
    out.when(back, docent('01:10')).isRefused('already-done');
    expect(out.play(until('05:00')).state.injects.een?.state).toBe('skipped');
    expect(play.play([back, docent('00:15')], until('01:00')).state.injects.een?.state).toBe('released');
    expect(out.play([send('een'), docent('01:20')]).state.injects.een?.state).toBe('released');
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

  it('[ST3] a rule of which nobody waits for the consequences fires once too', () => {
    const rules = [
      { id: 'samen', when: { contact: {} }, effects: [{ gauge: 'vertrouwen', by: 1 }], note: 'Zij kennen elkaar.' },
    ];
    const play = given(aStoryScenario({ rules })).play(...started(), [{ type: 'OpenLine' }, docent('00:10')]);
    expect(play.play(until('09:00')).all('RuleFired')).toHaveLength(1);
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

  it('[ST4] is told in the first of its wordings that fits', () => {
    const wordings = [
      { when: { entered: { place: 'flat' } }, headline: 'Toch geklopt', closing: 'Er is gekeken.' },
      { when: { time: '03:00' }, headline: 'Te laat geklopt', closing: 'Het was al avond.' },
    ];
    const endings = aStoryScenario().endings.map((one) => ({ ...one, variants: wordings }));
    const play = given(aStoryScenario({ endings })).play(...started());
    const end: Step = [{ type: 'EndPlay' }, docent('04:00')];
    const early: Step = [{ type: 'EndPlay' }, docent('02:00')];
    expect(play.play(early).all('EndingReached')).toMatchObject([{ ending: 'los', headline: 'Weer te laat' }]);
    expect(play.play(end).all('EndingReached')).toMatchObject([{ ending: 'los', headline: 'Te laat geklopt' }]);
    expect(play.play(end).log.findLast(({ event }) => event.type === 'EndingReached')?.audience).toBe('all');
    const went: Step = [{ type: 'TravelTo', place: 'flat' }, anna('00:30')];
    const told = { ending: 'los', headline: 'Toch geklopt', closing: 'Er is gekeken.' };
    expect(play.play(went, end).all('EndingReached')).toMatchObject([told]);
  });
});

it('[DE7] an option with a condition is offered only when that is so at the moment of asking', () => {
  const [point] = aStoryDocument().decisions ?? [];
  if (!point) throw new Error('a scenario without decisions');
  const [first, ...others] = point.options;
  if (!first) throw new Error('a decision without options');
  const scenario = aStoryScenario({
    decisions: [{ ...point, options: [first, ...others, { ...first, id: 'samen', when: { contact: {} } }] }],
  });
  const options = (...steps: Step[]) =>
    given(scenario)
      .play(...started(), ...steps, until('04:00'))
      .all('DecisionOpened')[0]
      ?.options.map(({ id }) => id);
  expect(options()).toEqual(['gaan', 'wachten']);
  expect(options(contact)).toEqual(['gaan', 'wachten', 'samen']);
  const open = given(scenario).play(...started(), until('04:00'));
  open.when({ type: 'CastVote', decision: 'd1', option: 'samen' }, anna('04:05')).isRefused('unknown-thing');
  const made = { type: 'MakeDecision', decision: 'd1', option: 'samen', rationale: 'Nu.' } as const;
  open.when(made, anna('04:05')).isRefused('unknown-thing');
});
