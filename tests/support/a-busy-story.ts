import type { Scenario } from '../../shared/scenario/scenario.ts';
import { CANARIES } from './a-busy-scenario.ts';
import { anInjectWhen, aStoryDocument, aStoryScenario } from './a-story-scenario.ts';
import { anInject, changedInjects } from './changed-injects.ts';

const told = (body: string) => ({ channel: 'mail' as const, mail: { subject: 'Vertrouwelijk', body } });

/** The story scenario with injects for every kind of condition, and secrets of a team in papers and variants. */
export function aBusyStory(): Scenario {
  const [sitrap] = aStoryDocument().forms ?? [];
  if (!sitrap) throw new Error('the story scenario has forms');
  const own = { ...sitrap, id: 'eigen', teams: ['swt'], intro: `Over ${CANARIES.swt}.` };
  return aStoryScenario({
    forms: [...(aStoryDocument().forms ?? []), own],
    injects: changedInjects(
      {},
      anInjectWhen('tijd', { time: '01:00' }),
      anInjectWhen('venster', { all: [{ time: '01:30' }, { not: { contact: {} } }] }),
      anInjectWhen('stilte', { unanswered: { inject: 'inj-1', for: '02:00' } }),
      anInjectWhen('gelezen', { opened: { inject: 'inj-1', by: { profession: 'huisarts' } } }),
      anInjectWhen('gesproken', { any: [{ contact: { with: 'bep', twoWay: true } }, { said: { topic: 'afvoer' } }] }),
      anInjectWhen('daar', { all: [{ entered: { place: 'flat' } }, { not: { present: { place: 'flat' } } }] }),
      anInjectWhen('besloten', { decided: { decision: 'd1' } }, { to: [{ team: 'gc' }], content: told(CANARIES.gc) }),
      anInjectWhen('vol', { gauge: { id: 'vertrouwen', atMost: 3 } }),
      anInjectWhen('bord', { fact: { id: 'licht', is: 'placed' } }),
      anInjectWhen('papier', { form: { id: 'sitrap' } }),
      anInjectWhen('niveau', { level: { atLeast: 4 } }),
      anInjectWhen('gevonden', { strand: { id: 'tonny', is: 'gevonden' } }),
      anInject('kans', {
        kind: 'contingency',
        release: { when: { contact: {} }, delay: '00:20', until: '04:00' },
        to: [{ team: 'swt' }],
        content: told('Zoals het is.'),
        variants: [{ when: { strand: { id: 'tonny', is: 'gevonden' } }, content: told(CANARIES.swt) }],
      }),
    ),
  });
}
