import { describe, expect, it } from 'vitest';
import { anInjectWhen, aStoryScenario, aStoryWith } from '../../../tests/support/a-story-scenario.ts';
import { anOverview } from '../../../tests/support/an-overview.ts';
import { anInject } from '../../../tests/support/changed-injects.ts';
import { given, type Play, type Step } from '../../../tests/support/given.ts';
import { anna, bram, cas, docent, opened, seated, started, until } from '../../../tests/support/some-steps.ts';
import { playing } from '../../../tests/support/story-play.ts';
import { log as english } from '../../text/en/docent/log.ts';
import { log as dutch } from '../../text/nl/docent/log.ts';
import { logLine } from './log-line.ts';
import { logNames } from './log-names.ts';
import { filterMsel, mselLines } from './msel.ts';
import { isNoteworthy } from './noteworthy.ts';
import { paperLines, papersToCome } from './papers.ts';
import { askers, readPress } from './press-course.ts';
import { nextInjects } from './soon.ts';
import { relationLines, strandLines } from './story-lines.ts';

const move = { type: 'MoveStrand', strand: 'tonny', to: 'gevonden' } as const;
const fill = (form: string, field: string, value: string) => ({ type: 'FillField', form, field, value }) as const;

describe('how the story stands', () => {
  it('[ST1] names the state of each strand that has states', () => {
    expect(strandLines(anOverview(playing(), '00:10'))).toMatchObject([{ name: 'Tonny', state: 'onbekend' }]);
    expect(strandLines(anOverview(playing([move, docent('00:10')]), '00:10'))[0]?.state).toBe('gevonden');
  });

  it('says of each relation how high it is and how far it moved', () => {
    const wrote = playing([
      { type: 'SendMail', to: ['bep'], subject: 'Vraag', body: 'Mag ik het dossier?' },
      anna('01:00'),
    ]);
    const [bep] = relationLines(anOverview(wrote.play(until('02:00')), '02:00'));
    expect(bep?.name).toBe('Bep de Rooij');
    expect(bep?.meters).toEqual([
      { meter: 'band', value: 4, height: 'middle', by: -1 },
      { meter: 'doel', value: 5, height: 'middle', by: 0 },
      { meter: 'werkwijze', value: 5, height: 'middle', by: 0 },
      { meter: 'doenvermogen', value: 3, height: 'low', by: 0 },
    ]);
  });

  it('[LE4] begins with how willing the level makes everybody, and says what another level did to that', () => {
    const easy = given(aStoryScenario()).play(
      ...seated(),
      [{ type: 'SetLevel', level: 1 }, docent(0)],
      [{ type: 'StartPlay' }, docent(0)],
      [{ type: 'SetLevel', level: 3 }, docent('00:10')],
    );
    const [bep] = relationLines(anOverview(easy, '00:10'));
    expect(bep?.meters.map(({ value, by }) => [value, by])).toEqual([
      [5, -2],
      [5, -2],
      [5, -2],
      [3, -2],
    ]);
    expect(easy.state.story.alliances['bep/band']).toBe(5);
  });
});

describe('an inject that waits for a condition', () => {
  const scenario = aStoryWith(
    anInjectWhen(
      'nu',
      { entered: { place: 'flat' } },
      { release: { when: { entered: { place: 'flat' } }, delay: '00:30' } },
    ),
  );
  const lineOf = (play: Play, id: string) =>
    mselLines(anOverview(play, '03:00')).find(({ inject }) => inject.id === id);

  it('comes as soon as it is so; then the record says why', () => {
    const play = given(scenario).play(...started(), [{ type: 'TravelTo', place: 'flat' }, anna('00:10')]);
    expect(lineOf(play, 'nu')).toMatchObject({ bucket: 'waiting', why: { kind: 'when', delay: 30_000 } });
    const there = play.play(until('02:11'));
    const why = { kind: 'because', why: 'iemand kwam bij Schippersflat' };
    expect(nextInjects(anOverview(there, '02:11'), 9).find(({ inject }) => inject.id === 'nu')?.why).toEqual(why);
    expect(lineOf(there.play(until('02:41')), 'nu')).toMatchObject({ bucket: 'out', why });
  });

  it('waits for its own cause again after a hold', () => {
    const held = given(scenario).play(...started(), [{ type: 'HoldInject', inject: 'nu' }, docent('00:05')]);
    expect(lineOf(held, 'nu')?.bucket).toBe('held');
    const restored = held.play([{ type: 'RestoreInject', inject: 'nu' }, docent('00:06')]);
    expect(lineOf(restored, 'nu')).toMatchObject({ bucket: 'waiting', why: { kind: 'when' } });
  });

  it('[LE4] tells of another level in one line, whatever comes of it', () => {
    const before = playing(until('00:10'));
    const level = before.when({ type: 'SetLevel', level: 1 }, docent('00:20'));
    const seen = level.lines.map((line, index) => ({ ...line, seq: index }));
    const told = seen.filter((line) => isNoteworthy(line)).map(({ event }) => event.type);
    expect(seen.map(({ event }) => event.type)).toEqual(expect.arrayContaining(['AllianceChanged', 'InjectScheduled']));
    expect(told.filter((type) => type === 'AllianceChanged' || type === 'InjectScheduled')).toEqual([]);
    expect(told).toContain('LevelSet');
  });

  it('[LE2] shows apart what the level leaves out, and a time of its own as no move of the docent', () => {
    const core = playing([{ type: 'SetLevel', level: 1 }, docent('00:05')]);
    const lines = mselLines(anOverview(core, '00:10'));
    expect(filterMsel(lines, 'left-out', '').map(({ inject }) => inject.id)).toContain('inj-4');
    expect(filterMsel(lines, 'waiting', '').map(({ inject }) => inject.id)).toEqual(['inj-3']);
    const whole = core.play([{ type: 'SetLevel', level: 3 }, docent('00:07')]);
    expect(lineOf(whole, 'inj-3')?.why).toEqual({ kind: 'at', at: 120_000 });
  });

  it('[LE3] says of what another level adds what it follows on, as if it had been there all along', () => {
    const after = { after: { inject: 'inj-1', delay: '05:00' } };
    const withOne = aStoryWith(anInject('vervolg', { kind: 'contingency', release: after }));
    const core = given(withOne).play(...started(), [{ type: 'SetLevel', level: 1 }, docent('00:05')], until('01:00'), [
      { type: 'SetLevel', level: 3 },
      docent('01:00'),
    ]);
    expect(lineOf(core, 'vervolg')).toMatchObject({ bucket: 'waiting', why: { kind: 'after-inject', delay: 300_000 } });
  });
});

describe('what the teams hand in', () => {
  it('reads each paper with who wrote what, and lists what is still to come', () => {
    const play = playing(until('01:00'), [fill('sitrap', 'feiten', 'Er brandt licht.'), anna('01:10')]);
    const lines = paperLines(anOverview(play, '01:20'));
    expect(lines.map(({ key, filled }) => [key, filled])).toEqual([
      ['sitrap/swt', 1],
      ['sitrap/gc', 0],
    ]);
    expect(lines[0]?.fields[0]).toMatchObject({
      value: 'Er brandt licht.',
      writer: 'Anna',
      example: 'Er brandt licht.',
    });
    expect(papersToCome(anOverview(play, '01:20'))).toEqual(['Gezamenlijk plan']);
  });

  it('[FO5] names the points of each part, and choices by their words', () => {
    const play = playing(
      [{ type: 'OpenLine' }, docent('00:01')],
      until('00:20'),
      [fill('plan', 'doel', 'Wij meten de afvoer.'), anna('00:30')],
      [fill('plan', 'wie', 'samen'), cas('00:31')],
      [{ type: 'SubmitForm', form: 'plan' }, cas('00:40')],
    );
    const [plan] = paperLines(anOverview(play, '00:50'));
    expect(plan?.fields.map(({ value }) => value)).toEqual(['Wij meten de afvoer.', 'Samen']);
    expect(plan?.points).toEqual([
      { criterion: 'veilig', label: 'Veilig', points: 3 },
      { criterion: 'samen', label: 'Samen', points: 2 },
    ]);
  });
});

describe('the press conference', () => {
  it('is there to read before it begins, and then knows what was asked', () => {
    const before = readPress(anOverview(playing(), '00:10'));
    expect(before?.view).toBeUndefined();
    expect(before?.questions.map(({ from, isAsked }) => [from, isAsked])).toEqual([
      ['Redactie', false],
      ['Redactie', false],
      ['Redactie', false],
    ]);
    const going = readPress(anOverview(playing(until('05:15')), '05:15'));
    expect(going?.questions.map(({ isAsked }) => isAsked)).toEqual([true, false, false]);
  });

  it('offers first who has questions on the list, then the chair', () => {
    const scenario = aStoryScenario();
    const [written] = scenario.press;
    expect(written && askers(written, scenario.actors).map(({ id }) => id)).toEqual(['redactie', 'carla', 'bep']);
    const dead = { id: 'joop', name: 'Joop Wardenaar' };
    expect(written && askers(written, [dead, ...scenario.actors]).map(({ id }) => id)).not.toContain('joop');
  });

  it('is not there on a level without it', () => {
    const levels = [{ level: 1, name: 'Kern', description: 'Kort.', withoutQuestions: ['pers'] }];
    const play = given(aStoryScenario({ levels })).play(...opened());
    expect(readPress(anOverview(play, '00:00'))).toBeUndefined();
  });
});

it('has a sentence for everything in the log, and leaves the noise of the town out', () => {
  const go = (who: typeof anna): Step => [{ type: 'TravelTo', place: 'perszaal' }, who('04:00')];
  const play = given(aStoryScenario()).play(
    ...started('anna', 'bram', 'cas'),
    [{ type: 'SetNoise', rate: 3 }, docent('00:01')],
    [{ type: 'SetLevel', level: 4 }, docent('00:02')],
    [{ type: 'PlaceFinding', board: 'team', text: 'Licht op drie hoog.', sureness: 'sure' }, anna('00:10')],
    [{ type: 'SendMail', to: ['bep'], subject: 'Vraag', body: 'Mag ik het dossier?' }, anna('00:30')],
    [move, docent('00:40')],
    until('01:00'),
    [fill('sitrap', 'feiten', 'Licht.'), anna('01:10')],
    [{ type: 'SubmitForm', form: 'sitrap' }, anna('01:20')],
    until('04:00'),
    go(anna),
    go(bram),
    until('05:00'),
    [{ type: 'TakePodium', press: 'pers' }, anna('05:01')],
    until('05:20'),
    [{ type: 'AnswerPress', press: 'pers', text: 'Het spijt ons.' }, anna('05:21')],
    [{ type: 'ClosePress', press: 'pers' }, docent('06:00')],
    [{ type: 'EndPlay' }, docent('07:00')],
  );
  const overview = anOverview(play, '07:00');
  const said = (words: typeof dutch) =>
    overview.activity.log.map((logged) => logLine(logged, words, logNames(overview, logged.by))?.text);
  expect(said(dutch)).not.toContain(undefined);
  expect(said(english)).not.toContain(undefined);
  expect(play.all('PostPublished').length).toBeGreaterThan(2);
  expect(overview.activity.log.some(({ event }) => event.type === 'PostPublished')).toBe(false);
  expect(said(dutch)).toEqual(
    expect.arrayContaining([
      'Ilse zet de ruis op 3',
      'Ilse zet het niveau op 4',
      'Anna zet op het bord: Licht op drie hoog.',
      'Bep de Rooij: band van 5 naar 4',
      'Ilse verzet Tonny: Gevonden',
      'Sociaal Wijkteam krijgt het formulier ‘Sitrap’',
      'Anna levert ‘Sitrap’ in voor Sociaal Wijkteam',
      '‘Sitrap’ is niet ingeleverd door Gezondheidscentrum',
      'Persconferentie begint',
      'Anna gaat bij de microfoons staan',
      'Redactie vraagt: Wat is er gebeurd?',
      'Anna antwoordt: Het spijt ons.',
      'Persconferentie is voorbij',
      'Afloop: Samen gezien',
    ]),
  );
});
