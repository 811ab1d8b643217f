import type { ItemView } from '../../../shared/view/session-view.ts';
import { CardPaper, DocumentPaper, LetterPaper, MailPaper } from '../../panels/reading/papers.tsx';

/** The words of an item in the shape of its medium. */
export function ItemPaper({ content }: Pick<ItemView, 'content'>) {
  if (content.kind === 'written') {
    const { written } = content;
    if (written.channel === 'mail') return <MailPaper body={written.body} forwards={written.forwards} />;
    return <CardPaper body={'body' in written ? written.body : written.text} />;
  }
  const { delivered } = content;
  switch (delivered.channel) {
    case 'mail':
      return <MailPaper body={delivered.mail.body} />;
    case 'letter':
      return <LetterPaper {...delivered.letter} />;
    case 'document':
      return <DocumentPaper {...delivered.document} />;
    case 'card':
      return <CardPaper body={delivered.card.body} />;
    default:
      return undefined;
  }
}
