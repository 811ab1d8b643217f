/** Plain text as people write it: an empty line starts a paragraph, a single line break stays one. */
export function Paragraphs({ text }: { text: string }) {
  return (
    <div className="paragraphs">
      {toParagraphs(text).map(({ key, words }) => (
        <p key={key}>{words}</p>
      ))}
    </div>
  );
}

function toParagraphs(text: string): { key: string; words: string }[] {
  return text
    .split(/\n{2,}/)
    .map((words) => words.trim())
    .filter((words) => words !== '')
    .map((words, place) => ({ key: `${place}`, words }));
}
