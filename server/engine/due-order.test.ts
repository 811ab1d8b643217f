import { describe, expect, it } from 'vitest';
import type { Condition } from '../../shared/scenario/condition.ts';
import { toExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import { aStoryDocument, aStoryScenario } from '../../tests/support/a-story-scenario.ts';
import { anInject, changedInjects } from '../../tests/support/changed-injects.ts';
import { given, type Play, type Step } from '../../tests/support/given.ts';
import { anna, bram, clock, docent, started, until } from '../../tests/support/some-steps.ts';
import type { DueKind } from './due.ts';
import { nextNoiseAt } from './noise.ts';

const FIVE = '05:00';
const atFive = { at: FIVE };
const whenFive: Condition = { time: FIVE };
const never: Condition = { strand: { id: 'tonny', is: 'gevonden' } };

/** In the order of CL4: by what the record shows that a thing of this kind happened. */
const SEEN: Record<DueKind, string> = {
  phase: 'PhaseBegan',
  travel: 'PlaceEntered',
  call: 'CallMissed',
  reply: 'MessageSent',
  sign: 'ExpectedActionMet teken',
  rule: 'RuleFired vijf-uur',
  opening: 'DecisionOpened d-nu',
  form: 'FormOpened f-nu',
  'press-opening': 'PressOpened p-nu',
  question: 'DecisionScheduled d-straks',
  press: 'PressAsked p-bezig',
  hint: 'HintGiven duwtje',
  expectation: 'ExpectedActionMissed gemist',
  expiry: 'DecisionExpired d-oud',
  paper: 'FormExpired f-oud',
  condition: 'InjectScheduled als-vijf',
  lapse: 'InjectSkipped te-laat',
  noise: 'PostPublished',
  inject: 'InjectReleased om-vijf',
};

/** A scenario in which one thing of every kind falls due at five minutes, and little else happens. */
function aCrowdedMinute() {
  const { decisions = [], forms, press } = aStoryDocument();
  const [point] = decisions;
  const [form] = forms ?? [];
  const [conference] = press ?? [];
  if (!point || !form || !conference) throw new Error('the story scenario has one of each');
  const asked = { action: 'Doet het', sign: 'docent', within: '08:00' } as const;
  return aStoryScenario({
    levels: [{ level: 1, name: 'Alles', description: 'Alles, met duwtjes.', hints: true }],
    rules: [{ id: 'vijf-uur', when: whenFive, effects: [{ gauge: 'privacy', by: 0 }], note: 'Het is zover.' }],
    decisions: [
      { ...point, id: 'd-nu', teams: ['swt'], opens: atFive },
      { ...point, id: 'd-straks', teams: ['swt'], opens: { when: whenFive, delay: '01:00' } },
      { ...point, id: 'd-oud', teams: ['swt'], opens: { at: '04:00' }, openFor: '01:00', expired: [] },
    ],
    forms: [
      { ...form, id: 'f-nu', teams: ['swt'], opens: atFive },
      { ...form, id: 'f-oud', teams: ['swt'], opens: { at: '03:00' }, openFor: '02:00', expired: [] },
    ],
    // The first question comes fifteen seconds after the word of welcome.
    press: [
      { ...conference, id: 'p-nu', line: 'f-nu' },
      { ...conference, id: 'p-bezig', line: 'f-nu', opens: { at: '04:45' } },
    ],
    injects: [
      ...changedInjects({ 'inj-4': { release: { at: '04:15' }, kind: 'contextual' } }).filter(
        ({ id }) => id === 'inj-4',
      ),
      anInject('teken', { release: { at: '01:00' }, expect: { ...asked, sign: { when: whenFive } } }),
      anInject('duwtje', { release: { at: '01:00' }, expect: { ...asked, hint: 'Bel eens.' } }),
      anInject('gemist', { release: { at: '01:00' }, expect: { ...asked, within: '04:00' } }),
      anInject('als-vijf', { release: { when: whenFive, delay: '01:00' } }),
      anInject('te-laat', { release: { when: never, until: FIVE } }),
      anInject('om-vijf', { release: atFive }),
    ],
  });
}

const mail = { type: 'SendMail' as const, to: ['bep'], subject: '', body: 'Hoe is het?' };

/** The noise is set so long before five minutes that the first post of the town falls due right then. */
function loudUntilFive(start: Play): Step {
  const first = nextNoiseAt(start.play([{ type: 'SetNoise', rate: 1 }, docent(0)]).state) ?? 0;
  return [{ type: 'SetNoise', rate: 1 }, docent(toExerciseTime(FIVE) - first)];
}

/** What happens at five minutes, in the order of the record. */
function atTheMoment(): string[] {
  const start = given(aCrowdedMinute()).play(...started());
  const steps: Step[] = [
    [{ type: 'TravelTo', place: 'flat' }, bram('03:00')],
    [mail, anna('04:00')],
    loudUntilFive(start),
    until('04:59'),
  ];
  const { lines } = start
    .play(...steps.toSorted(([, one], [, other]) => one.at - other.at))
    .when({ type: 'AdvanceClock' }, clock(FIVE));
  expect(new Set(lines.map(({ at }) => at))).toEqual(new Set([toExerciseTime(FIVE)]));
  return lines.map(({ event }) => {
    const about = ['inject', 'rule', 'decision', 'form', 'press'].find((key) => key in event);
    return about === undefined ? event.type : `${event.type} ${event[about as keyof typeof event]}`;
  });
}

describe('things of the same moment, each kind once', () => {
  const seen = atTheMoment();
  const kinds = Object.keys(SEEN) as DueKind[];
  const pairs = kinds.slice(1).map((later, index): [DueKind, DueKind] => [kinds[index] ?? later, later]);

  it.each(pairs)('[CL4] %s comes before %s', (sooner, later) => {
    const order = [seen.indexOf(SEEN[sooner]), seen.indexOf(SEEN[later])];
    expect(order).not.toContain(-1);
    expect(order[0]).toBeLessThan(order[1] ?? -1);
  });
});

it('[CL4] rules and forms of the same moment come in the order in which the author wrote them', () => {
  const rule = (id: string) => ({ id, when: whenFive, effects: [{ gauge: 'privacy', by: 1 }], note: id });
  const [form] = aStoryDocument().forms ?? [];
  const forms = ['z', 'a', 'm'].flatMap((id) => (form ? [{ ...form, id, teams: ['swt'], opens: atFive }] : []));
  const scenario = aStoryScenario({ rules: [rule('z'), rule('a'), rule('m')], forms, press: [] });
  const play = given(scenario).play(...started(), until(FIVE));
  expect(play.all('RuleFired').map(({ rule: id }) => id)).toEqual(['z', 'a', 'm']);
  expect(play.all('FormOpened').map(({ form: id }) => id)).toEqual(['z', 'a', 'm']);
});
