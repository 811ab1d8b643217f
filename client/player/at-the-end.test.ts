import { expect, it } from 'vitest';
import type { SessionEvent } from '../../shared/session/event.ts';
import { foldView } from '../../shared/view/apply-to-view.ts';
import { atTheEnd } from '../../shared/view/at-the-end.ts';
import { seen } from '../source/fixture/arrival.ts';
import { eventsOf } from '../source/fixture/scenes.ts';
import { unreadCounts } from './shell/unread.ts';

const noor = { player: 'p-noor', team: 'swt', teamName: 'Sociaal Wijkteam West-Waalmond' };
const work: SessionEvent[] = [
  { type: 'FormOpened', form: 'plan', title: 'Plan', intro: '', to: 'Petra', fields: [] },
  {
    type: 'PressOpened',
    ...{ press: 'pers', title: 'Pers', place: 'perszaal', welcome: 'Welkom.', until: 3_600_000, speakersPerTeam: 2 },
    chair: { kind: 'actor', id: 'jelle', name: 'Jelle', post: '' },
  },
];
const playing = [...eventsOf('desk'), ...work.map((event) => seen(28, event))];
const counts = (events: typeof playing) =>
  unreadCounts(atTheEnd(foldView(events)), noor, { shown: [], chat: { team: 0, line: 0 } });

it('during play what is open is open', () => {
  const view = foldView(playing);
  expect(atTheEnd(view)).toBe(view);
  expect(counts(playing)).toMatchObject({ decisions: 1, press: 1 });
});

it('after the end nothing is open or counted as open; what was not read yet still is', () => {
  const before = counts(playing);
  const ended = [...playing, seen(28.1, { type: 'PlayEnded' })];
  const { decisions, forms, press } = atTheEnd(foldView(ended));
  expect([...decisions, ...forms].filter(({ outcome }) => outcome === undefined)).toEqual([]);
  expect(decisions.find(({ id }) => id === 'd1')?.outcome).toMatchObject({ kind: 'made' });
  expect(press.filter(({ closed }) => closed === undefined)).toEqual([]);
  expect(counts(ended)).toMatchObject({ decisions: 0, press: 0, desk: before.desk - 1, news: before.news });
});
