import type { Recording } from '../../client/source/replay-source.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { SessionId } from '../../shared/vocabulary/ids.ts';
import { aScenario } from './a-scenario.ts';
import { given, type Play, type Step } from './given.ts';
import { anna, bram, cas, dina, docent, started, until } from './some-steps.ts';

/** The record of a play so far. */
export function recordingOf(play: Play, scenario: Scenario = aScenario()): Recording {
  return { session: SessionId.parse('s1'), scenario, events: play.log };
}

/** Nine minutes of the small scenario in which everything happens once that a debrief can talk about. */
export function aRecording(): Recording {
  const end: Step[] = [
    [{ type: 'TravelTo', place: 'flat' }, dina('08:20')],
    until('09:00'),
    [{ type: 'EndPlay' }, docent('09:00')],
  ];
  return recordingOf(given(aScenario()).play(...started(), ...reading(), ...deciding(), ...end));
}

function reading(): Step[] {
  return [
    [(play) => ({ type: 'OpenItem', item: play.item('inj-1') }), anna('00:20')],
    [{ type: 'SendChat', thread: 'team', text: 'Wie belt Bep?' }, anna('00:40')],
    until('02:00'),
    [(play) => ({ type: 'OpenItem', item: play.item('inj-3') }), bram('02:30')],
    [{ type: 'PublishPost', channel: 'microblog', text: 'Wij zoeken mee.' }, cas('03:00')],
  ];
}

function deciding(): Step[] {
  return [
    until('04:10'),
    [{ type: 'CastVote', decision: 'd1', option: 'wachten' }, bram('04:10')],
    [{ type: 'CastVote', decision: 'd1', option: 'gaan' }, anna('04:15')],
    [{ type: 'MakeDecision', decision: 'd1', option: 'gaan', rationale: 'Zij is alleen.' }, anna('04:30')],
    until('05:10'),
    [(play) => ({ type: 'AnswerCall', call: play.call }), cas('05:10')],
    [(play) => ({ type: 'SpeakInCall', call: play.call, line: 'ja' }), cas('05:20')],
    [(play) => ({ type: 'HangUp', call: play.call }), cas('05:40')],
    until('06:30'),
    [{ type: 'TagObservation', text: 'Nu praten ze.', team: 'gc' }, docent('06:30')],
    [{ type: 'RingAsActor', actor: 'carla', team: 'swt', title: 'Hoe staat het?' }, docent('06:40')],
    until('08:00'),
    [{ type: 'Dial', number: '4471' }, bram('08:00')],
    [(play) => ({ type: 'AnswerCall', call: play.call }), cas('08:10')],
    [(play) => ({ type: 'HangUp', call: play.call }), cas('08:15')],
  ];
}
