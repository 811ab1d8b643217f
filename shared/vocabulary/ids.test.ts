import { expect, it } from 'vitest';
import { DocentCommand, PlayerCommand } from '../session/command.ts';
import { PlayerId, SessionId, Slug, ThingId } from './ids.ts';

it('[KE6] an authored id is in kebab-case', () => {
  for (const id of ['inj-012', 'd1', 'bep', '12']) expect(Slug.safeParse(id).success).toBe(true);
  for (const id of ['Inj', 'inj_1', '-a', 'a--b', 'a b', '']) expect(Slug.safeParse(id).success).toBe(false);
});

it('[KE6] an id is no longer than a line can hold, and never nothing', () => {
  for (const [kind, longest] of [
    [Slug, 60],
    [PlayerId, 40],
    [SessionId, 40],
    [ThingId, 80],
  ] as const) {
    const taken = ['', 'a', 'a'.repeat(longest), 'a'.repeat(longest + 1)].map((id) => kind.safeParse(id).success);
    expect(taken).toEqual([false, true, true, false]);
  }
});

it('[KE6] the names that every object has are no ids, so no command can point at them', () => {
  for (const id of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
    expect(Slug.safeParse(id).success).toBe(false);
    expect(ThingId.safeParse(id).success).toBe(false);
    expect(PlayerId.safeParse(id).success).toBe(false);
    expect(PlayerCommand.safeParse({ type: 'OpenItem', item: id }).success).toBe(false);
    expect(PlayerCommand.safeParse({ type: 'AnswerCall', call: id }).success).toBe(false);
    expect(DocentCommand.safeParse({ type: 'MarkExpectation', inject: id }).success).toBe(false);
  }
});
