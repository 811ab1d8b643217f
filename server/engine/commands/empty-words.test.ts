import { expect, it } from 'vitest';
import type { Command } from '../../../shared/session/command.ts';
import type { Play, Step } from '../../../tests/support/given.ts';
import { anna, docent, until } from '../../../tests/support/some-steps.ts';
import { playing } from '../../../tests/support/story-play.ts';

/** Anna stands before the press, talks with Bep on the phone, and has a finding on the board. */
const busy = playing(
  [{ type: 'TravelTo', place: 'perszaal' }, anna('04:00')],
  until('05:00'),
  [{ type: 'TakePodium', press: 'pers' }, anna('05:00')],
  [{ type: 'PlaceFinding', board: 'team', text: 'Licht.', sureness: 'sure' }, anna('05:01')],
  [{ type: 'Dial', number: '214' }, anna('05:02')],
  until('05:10'),
);
const item = busy.item('inj-1');
const [finding = ''] = Object.keys(busy.state.story.findings);

type Words = (text: string) => Command;
const PLAYERS: [string, Words][] = [
  ['a mail', (body) => ({ type: 'SendMail', to: ['carla'], subject: 'Licht', body })],
  ['a word to the team', (text) => ({ type: 'SendChat', thread: 'team', text })],
  ['a note', (text) => ({ type: 'WriteNote', item, text })],
  ['a post', (text) => ({ type: 'PublishPost', channel: 'forum', text })],
  ['words on the phone', (text) => ({ type: 'SpeakInCall', call: busy.call, text })],
  ['a finding', (text) => ({ type: 'PlaceFinding', board: 'team', text, sureness: 'sure' })],
  ['other words for a finding', (text) => ({ type: 'ChangeFinding', finding, text, sureness: 'sure' })],
  ['an answer to the press', (text) => ({ type: 'AnswerPress', press: 'pers', text })],
];
const DOCENTS: [string, Words][] = [
  [
    'a mail as an actor',
    (body) => ({ type: 'SendAsActor', actor: 'carla', channel: 'mail', teams: [], subject: 'Licht', body }),
  ],
  ['words as an actor on the phone', (text) => ({ type: 'SpeakAsActor', call: busy.call, text })],
  ['a question of the press', (text) => ({ type: 'AskPress', press: 'pers', text })],
  ['an observation', (text) => ({ type: 'TagObservation', text })],
];

const refuses = (play: Play, words: Words, by: Step[1]) => {
  play.when(words('Dag.'), by).accepted();
  expect(play.when(words(''), by).isRefused('empty-text')).toBe(play);
};

it.each(PLAYERS)('[ME9] %s needs words', (_what, words) => refuses(busy, words, anna('05:11')));
it.each(DOCENTS)('[ME9] %s needs words', (_what, words) => refuses(busy, words, docent('05:11')));
