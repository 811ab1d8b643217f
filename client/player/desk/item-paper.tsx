import type { ItemView } from '../../../shared/view/session-view.ts';
import type { Attachment } from '../../../shared/vocabulary/clip.ts';
import { CardPaper, DocumentPaper, LetterPaper, MailPaper } from '../../panels/reading/papers.tsx';
import { HeardPaper } from '../../panels/voice/heard-paper.tsx';
import { useVoices } from '../voices/use-voices.ts';

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
      return (
        <>
          <MailPaper body={delivered.mail.body} />
          <Heard audio={delivered.mail.audio} />
        </>
      );
    case 'letter':
      return <LetterPaper {...delivered.letter} />;
    case 'document':
      return (
        <>
          <DocumentPaper {...delivered.document} />
          <Heard audio={delivered.document.audio} />
        </>
      );
    case 'card':
      return <CardPaper body={delivered.card.body} />;
    default:
      return undefined;
  }
}

function Heard({ audio }: { audio: Attachment | undefined }) {
  const voiceOf = useVoices();
  return audio && <HeardPaper {...audio} voice={voiceOf(audio)} />;
}
