import type { z } from 'zod';
import type { Inject } from '../../shared/scenario/inject.ts';

type InjectDocument = z.input<typeof Inject>;

/** The MSEL of the small scenario: every kind of release once, four channels. */
export function someInjects(): InjectDocument[] {
  return [
    {
      id: 'inj-1',
      title: 'Licht bij Tonny',
      strand: 'tonny',
      kind: 'contextual',
      release: { at: '00:00' },
      from: 'bep',
      to: [{ team: 'swt' }],
      content: { channel: 'mail', mail: { subject: 'Licht', body: 'Bij Tonny brandt al twee nachten licht.' } },
      facts: ['licht'],
    },
    {
      id: 'inj-2',
      title: 'De buurt praat',
      strand: 'tonny',
      kind: 'contextual',
      release: { after: { inject: 'inj-1', delay: '00:30' } },
      from: 'redactie',
      to: 'all',
      content: { channel: 'microblog', feed: { posts: [{ handle: '@flat', text: 'Weer licht op drie hoog.' }] } },
    },
    {
      id: 'inj-3',
      title: 'Wie doet dit?',
      strand: 'tonny',
      kind: 'expected-action',
      release: { at: '02:00' },
      from: 'carla',
      to: [{ team: 'swt' }, { team: 'gc' }],
      content: { channel: 'mail', mail: { subject: 'Wie?', body: 'Wie van u belt het andere team?' } },
      expect: {
        action: 'Zoekt contact met het andere team',
        sign: 'contact',
        within: '03:00',
        met: [{ gauge: 'vertrouwen', by: 1 }],
      },
    },
    {
      id: 'inj-4',
      title: 'Bep belt',
      strand: 'tonny',
      kind: 'contingency',
      release: { absent: { inject: 'inj-3', for: '03:00' } },
      from: 'bep',
      to: [{ team: 'gc', profession: 'huisarts' }],
      content: {
        channel: 'call',
        conversation: {
          mood: 'fluistert',
          opening: 'Bent u de dokter van Tonny?',
          lines: [
            { id: 'ja', say: 'Wat ziet u precies?', answer: 'Licht, dag en nacht.', facts: ['insuline'] },
            { id: 'dank', say: 'Dank u, wij gaan kijken.', answer: 'Gelukkig.', after: 'ja', ends: true },
          ],
          otherwise: ['Wat zegt u?'],
          closing: 'Dag hoor.',
          voicemail: 'U spreekt met Bep. Er is iets met Tonny.',
        },
      },
    },
    {
      id: 'inj-5',
      title: 'Teletekst',
      strand: 'tonny',
      kind: 'contextual',
      release: { after: { contact: true, delay: '00:10' } },
      from: 'redactie',
      to: 'all',
      content: {
        channel: 'teletext',
        teletext: { page: 110, title: 'Hulpverleners zoeken elkaar', paragraphs: ['In Waalmond werken teams samen.'] },
      },
    },
    {
      id: 'inj-6',
      title: 'Iemand ging kijken',
      strand: 'tonny',
      kind: 'contextual',
      release: { after: { decision: 'd1', option: 'gaan', delay: '00:30' } },
      from: 'bep',
      to: [{ team: 'swt' }, { team: 'gc' }],
      content: { channel: 'mail', mail: { subject: 'Dank', body: 'Ik zag u in het portiek.' } },
    },
    {
      id: 'inj-7',
      title: 'Bep wordt ongerust',
      strand: 'tonny',
      kind: 'contingency',
      release: { manual: 'Als niemand gaat kijken.' },
      from: 'bep',
      to: [{ seat: 'swt-sociaal-werk' }],
      content: { channel: 'mail', mail: { subject: 'En nu?', body: 'Komt er nog iemand?' } },
    },
  ];
}
