/** A moment in a sentence: "om 10:58", but "ma 10:58" in a story of more days, where the time names its day. */
export function om(time: string): string {
  return /^\d/.test(time) ? `om ${time}` : time;
}
