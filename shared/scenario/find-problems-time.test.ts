import { it } from 'vitest';
import { type Broken, decision, expectReported, inject } from '../../tests/support/broken-document.ts';

const BROKEN: Broken[] = [
  {
    name: 'an inject that waits for one that never comes',
    break: (d) => {
      Object.assign(inject(d, 0), { release: { after: { inject: 'inj-2' } } });
    },
    code: 'unreachable',
    path: ['injects', 0, 'release', 'after', 'inject'],
    says: /op zichzelf, langs de inject "inj-2"/,
  },
  {
    name: 'a timed inject that an earlier one always cancels',
    break: (d) => Object.assign(inject(d, 0), { effects: [{ cancel: 'inj-3' }] }),
    code: 'always-cancelled',
    path: ['injects', 2, 'release', 'at'],
    says: /"inj-1" annuleert/,
  },
  {
    name: 'an inject that waits until the exercise is over',
    break: (d) => Object.assign(inject(d, 1), { release: { after: { inject: 'inj-1', delay: '50:00' } } }),
    code: 'too-late',
    path: ['injects', 1, 'release', 'after', 'delay'],
    says: /na het einde van de oefening \(10:00\)/,
  },
  {
    name: 'an inject that awaits silence for longer than the exercise lasts',
    break: (d) => Object.assign(inject(d, 3), { release: { absent: { inject: 'inj-3', for: '50:00' } } }),
    code: 'too-late',
    path: ['injects', 3, 'release', 'absent', 'for'],
    says: /kortere wachttijd|komt nooit/,
  },
  {
    name: 'two triggers at once',
    break: (d) => Object.assign(inject(d, 0), { release: { at: '01:00', manual: 'Als het stil is.' } }),
    code: 'overlapping-triggers',
    path: ['injects', 0, 'release', 'manual'],
    says: /at en manual/,
  },
  {
    name: 'two triggers at once on a decision point',
    break: (d) => Object.assign(decision(d), { opens: { at: '01:00', after: { inject: 'inj-1' } } }),
    code: 'overlapping-triggers',
    path: ['decisions', 0, 'opens', 'after'],
    says: /at en after/,
  },
  {
    name: 'a contingency without trigger',
    break: (d) => Object.assign(inject(d, 6), { release: {} }),
    code: 'no-trigger',
    path: ['injects', 6, 'release'],
    says: /niet bij wanneer/,
  },
  {
    name: 'a contingency on a fixed time',
    break: (d) => Object.assign(inject(d, 6), { release: { at: '08:00' } }),
    code: 'contingency-without-trigger',
    path: ['injects', 6, 'release', 'at'],
    says: /vaste tijd/,
  },
  {
    name: 'an after with two things',
    break: (d) => Object.assign(inject(d, 1), { release: { after: { inject: 'inj-1', contact: true } } }),
    code: 'unclear-after',
    path: ['injects', 1, 'release', 'after'],
    says: /meer dingen/,
  },
  {
    name: 'an after with nothing',
    break: (d) => Object.assign(inject(d, 1), { release: { after: { delay: '01:00' } } }),
    code: 'unclear-after',
    path: ['injects', 1, 'release', 'after'],
    says: /staat niet waarna/,
  },
  {
    name: 'an absence of what nobody was asked',
    break: (d) => Object.assign(inject(d, 3), { release: { absent: { inject: 'inj-1', for: '01:00' } } }),
    code: 'absent-without-expectation',
    path: ['injects', 3, 'release', 'absent', 'inject'],
    says: /geen actie verwacht/,
  },
  {
    name: 'an expected action that is not written',
    break: (d) => Object.assign(inject(d, 0), { kind: 'expected-action' }),
    code: 'expectation-missing',
    path: ['injects', 0, 'kind'],
    says: /er staat niet welke/,
  },
  {
    name: 'an inject after the end',
    break: (d) => Object.assign(inject(d, 0), { release: { at: '10:01' } }),
    code: 'impossible-time',
    path: ['injects', 0, 'release', 'at'],
    says: /na het einde van de oefening \(10:00\)/,
  },
  {
    name: 'phases out of order',
    break: (d) => Object.assign(d.phases[1] ?? {}, { from: '00:00' }),
    code: 'impossible-time',
    path: ['phases', 1, 'from'],
    says: /niet na de vorige/,
  },
  {
    name: 'a decision point that only a docent could open',
    break: (d) => Object.assign(decision(d), { opens: { manual: 'Als het stil blijft.' } }),
    code: 'never-opens',
    path: ['decisions', 0, 'opens', 'manual'],
    says: /met de hand/,
  },
];

it.each(BROKEN)('reports $name', expectReported);
