import { expect, it } from 'vitest';
import { SessionId } from '../../shared/vocabulary/ids.ts';
import { aScenario } from '../../tests/support/a-scenario.ts';
import { given } from '../../tests/support/given.ts';
import { restarted } from '../../tests/support/log.ts';
import { anna, cas, docent, started, system, until } from '../../tests/support/some-steps.ts';
import { createDraft, newId } from './draft.ts';
import { react } from './react.ts';

function ids(seed: number, count: number): string[] {
  const play = given(aScenario()).play([{ type: 'OpenSession', session: SessionId.parse('s1'), seed }, system(0)]);
  return Array.from({ length: count }, (_, made) =>
    newId(createDraft({ ...play.state, made }, { at: 0, by: { kind: 'clock' } }, react), 'item'),
  );
}

it('[VI6] ids do not repeat and do not count, so they do not betray what happens elsewhere', () => {
  const made = ids(7, 20_000);
  expect(new Set(made).size).toBe(made.length);
  const rising = made.filter((id, i) => i > 0 && id > (made[i - 1] ?? '')).length;
  expect(rising / made.length).toBeGreaterThan(0.45);
  expect(rising / made.length).toBeLessThan(0.55);
  const starts = new Set(made.map((id) => id.slice(0, 'item-'.length + 3)));
  expect(starts.size).toBeGreaterThan(5_000);
});

it('[VI6] another session makes other ids; the same seed makes the same', () => {
  const others = new Set(ids(7, 1000));
  expect(ids(8, 1000).filter((id) => others.has(id))).toEqual([]);
  expect(ids(7, 10)).toEqual(ids(7, 10));
});

it('[KE1] a server that starts again knows from the log what it knew', () => {
  const play = given(aScenario()).play(
    ...started(),
    [{ type: 'SendMail', to: ['bep'], subject: '', body: 'Hallo.' }, anna('00:10')],
    [{ type: 'Dial', number: '214' }, cas('00:20')],
    [{ type: 'HoldInject', inject: 'inj-3' }, docent('00:30')],
    until('06:00'),
  );
  expect(restarted(aScenario(), play.log)).toEqual(play.state);
});
