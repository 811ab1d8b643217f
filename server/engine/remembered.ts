/**
 * Works something out of a text and remembers the answer, for texts that come again and again. Beyond `most`
 * different texts the memory starts anew, so that a long-lived server stays small.
 */
export function remembered<T>(most: number, find: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    if (answers.has(text)) return answers.get(text) as T;
    const answer = find(text);
    if (answers.size >= most) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
