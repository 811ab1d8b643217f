import type { ItemView } from '../../../shared/view/session-view.ts';

/** The words of an item as plain text, for showing what will be forwarded. */
export function itemText({ content }: Pick<ItemView, 'content'>): string {
  if (content.kind === 'written') {
    return 'body' in content.written ? content.written.body : content.written.text;
  }
  const { delivered } = content;
  switch (delivered.channel) {
    case 'mail':
      return delivered.mail.body;
    case 'letter':
      return `${delivered.letter.heading}\n\n${delivered.letter.body}\n\n${delivered.letter.signature}`;
    case 'document':
      return delivered.document.pages.map(({ heading, body }) => `${heading}\n\n${body}`).join('\n\n');
    case 'card':
      return delivered.card.body;
    default:
      return '';
  }
}
