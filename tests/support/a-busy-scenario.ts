import type { OverdueRule, Scenario } from '../../shared/scenario/scenario.ts';
import { aScenario } from './a-scenario.ts';
import { anInject, changedInjects } from './changed-injects.ts';

/** Words that only those named by the key may ever get to see: a team, a seat. */
export const CANARIES = {
  swt: 'kanarie-wijkteam',
  gc: 'kanarie-centrum',
  'swt-huisarts': 'kanarie-wijkteamarts',
  'gc-sociaal-werk': 'kanarie-centrumwerker',
} as const;

const told = (body: string) => ({ channel: 'mail' as const, mail: { subject: 'Vertrouwelijk', body } });

const conversation = (secret: string) => ({
  mood: 'rustig',
  opening: `Met mij, over ${secret}.`,
  lines: [
    { id: 'a', say: 'Zeg het eens.', answer: `Het gaat om ${secret}.`, effects: [{ gauge: 'vertrouwen', by: 1 }] },
    { id: 'b', say: 'En verder?', answer: 'Niets.', after: 'a', effects: [{ release: 'los' }] },
    { id: 'c', say: 'Dank u.', answer: 'Graag gedaan.', ends: true },
  ],
  otherwise: ['Pardon?', 'Dat weet ik niet.'],
  closing: 'Dag.',
  voicemail: `Bel mij over ${secret}.`,
});

/** The small scenario with more of everything: injects of the same moment, chains, effects, calls and secrets. */
export function aBusyScenario(overdue: OverdueRule = 'fire'): Scenario {
  const awaited = { action: 'Antwoordt', sign: 'reply' as const, within: '01:00', missed: [{ cancel: 'weg' }] };
  return aScenario({
    overdue,
    injects: changedInjects(
      {},
      anInject('samen-b', { release: { at: '01:00' } }),
      anInject('samen-a', { release: { at: '01:00' }, kind: 'expected-action', expect: awaited }),
      anInject('meteen', { release: { after: { inject: 'inj-3' } } }),
      anInject('stil', { kind: 'contingency', release: { absent: { inject: 'samen-a', for: '01:30' } } }),
      anInject('zet', {
        release: { at: '03:00' },
        effects: [{ release: 'los' }, { schedule: 'straks', in: '00:20' }, { cancel: 'weg' }],
      }),
      anInject('los'),
      anInject('straks'),
      anInject('weg', { release: { at: '04:30' } }),
      anInject('bel', {
        release: { at: '02:30' },
        from: 'bep',
        to: [{ team: 'swt' }],
        content: { channel: 'call', conversation: conversation(CANARIES.swt) },
      }),
      anInject('deur', {
        release: { at: '04:00' },
        to: [{ team: 'gc' }],
        content: { channel: 'visit', conversation: conversation(CANARIES.gc) },
      }),
      anInject('arts', {
        release: { at: '00:20' },
        to: [{ seat: 'swt-huisarts' }],
        content: told(CANARIES['swt-huisarts']),
      }),
      anInject('werk', {
        release: { at: '00:40' },
        to: [{ team: 'gc', profession: 'sociaal-werk' }],
        content: told(CANARIES['gc-sociaal-werk']),
      }),
    ),
  });
}
