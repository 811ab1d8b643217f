import { describe, expect, it } from 'vitest';
import { foldView } from '../../shared/view/apply-to-view.ts';
import { eventsOf } from '../source/fixture/scenes.ts';
import { stage } from '../source/fixture/stage.ts';
import { deskEntries } from './desk/desk-entries.ts';
import { addresseesOf, numberOf, replyTo } from './desk/replies.ts';
import { unreadCounts } from './shell/unread.ts';
import { postPath, whereIs } from './where.ts';

const view = foldView(eventsOf('desk'));
const noor = { player: 'p-noor', team: 'swt', teamName: 'Sociaal Wijkteam West-Waalmond' };
const words = { own: 'eigen', other: 'ander' };

describe('the desk', () => {
  const entries = deskEntries(view, noor);

  it('holds post, papers and missed calls, newest first, and no news', () => {
    expect(entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at).toSorted((a, b) => b - a));
    const channels = new Set(entries.map((entry) => (entry.kind === 'item' ? entry.channel : 'missed')));
    expect([...channels].sort()).toEqual(['card', 'document', 'letter', 'mail', 'missed']);
  });

  it('keeps what the team wrote apart', () => {
    const sent = entries.filter((entry) => entry.kind === 'item' && entry.isSent);
    expect(sent.map(({ id }) => id)).toEqual(['i13']);
  });
});

describe('what is new', () => {
  it('is counted per screen', () => {
    const counts = unreadCounts(view, noor, { shown: [], chat: { team: 5, line: 0 } });
    expect(counts).toMatchObject({ phone: 1, decisions: 1, talk: 1, map: 0 });
    expect(unreadCounts(view, noor, { shown: ['c1'], chat: { team: 6, line: 0 } })).toMatchObject({
      phone: 0,
      talk: 0,
      desk: counts.desk - 1,
    });
  });
});

describe('who can be written to', () => {
  it('the other team only after contact', () => {
    const names = (contact: boolean) => addresseesOf(stage, 'swt', contact, words).map(({ value }) => value);
    expect(names(false)).not.toContain('gc');
    expect(names(true)).toContain('gc');
  });

  it('whoever sent a mail, but nobody behind a paper of the exercise itself', () => {
    const item = (id: string) => {
      const found = view.items.find((one) => one.id === id);
      if (!found) throw new Error(id);
      return found;
    };
    expect(replyTo(item('i15'), 'mail', stage.contacts)?.value).toBe('ilse');
    expect(replyTo(item('i4'), 'document', stage.contacts)).toBeUndefined();
    expect(numberOf(item('i8').from, stage.contacts)?.name).toBe('Ida Vonk');
  });
});

describe('where a player is', () => {
  it.each([
    ['/', { route: 'desk' }],
    ['/kaart', { route: 'map' }],
    ['/schrijven', { route: 'desk', writing: 'new' }],
    [postPath('i 1'), { route: 'desk', item: 'i 1' }],
    [postPath('i1', 'forward'), { route: 'desk', item: 'i1', writing: 'forward' }],
    [postPath('i1', 'reply'), { route: 'desk', item: 'i1', writing: 'reply' }],
    ['/bestaat-niet', { route: 'desk' }],
  ])('%s', (path, where) => {
    expect(whereIs(path)).toEqual(where);
  });
});
