import { type Draft, emit } from './draft.ts';

/** What only an absent seat knows goes to the team mate with the fewest facts, so that nothing hangs on who came. */
export function passCards(draft: Draft): void {
  const { scenario, players } = draft.state;
  const taken = new Set(Object.values(players).map(({ seat }) => seat));
  const load = new Map<string, number>();
  for (const { id, team, title, knows, facts } of scenario.seats) {
    if (taken.has(id) || facts.length === 0) continue;
    const mates = Object.values(players).filter((player) => player.team === team);
    const [mate] = mates.toSorted((a, b) => (load.get(a.id) ?? 0) - (load.get(b.id) ?? 0));
    if (!mate) continue;
    load.set(mate.id, (load.get(mate.id) ?? 0) + facts.length);
    emit(draft, { type: 'CardPassed', player: mate.id, seat: id, title, knows, facts }, [{ player: mate.id }]);
  }
}
