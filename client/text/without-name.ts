/** What somebody says, without the own name it begins with: for a place where that name stands before it already. */
export function withoutName(words: string, name: string): string {
  const rest = words.startsWith(name) ? /^[,.:]\s*(.+)$/s.exec(words.slice(name.length)) : null;
  return rest?.[1] ?? words;
}
