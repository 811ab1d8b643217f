import { describe, expect, it } from 'vitest';
import type { SeenEvent, SessionEvent } from '../../../shared/session/event.ts';
import { foldView } from '../../../shared/view/apply-to-view.ts';
import { seen } from '../../source/fixture/arrival.ts';
import { eventsOf } from '../../source/fixture/scenes.ts';
import { stage } from '../../source/fixture/stage.ts';
import { phone } from '../../text/nl/phone.ts';
import { callFacts } from './call-facts.ts';
import { callRow } from './call-rows.ts';
import { contactBook } from './contact-book.ts';
import { faceForMood } from './mood-face.ts';
import { callsOfOthers, firstCall, ownLiveCall } from './shown-call.ts';

const ME = { player: 'p-noor', team: 'swt' };
const MINUTE = 60_000;
const EVA = { kind: 'player', id: 'p-eva', name: 'Eva', team: 'gc' } as const;
const NOOR = { kind: 'player', id: 'p-noor', name: 'Noor', team: 'swt' } as const;

const viewWith = (...more: SeenEvent[]) => foldView([...eventsOf('contact'), ...more]);

function rang(call: string, change: Partial<Extract<SessionEvent, { type: 'CallRang' }>>): SeenEvent {
  const base = { medium: 'phone', from: EVA, title: 'Lijn', mood: '', until: 30 * MINUTE } as const;
  return seen(28.5, { type: 'CallRang', call, ...base, ...change });
}

function facts(view: ReturnType<typeof viewWith>, id: string) {
  const call = view.calls.find((one) => one.id === id);
  if (!call) throw new Error(`no call ${id}`);
  return callFacts(call, { view, stage, me: ME, faceOf: ({ id }) => `face of ${id}` });
}

describe('a call from the side of my team', () => {
  it('knows who called us and who picked up', () => {
    const view = viewWith(
      rang('c9', {}),
      seen(28.6, { type: 'CallAnswered', call: 'c9', player: 'p-lotte', name: 'Lotte' }),
    );
    const { direction, other, speaker, isMine } = facts(view, 'c9');
    expect({ direction, isMine, speaker }).toEqual({
      direction: 'in',
      isMine: false,
      speaker: { id: 'p-lotte', name: 'Lotte' },
    });
    expect(other).toEqual({ name: 'Eva', post: 'huisarts, waarnemer van dr. Verhagen', face: 'face of p-eva' });
  });

  it('knows whom we called: a contact with post and face, and whoever of the other team answers', () => {
    const direct = viewWith(
      rang('c7', { from: NOOR, to: 'Gezondheidscentrum Waalmondkade', toTeam: 'gc' }),
      rang('c6', { from: NOOR, to: 'Gezondheidscentrum Waalmondkade, algemeen nummer' }),
    );
    expect(facts(direct, 'c7').other.post).toBe('');
    expect(facts(direct, 'c6').other.post).toBe('');
    const view = viewWith(
      rang('c8', { from: NOOR, to: 'Ida Vonk', toActor: 'ida' }),
      rang('c9', { from: NOOR, to: 'Gezondheidscentrum Waalmondkade', toTeam: 'gc' }),
      seen(28.6, { type: 'CallAnswered', call: 'c9', player: 'p-eva', name: 'Eva' }),
    );
    expect(facts(view, 'c8').other).toEqual({
      name: 'Ida Vonk',
      post: 'coördinator van buurthuis De Sluis',
      face: 'ida',
    });
    expect(facts(view, 'c8').isMine).toBe(true);
    expect(facts(view, 'c9').other).toMatchObject({ name: 'Eva', post: 'Gezondheidscentrum Waalmondkade' });
  });
});

describe('which call is shown', () => {
  it('begins with the one I hold', () => {
    const view = foldView(eventsOf('talking'));
    expect(firstCall(view, 'p-noor', 40 * MINUTE)?.id).toBe('c3');
    expect(ownLiveCall(view, 'p-lotte')).toBeUndefined();
    expect(callsOfOthers(view, 'p-lotte').map(({ id }) => id)).toEqual(['c3']);
    expect(callsOfOthers(view, 'p-noor')).toEqual([]);
  });

  it('begins with the one just dialled, also when the machine hung up at once', () => {
    const view = viewWith(
      rang('c9', { from: NOOR, to: 'Algemeen nummer' }),
      seen(28.5, { type: 'CallAnswered', call: 'c9', name: 'Keuzemenu' }),
      seen(28.5, { type: 'CallEnded', call: 'c9', by: 'actor' }),
    );
    expect(firstCall(view, 'p-noor', 28.6 * MINUTE)?.id).toBe('c9');
    expect(firstCall(view, 'p-noor', 29 * MINUTE)).toBeUndefined();
  });
});

describe('the contact book', () => {
  const dials = (scene: 'desk' | 'contact') =>
    new Map(contactBook(foldView(eventsOf(scene)), stage, 'swt', 'lijn').map(({ id, dial }) => [id, dial]));

  it('holds the contacts with their numbers, and whoever wrote or called since', () => {
    expect(dials('desk').get('actor-ida')).toBe('2210');
    expect(dials('desk').get('public-line-gc')).toBe('4400');
    expect(dials('desk').get('actor-bep')).toBe('bep');
    expect(dials('desk').get('actor-ilse')).toBe('ilse');
  });

  it('has no number of who only stood at the door', () => {
    const from = { kind: 'actor', id: 'isa', name: 'Isa', post: 'dochter' } as const;
    const book = (medium: 'phone' | 'visit') =>
      contactBook(viewWith(rang('c9', { medium, from })), stage, 'swt', 'lijn').map(({ id }) => id);
    expect(book('visit')).not.toContain('actor-isa');
    expect(book('phone')).toContain('actor-isa');
  });

  it('does not phone the papers of the exercise, nor the media', () => {
    expect([...dials('desk').keys()]).not.toContain('actor-spelleiding');
    expect([...dials('desk').keys()]).not.toContain('actor-redactie');
  });

  it('has the line of the other team only once it was found', () => {
    expect(dials('desk').get('team-gc')).toBeUndefined();
    expect(dials('contact').get('team-gc')).toBe('gc');
  });
});

describe('a line of the history', () => {
  const row = (view: ReturnType<typeof viewWith>, id: string) => callRow(facts(view, id), '11:22', phone.history);

  it.each([
    ['missed by us', [seen(29, { type: 'CallMissed', call: 'c9', reason: 'unanswered' })], 'Gemiste oproep'],
    [
      'picked up',
      [seen(28.6, { type: 'CallAnswered', call: 'c9', player: 'p-lotte', name: 'Lotte' }), seen(29, ended('c9'))],
      'Lotte nam op',
    ],
    ['ringing', [], 'Er wordt gebeld'],
  ])('%s', (_what, events, words) => {
    expect(row(viewWith(rang('c9', {}), ...events), 'c9').what).toBe(words);
  });

  it('says of a visitor that she stands at the door, not that she rings', () => {
    expect(row(viewWith(rang('c9', { medium: 'visit' })), 'c9').what).toBe('Er staat iemand voor de deur');
  });

  it('says how long we talked, and that a visit was a visit', () => {
    const held = [
      seen(28.6, { type: 'CallAnswered', call: 'c9', player: 'p-lotte', name: 'Lotte' }),
      seen(29, { type: 'CallSpoken', call: 'c9', speaker: EVA, text: 'Dag.', offers: [] }),
      seen(29, ended('c9')),
    ];
    const visit = row(viewWith(rang('c9', { medium: 'visit' }), ...held), 'c9');
    expect(visit).toMatchObject({
      what: 'Lotte deed open, duurde 0:24',
      encounter: 'visit',
      kind: 'in',
      canCallBack: false,
    });
  });

  it('knows who came to the door in vain, with her note', () => {
    const missed = { type: 'CallMissed', call: 'c9', reason: 'unanswered', voicemail: 'Ik was er. Eva.' } as const;
    expect(row(viewWith(rang('c9', { medium: 'visit' }), seen(29, missed)), 'c9')).toMatchObject({
      what: 'Niemand deed open',
      kind: 'missed',
      encounter: 'visit',
      voicemail: 'Ik was er. Eva.',
      canCallBack: true,
    });
  });

  it('says of a visit to somebody that we are the guests', () => {
    const away = rang('c9', { medium: 'visit', away: true });
    const answered = seen(28.6, { type: 'CallAnswered', call: 'c9', player: 'p-lotte', name: 'Lotte' });
    const missed = { type: 'CallMissed', call: 'c9', reason: 'declined', voicemail: 'De thee is op.' } as const;
    const what = (...events: SeenEvent[]) => row(viewWith(away, ...events), 'c9').what;
    expect(what()).toBe('Jullie kunnen nu praten');
    expect(what(answered, seen(29, ended('c9')))).toBe('Lotte voerde het gesprek');
    expect(what(seen(29, missed))).toBe('Jullie gingen er niet naartoe');
  });

  it('knows a call of ours that nobody answered', () => {
    const events = [
      rang('c9', { from: NOOR, to: 'Ida Vonk', toActor: 'ida' }),
      seen(29, { type: 'CallMissed', call: 'c9', reason: 'unanswered' }),
    ];
    expect(row(viewWith(...events), 'c9')).toMatchObject({
      what: 'Noor belde, geen gehoor',
      kind: 'missed',
      canCallBack: false,
    });
  });
});

function ended(call: string): SessionEvent {
  return { type: 'CallEnded', call, by: 'player' };
}

it.each([
  ['huilt, praat in rondjes, wil dat iemand luistert', 'concerned'],
  ['klinkt zakelijk en precies, heeft geen haast', 'serious'],
  ['heel lief, heel veel haast', 'smile'],
  ['buiten adem, sirenes dichtbij', 'tired'],
  ['rustig, natte jas, neemt de tijd', undefined],
])('gives a face to %s', (mood, face) => {
  expect(faceForMood(mood)).toBe(face);
});
