const PICTURES = [
  { mood: 'day', place: 'quay' },
  { mood: 'dusk', place: 'flat' },
  { mood: 'fog', place: 'bridge' },
  { mood: 'night', place: 'square' },
] as const;

export type ScenarioPicture = { url: string; place: (typeof PICTURES)[number]['place'] };

/** A view of the town for a scenario's card: always the same one for the same scenario. */
export function scenarioPicture(scenario: string): ScenarioPicture {
  const sum = [...scenario].reduce((total, letter) => (total * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
  const { mood, place } = PICTURES[sum % PICTURES.length] ?? PICTURES[0];
  return { url: `/assets/maps/town-${mood}@2x.webp`, place };
}
