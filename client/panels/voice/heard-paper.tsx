import type { Attachment } from '../../../shared/vocabulary/clip.ts';
import { useText } from '../../text/use-text.ts';
import { Paragraphs } from '../reading/paragraphs.tsx';
import type { Voice } from './voice.ts';
import { VoiceButton } from './voice-button.tsx';
import './voice.css';

type HeardPaperProps = Pick<Attachment, 'title' | 'speaker' | 'text'> & { voice: Voice | undefined };

/** A voice that came with a message: to hear, and always to read. */
export function HeardPaper({ title, speaker, text, voice }: HeardPaperProps) {
  const words = useText('voice');
  return (
    <section className="voice-heard" aria-label={title}>
      <h3>{title}</h3>
      {voice && <VoiceButton voice={voice} of={title} />}
      <details>
        <summary>{words.transcript}</summary>
        <p>
          <strong>{speaker}:</strong>
        </p>
        <Paragraphs text={text} />
      </details>
    </section>
  );
}
