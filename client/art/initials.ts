/** Dark enough for white letters on top (contrast 5 to 1 and more). */
const DISCS = ['#23608f', '#2f6d4c', '#7a4b96', '#8a4a1f', '#8c2f39', '#3f5d6b'] as const;

/** One or two capitals of a name or id: "Bep de Rooij" is BR, "dirk-jan" is DJ. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s\-_.@]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  const chosen = capitals.length > 0 ? capitals : words;
  const letters = [chosen[0], chosen.length > 1 ? chosen.at(-1) : undefined];
  return letters
    .map((word) => (word === undefined ? '' : [...word][0]))
    .join('')
    .toUpperCase();
}

/** A colour that is always the same for the same id. */
export function discColour(id: string): string {
  const sum = [...id].reduce((total, letter) => (total * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
  return DISCS[sum % DISCS.length] ?? DISCS[0];
}
