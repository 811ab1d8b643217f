import type { CallView, ItemView } from '../../shared/view/session-view.ts';
import { plainText } from '../engine/plain-text.ts';

// Folding replaces an item when somebody opens it but keeps what it holds, so the words are found once.
const known = new WeakMap<ItemView['content'], string>();

/** Everything that can be read in an item. */
export function wordsOf({ title, content }: ItemView): string {
  const before = known.get(content);
  if (before !== undefined) return before;
  const words = `${title}\n${bodyOf(content)}`;
  known.set(content, words);
  return words;
}

/** Everything that was said in a conversation, the voicemail included. */
export function spokenIn({ lines, voicemail }: CallView): string {
  return [...lines.map(({ text }) => text), voicemail ?? ''].join('\n');
}

function bodyOf(content: ItemView['content']): string {
  if (content.kind === 'delivered') return plainText(content.delivered);
  const { written } = content;
  return 'text' in written ? written.text : `${written.body}\n${written.forwards?.text ?? ''}`;
}
