import { expect, it } from 'vitest';
import type { ItemView } from '../../shared/view/session-view.ts';
import { emptyView } from '../../shared/view/session-view.ts';
import type { Mind } from './mind.ts';
import { toldBy, toldIn } from './told.ts';

const PERSON = { id: 'p-1', seat: 's-1', seatTitle: 'arts', profession: 'huisarts', extraTime: false, ready: true };
const ME = { ...PERSON, name: 'Lotte', team: 'swt', bot: true, connected: true, place: 'kantoor' };
const PEOPLE = {
  'p-1': ME,
  'p-2': { ...ME, id: 'p-2', team: 'gc', bot: true },
  'p-3': { ...ME, id: 'p-3', team: 'gc', bot: false },
};
const MIND = { me: ME, view: { ...emptyView(), people: PEOPLE } } as unknown as Mind;
const BEP = { kind: 'actor', id: 'bep', name: 'Bep', post: 'buurvrouw' } as const;

function written(channel: 'mail' | 'card', from: ItemView['from']): ItemView {
  const content = { kind: 'written', written: { channel, subject: 'Licht', body: 'Er brandt licht.' } } as const;
  return {
    id: 'i-1',
    at: 0,
    from,
    recipients: [],
    title: 'Licht',
    content,
    toActors: [],
    openedBy: [],
    notes: [],
    recalled: false,
  };
}

it('hears nothing in a hint, in what the own team writes or in what a bot writes', () => {
  expect(toldIn(MIND, written('card', BEP))).toEqual([]);
  expect(toldIn(MIND, written('mail', { kind: 'player', id: 'p-1', name: 'Lotte', team: 'swt' }))).toEqual([]);
  expect(toldIn(MIND, written('mail', { kind: 'player', id: 'p-2', name: 'Bram', team: 'gc' }))).toEqual([]);
  const colleague = { kind: 'player', id: 'p-3', name: 'Annelies', team: 'gc' } as const;
  expect(toldIn(MIND, written('mail', colleague))).toEqual([{ who: 'Annelies', text: 'Er brandt licht.' }]);
});

it('hears in a conversation what people in town say, without what one hears in the background', () => {
  const lines = [
    { at: 0, speaker: BEP, text: '“Met Bep.” Een deksel. “Het licht is aan.”' },
    { at: 1, speaker: { kind: 'player', id: 'p-1', name: 'Lotte', team: 'swt' }, text: 'Hallo, met Lotte.' },
    { at: 2, speaker: BEP, text: 'Ja. (zucht) Al twee nachten.' },
  ];
  const call = { lines, from: BEP, voicemail: 'Bel me terug.' } as unknown as Parameters<typeof toldBy>[0];
  expect(toldBy(call).map(({ text }) => text.replaceAll(/\s+/g, ' '))).toEqual([
    'Met Bep. Het licht is aan.',
    'Ja. Al twee nachten.',
    'Bel me terug.',
  ]);
});
