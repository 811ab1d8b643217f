import type { ItemView } from '../../shared/view/session-view.ts';
import { plainText } from '../engine/plain-text.ts';

/** What was delivered is the same object for everybody who got it, so what is found in it is found once. */
const known = new WeakMap<object, Map<string, unknown>>();

/** Everything that can be read in an item. */
export function wordsOf(item: ItemView): string {
  return foundIn(item, 'words', () => `${item.title}\n${bodyOf(item.content)}`);
}

/** Something found in the words of an item, by the name of what is looked for. */
export function foundIn<T>({ content }: ItemView, what: string, look: () => T): T {
  if (content.kind === 'written') return look();
  const found = known.get(content.delivered) ?? new Map<string, unknown>();
  known.set(content.delivered, found);
  if (!found.has(what)) found.set(what, look());
  return found.get(what) as T;
}

function bodyOf(content: ItemView['content']): string {
  if (content.kind === 'delivered') return plainText(content.delivered);
  const { written } = content;
  return 'text' in written ? written.text : `${written.body}\n${written.forwards?.text ?? ''}`;
}
