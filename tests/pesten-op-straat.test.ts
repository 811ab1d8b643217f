import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { topicsIn } from '../server/engine/topics.ts';
import { parseScenarioFolder } from '../server/storage/parse-scenario-folder.ts';
import type { Conversation } from '../shared/scenario/conversation.ts';
import type { Scenario } from '../shared/scenario/scenario.ts';
import { toExerciseTime } from '../shared/vocabulary/exercise-time.ts';
import { PlayerId, SessionId } from '../shared/vocabulary/ids.ts';
import { takeSeat } from './support/some-steps.ts';
import { VirtualSession } from './support/virtual-session.ts';

const PLAYER = { kind: 'player', player: PlayerId.parse('mak-makelaar') } as const;
const FOLDER = fileURLToPath(new URL('../scenarios/pesten-op-straat', import.meta.url));

it('nobody in Pesten op straat is praised for an afternoon in which nobody did anything', () => {
  const ending = endingOf(quietAfternoon());
  expect(ending.closing).toContain('heeft niemand van jullie de anderen gesproken');
  expect(ending.closing).not.toMatch(/hard gewerkt|geluisterd|gebeld om/);
  const said = Object.fromEntries(ending.persons.map(({ actor, text }) => [actor, text]));
  expect(said.delphine).toContain('Beide keren bleef het stil.');
  expect(said.noa).toContain('Ze filmt nog.');
  expect(said.hilda).toContain('alleen');
  expect(said.gerda).toContain('nog niemand gezeten');
});

it('who says in Pesten op straat what is on a button is heard as saying that', () => {
  const scenario = pesten();
  for (const { lines } of conversationsOf(scenario)) {
    for (const { id, say } of lines) {
      const about = topicsIn(scenario, say);
      const others = lines.filter(({ after }) => after !== id);
      expect(others.find(({ topics }) => topics.some((topic) => about.includes(topic)))?.id, say).toBe(id);
    }
  }
});

it.each([
  ['what is asked', 'Toegekend', (example: string) => example],
  ['something else', 'Nader overleg', (example: string) => (/^\d+$/.test(example) ? example : 'Dat weten we niet.')],
])('a plan for the square in Pesten op straat that says %s comes to: %s', (_what, outcome, written) => {
  const session = seated();
  session.passUntil(toExerciseTime('44:00'));
  const form = session.scenario.forms.find(({ id }) => id === 'f-leefbaar');
  for (const { id, example } of form?.fields ?? []) {
    session.ask({ type: 'FillField', form: 'f-leefbaar', field: id, value: written(example) }, PLAYER);
  }
  expect(session.ask({ type: 'SubmitForm', form: 'f-leefbaar' }, PLAYER)).toBe(true);
  const scored = session.log.map(({ event }) => event).find((event) => event.type === 'FormScored');
  expect(scored?.outcome).toBe(outcome);
});

function pesten(): Scenario {
  const { scenario } = parseScenarioFolder(FOLDER);
  if (!scenario) throw new Error('pesten-op-straat does not parse');
  return scenario;
}

/** Everybody is in her seat from start to end, and does not lift a finger. */
function quietAfternoon(): VirtualSession {
  const session = seated();
  session.passUntil(toExerciseTime(session.scenario.duration));
  session.ask({ type: 'EndPlay' }, { kind: 'docent', name: 'Ilse' });
  return session;
}

/** Play has begun, with somebody in every seat. */
function seated(): VirtualSession {
  const session = new VirtualSession(pesten());
  session.ask({ type: 'OpenSession', session: SessionId.parse('s1'), seed: 7 }, { kind: 'system' });
  for (const { id, profession } of session.scenario.seats) {
    session.ask(takeSeat(id, { seat: id, profession }), { kind: 'system' });
  }
  session.ask({ type: 'StartPlay' }, { kind: 'docent', name: 'Ilse' });
  return session;
}

function endingOf({ log }: VirtualSession) {
  const reached = log.map(({ event }) => event).find((event) => event.type === 'EndingReached');
  if (!reached) throw new Error('no ending was reached');
  return reached;
}

function conversationsOf({ injects, actors }: Scenario): Conversation[] {
  const contents = injects.flatMap(({ content, variants }) => [content, ...variants.map((one) => one.content)]);
  const came = contents.flatMap((content) => ('conversation' in content ? [content.conversation] : []));
  return [...came, ...actors.flatMap(({ conversation }) => conversation ?? [])];
}
