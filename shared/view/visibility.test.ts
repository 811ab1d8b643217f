import { expect, it } from 'vitest';
import { viewerOf } from '../../server/engine/placement.ts';
import { aFullSession } from '../../tests/support/a-full-session.ts';
import { aScenario } from '../../tests/support/a-scenario.ts';
import { anInject, changedInjects } from '../../tests/support/changed-injects.ts';
import { given } from '../../tests/support/given.ts';
import { DOCENT, seen, viewer, viewOf } from '../../tests/support/seen-by.ts';
import {
  anna,
  bram,
  cas,
  docent,
  opened,
  PLAYERS,
  started,
  system,
  takeSeat,
  until,
} from '../../tests/support/some-steps.ts';
import type { RecordedEvent } from '../session/event.ts';
import type { Audience } from '../vocabulary/audience.ts';
import { asSeenBy, seenBy, sees } from './visibility.ts';

const playing = given(aScenario()).play(...started());
const ended = playing.play(until('06:00'), [{ type: 'EndPlay' }, docent('06:00')]);

function line(audience: Audience): RecordedEvent {
  const event = { type: 'PlayerReady', player: 'anna' } as const;
  return { position: 1, at: 0, on: 0, v: 1, by: { kind: 'clock' }, audience, event };
}

it('[VI1] a GC player never receives an SWT-only inject, live, on rejoin or in replay', () => {
  const light = 'Bij Tonny brandt al twee nachten licht.';
  expect(JSON.stringify(seen(ended, 'anna'))).toContain(light);
  for (const player of ['cas', 'dina']) expect(JSON.stringify(seen(ended, player))).not.toContain(light);
});

it('[VI1] an audience is met by who matches one of its cells in everything the cell says', () => {
  const whoSees = (audience: Audience) => PLAYERS.filter((player) => sees(viewer(playing, player), line(audience)));
  expect(whoSees('all')).toEqual(['anna', 'bram', 'cas', 'dina']);
  expect(whoSees('docents')).toEqual([]);
  expect(whoSees([{ team: 'swt' }])).toEqual(['anna', 'bram']);
  expect(whoSees([{ profession: 'huisarts' }])).toEqual(['bram', 'cas']);
  expect(whoSees([{ team: 'gc', profession: 'huisarts' }])).toEqual(['cas']);
  expect(whoSees([{ seat: 'gc-sociaal-werk' }])).toEqual(['dina']);
  expect(whoSees([{ player: 'bram' }, { team: 'gc' }])).toEqual(['bram', 'cas', 'dina']);
  expect(whoSees([{ team: 'swt', seat: 'gc-sociaal-werk' }])).toEqual([]);
});

it('[VI2] docents, facilitators and evaluators see everything as it was recorded', () => {
  for (const role of ['docent', 'facilitator', 'evaluator'] as const) {
    const all = ended.log.map((recorded) => asSeenBy({ role }, recorded));
    expect(all).toEqual(ended.log.map(({ at, by, event }) => ({ at, by, event })));
  }
});

it('[VI3] a player does not learn which inject it was, which facts it carries, or that a docent steered', () => {
  const injects = changedInjects({}, anInject('los', { facts: ['licht'], effects: [{ release: 'inj-4' }] }));
  const play = given(aScenario({ injects })).play(
    ...started(),
    [{ type: 'ReleaseInject', inject: 'los' }, docent('00:10')],
    [({ call }) => ({ type: 'AnswerCall', call }), cas('00:12')],
    [({ call }) => ({ type: 'SpeakInCall', call, line: 'ja' }), cas('00:14')],
    [{ type: 'RecallInject', inject: 'los' }, docent('00:20')],
  );
  expect(viewOf(play, 'cas').items.map(({ title, recalled }) => [title, recalled])).toEqual([
    ['Bericht los', true],
    ['Bep belt', false],
  ]);
  for (const player of PLAYERS) {
    const bytes = JSON.stringify(seen(play, player));
    for (const secret of ['"los"', 'inj-', '"facts"', 'Ilse', 'docent', 'insuline', 'sleutelkluis']) {
      expect(bytes, `${player} gets ${secret}`).not.toContain(secret);
    }
  }
});

it('[VI3] nothing of any kind of event tells a player so, during play or after the truth reveal', () => {
  const { log: lines, state } = aFullSession();
  const log = lines.map((one) =>
    one.event.type === 'InjectReleased' ? { ...one, event: { ...one.event, variant: 0 } } : one,
  );
  const secrets = ['inject', 'facts', 'variant', 'reply', 'noise', 'topics', 'ending'];
  const keysOf = (value: unknown): string[] => {
    if (typeof value !== 'object' || value === null) return [];
    return [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(keysOf)];
  };
  for (const player of PLAYERS) {
    const placement = viewerOf(state, player);
    if (placement?.role !== 'player') throw new Error(`${player} has a seat`);
    for (const eyes of [
      { ...placement, opened: false },
      { ...placement, opened: true },
    ]) {
      const told = seenBy(eyes, log).filter(({ event }) => keysOf(event).some((key) => secrets.includes(key)));
      expect(told.map(({ event }) => event.type)).toEqual([]);
      const asked = seenBy(eyes, log).filter(({ event }) => event.type === 'PressAsked' && event.question);
      expect(asked).toEqual([]);
    }
  }
  expect(secrets.filter((secret) => !JSON.stringify(log).includes(`"${secret}"`))).toEqual([]);
});

it('[VI4] that somebody needs more time is between her and the docents', () => {
  const wish = { seat: 'swt-huisarts', extraTime: true };
  const play = given(aScenario()).play(...opened(), [takeSeat('anna'), system(0)], [takeSeat('bram', wish), system(0)]);
  const told = (who: string) => viewOf(play, who).people.bram?.extraTime;
  expect(told('bram')).toBe(true);
  expect(told('docent')).toBe(true);
  expect(told('anna')).toBe(false);
});

it('[VI5] after the truth reveal a player reads what everybody did, and still nothing of the docents', () => {
  const open = ended.play([{ type: 'OpenRecord' }, docent('06:10')]);
  const bytes = JSON.stringify(seen(open, 'cas'));
  expect(bytes).toContain('Bij Tonny brandt al twee nachten licht.');
  const hidden = open.log.filter(({ audience }) => audience === 'docents');
  expect(hidden.length).toBeGreaterThan(5);
  expect(seen(open, 'cas')).toHaveLength(open.log.length - hidden.length);
  expect(bytes).not.toContain('inj-');
});

it('[VI5] until then the end of play reveals nothing', () => {
  expect(seen(ended, 'cas').length).toBeLessThan(
    seen(ended.play([{ type: 'OpenRecord' }, docent('06:10')]), 'cas').length,
  );
  expect(JSON.stringify(seen(ended, 'cas'))).not.toContain('Ik zit bij het raam');
});

it('[VI7] who takes her seat late has everything her team was told', () => {
  const play = given(aScenario()).play(...started('anna', 'cas'), until('02:00'), [
    takeSeat('bram', { seat: 'swt-huisarts' }),
    system('02:10'),
  ]);
  const withoutCards = (who: string) => ({ ...viewOf(play, who), cursor: 0, roleCards: {} });
  expect(withoutCards('bram')).toEqual(withoutCards('anna'));
});

it('[VI8] what is still to come is seen by nobody but the docents', () => {
  const play = given(aScenario()).play(...started(), until('04:00'), [
    { type: 'SendMail', to: ['bep'], subject: '', body: 'Hoe gaat het?' },
    bram('04:10'),
  ]);
  for (const player of PLAYERS) {
    const bytes = JSON.stringify(seen(play, player));
    for (const secret of ['dokter van Tonny', 'Komt er nog iemand', 'Ik zit bij het raam', '"due"', 'vertrouwen']) {
      expect(bytes, `${player} gets ${secret}`).not.toContain(secret);
    }
  }
  expect(asSeenBy(DOCENT, line('docents'))).toBeDefined();
  expect(JSON.stringify(seen(play, 'anna'))).toContain(anna(0).by.kind);
});
