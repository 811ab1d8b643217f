import { useText } from '../../text/use-text.ts';
import type { Voice } from '../voice/voice.ts';
import { VoiceButton } from '../voice/voice-button.tsx';
import { Paragraphs } from './paragraphs.tsx';

/** A mail, with what was forwarded in it. */
export function MailPaper({ body, forwards }: { body: string; forwards?: Forwarded | undefined }) {
  return (
    <>
      <Paragraphs text={body} />
      {forwards && <ForwardedPaper {...forwards} />}
    </>
  );
}

export type Forwarded = { title: string; from: string; text: string };

/** Somebody else's words inside a mail. */
export function ForwardedPaper({ title, from, text }: Forwarded) {
  const desk = useText('desk');
  return (
    <section className="forwarded" aria-label={desk.forwarded(from)}>
      <p className="muted">{desk.from(from)}</p>
      <h3>{title}</h3>
      <Paragraphs text={text} />
    </section>
  );
}

/** A letter on paper. */
export function LetterPaper({ heading, body, signature }: { heading: string; body: string; signature: string }) {
  return (
    <div className="paper paper-letter">
      <p className="paper-heading">{heading}</p>
      <Paragraphs text={body} />
      <p className="paper-signature">{signature}</p>
    </div>
  );
}

/** A card, as dealt by the exercise itself or handed over by somebody. */
export function CardPaper({ body }: { body: string }) {
  return (
    <div className="paper paper-card">
      <Paragraphs text={body} />
    </div>
  );
}

type Page = { heading: string; body: string };

/** A file of several sheets, all of them under each other so that nobody misses the last one. */
export function DocumentPaper({ stamp, pages }: { stamp?: string | undefined; pages: readonly Page[] }) {
  const desk = useText('desk');
  return pages.map((page, index) => (
    <section key={page.heading} className="paper paper-page" aria-label={desk.page(index + 1, pages.length)}>
      <div className="paper-head">
        <h3>{page.heading}</h3>
        {stamp !== undefined && stamp !== '' && <p className="paper-stamp">{stamp}</p>}
      </div>
      <Paragraphs text={page.body} />
      {pages.length > 1 && <p className="paper-number">{desk.page(index + 1, pages.length)}</p>}
    </section>
  ));
}

type NoteProps = { text: string | undefined; encounter: 'visit' | 'away' };

/** What somebody left who came to the door in vain, or waited for the team. */
export function NotePaper({ text, encounter }: NoteProps) {
  const desk = useText('desk');
  return (
    <div className="paper paper-letter">
      <h3>{desk.note[encounter]}</h3>
      <Paragraphs text={text ?? desk.noNote} />
    </div>
  );
}

type VoicemailProps = { text: string | undefined; voice?: Voice | undefined };

/** What a caller left behind: written out, and to hear where there is a voice. */
export function VoicemailPaper({ text, voice }: VoicemailProps) {
  const desk = useText('desk');
  return (
    <div className="paper paper-voicemail">
      <h3>{desk.voicemail}</h3>
      {voice && <VoiceButton voice={voice} of={desk.voicemailSound} />}
      <Paragraphs text={text ?? desk.noVoicemail} />
    </div>
  );
}
