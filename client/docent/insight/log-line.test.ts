import { expect, it } from 'vitest';
import { aScenario } from '../../../tests/support/a-scenario.ts';
import { anOverview } from '../../../tests/support/an-overview.ts';
import { anInject, changedInjects } from '../../../tests/support/changed-injects.ts';
import { given, type Play } from '../../../tests/support/given.ts';
import { anna, dina, docent, started, until } from '../../../tests/support/some-steps.ts';
import { log as english } from '../../text/en/docent/log.ts';
import { log as dutch } from '../../text/nl/docent/log.ts';
import { createActivityFeed } from './activity-feed.ts';
import { logLine } from './log-line.ts';
import { logNames } from './log-names.ts';

function linesOf(so: Play, words = dutch): (string | undefined)[] {
  const overview = anOverview(so, '05:00');
  return overview.activity.log.map((logged) => logLine(logged, words, logNames(overview, logged.by))?.text);
}

const play = given(aScenario()).play(
  ...started(),
  [{ type: 'SkipInject', inject: 'inj-2' }, docent('00:10')],
  [{ type: 'SendMail', to: ['carla'], subject: 'Vraag', body: 'Mag het?' }, anna('01:00')],
  [{ type: 'TravelTo', place: 'flat' }, anna('01:00')],
  [{ type: 'Dial', number: '214' }, dina('03:30')],
  until('04:00'),
  [{ type: 'PausePlay' }, docent('04:00')],
);

it('tells in plain sentences what happened', () => {
  expect(linesOf(play)).toEqual(
    expect.arrayContaining([
      'Anna zit als sociaal-werk bij swt bij Sociaal Wijkteam',
      '‘Licht bij Tonny’ van Bep de Rooij aan Sociaal Wijkteam',
      'Ilse slaat ‘De buurt praat’ over',
      'Anna mailt aan Carla Rozema: Vraag',
      'Anna komt aan: Schippersflat',
      'Dina belt Bep de Rooij',
      'Sociaal Wijkteam krijgt de vraag ‘Naar Tonny’',
      'Ilse pauzeert alles',
    ]),
  );
});

it('calls whoever left by her name', () => {
  const left = play.play([{ type: 'RemovePlayer', player: 'anna' }, docent('04:10')]);
  expect(linesOf(left)).toContain('Anna is weg');
});

it('says who wants to stop, and who goes to her', () => {
  const asked = play.play(
    [{ type: 'CallOptOut' }, anna('04:10')],
    [{ type: 'AnswerOptOut', player: 'anna' }, docent('04:20')],
  );
  expect(linesOf(asked)).toEqual(expect.arrayContaining(['Anna wil even stoppen', 'Ilse gaat naar Anna toe']));
});

it('leaves the hundreds of steps of the clock out', () => {
  const types = anOverview(play, '05:00').activity.log.map(({ event, by }) => `${event.type} by ${by.kind}`);
  expect(types).not.toContain('InjectScheduled by clock');
  expect(types).not.toContain('ItemOpened by player');
});

it('has a sentence for everything in the log, in both languages', () => {
  expect(linesOf(play)).not.toContain(undefined);
  expect(linesOf(play, english)).not.toContain(undefined);
  expect(Object.keys(english)).toEqual(Object.keys(dutch));
});

it('starts anew when the server sends everything again', () => {
  const feed = createActivityFeed();
  const seen = play.log.map(({ at, by, event }) => ({ at, by, event }));
  feed.onWelcome(0);
  feed.onEvents(seen, false);
  const { cursor, log } = feed.read();
  feed.onWelcome(cursor);
  expect(feed.read().log).toEqual(log);
  feed.onWelcome(0);
  feed.onEvents(seen, false);
  expect(feed.read().log).toEqual(log);
});

it.each([
  [{}, dutch, ['Bep de Rooij staat aan de deur: Bericht los', 'Anna doet open']],
  [{ away: true }, dutch, ['Het team staat bij Bep de Rooij: Bericht los', 'Anna begint het gesprek']],
  [{ away: true }, english, ['The team has come to Bep de Rooij: Bericht los', 'Anna starts the talk']],
])('says who came to whom: %o', (way, words, lines) => {
  const rang = visit(way);
  const answered = rang.play([{ type: 'AnswerCall', call: rang.call }, anna('00:20')]);
  expect(linesOf(answered, words)).toEqual(expect.arrayContaining(lines));
});

it.each([
  [{}, dutch, 'Iemand aan de deur is weggestuurd'],
  [{ away: true }, dutch, 'Een gesprek op bezoek ging niet door: nu niet'],
  [{ away: true }, english, 'A talk on a visit did not happen: not now'],
])('says of a visit that did not happen whose it was: %o', (way, words, line) => {
  const rang = visit(way);
  const declined = rang.play([{ type: 'DeclineCall', call: rang.call }, anna('00:20')]);
  expect(linesOf(declined, words)).toContain(line);
});

function visit(way: { away?: boolean }): Play {
  const lines = [{ id: 'ja', say: 'Dag.', answer: 'Dag.' }];
  const conversation = { mood: 'zacht', opening: 'Ja?', lines, otherwise: ['Wat?'], closing: 'Dag.', ...way };
  const content = { channel: 'visit' as const, conversation };
  const los = anInject('los', { content, from: 'bep', to: [{ team: 'swt' }] });
  return given(aScenario({ injects: changedInjects({}, los) })).play(...started(), [
    { type: 'ReleaseInject', inject: 'los' },
    docent('00:10'),
  ]);
}
