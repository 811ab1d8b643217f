import type { Content } from '../content.ts';
import type { Check, Found, Path } from './check.ts';
import { deliveriesOf } from './conversation-of.ts';

/** Fewer letters than this describe no picture. */
const LEAST = 10;
/** People speak two to three words a second; half of that leaves room for music and silence. */
const WORDS_PER_SECOND = 1;

/** Pictures without words for who cannot see them, and broadcasts without a whole transcript. */
export const findUndescribed: Check = ({ injects }) =>
  injects.flatMap((inject, i) =>
    deliveriesOf(inject, ['injects', i]).flatMap(({ content, path }) => [
      ...pictures(content, path),
      ...transcript(content, path),
      ...voicemail(content, path),
      ...attachment(content, path),
    ]),
  );

function pictures(content: Content, path: Path): Found[] {
  if ('feed' in content) {
    return content.feed.posts.flatMap(({ picture }, i) => described(picture, [...path, 'feed', 'posts', i, 'picture']));
  }
  return content.channel === 'paper'
    ? described(content.paper.picture?.caption, [...path, 'paper', 'picture', 'caption'])
    : [];
}

function described(words: string | undefined, path: Path): Found[] {
  if (words === undefined || lettersIn(words) >= LEAST) return [];
  return [
    {
      code: 'missing-alt-text',
      path,
      message: 'Wie de foto niet ziet, weet hiermee niet wat erop staat.',
      remedy: `Beschrijf in minstens ${LEAST} letters wat er te zien is.`,
    },
  ];
}

function transcript(content: Content, path: Path): Found[] {
  if (content.channel !== 'broadcast') return [];
  const { cues, seconds } = content.broadcast;
  const at = [...path, 'broadcast'];
  const empty = cues.flatMap(({ speaker, text }, i) => [
    ...silent(speaker, 'wie er spreekt', [...at, 'cues', i, 'speaker']),
    ...silent(text, 'wat er gezegd wordt', [...at, 'cues', i, 'text']),
  ]);
  const words = cues.reduce((sum, { text }) => sum + text.split(/\s+/).filter(lettersIn).length, 0);
  if (empty.length > 0 || words >= seconds * WORDS_PER_SECOND) return empty;
  return [
    {
      code: 'missing-transcript',
      path: [...at, 'cues'],
      message: `De uitzending duurt ${seconds} seconden, maar er ${words === 1 ? 'staat 1 woord' : `staan ${words} woorden`} uitgeschreven.`,
      remedy: 'Schrijf alles uit wat te horen is, ook geluiden, of kies een kortere duur bij seconds.',
    },
  ];
}

function voicemail(content: Content, path: Path): Found[] {
  if (!('conversation' in content)) return [];
  const { voicemail: words, voicemailAudio } = content.conversation;
  if (voicemailAudio === undefined) return [];
  return silent(words ?? '', 'wat er ingesproken wordt', [...path, 'conversation', 'voicemailAudio']);
}

function attachment(content: Content, path: Path): Found[] {
  if (content.channel !== 'mail' && content.channel !== 'document') return [];
  const audio = content.channel === 'mail' ? content.mail.audio : content.document.audio;
  if (audio === undefined) return [];
  const at = [...path, content.channel, 'audio'];
  return [
    ...silent(audio.title, 'wat er te horen is', [...at, 'title']),
    ...silent(audio.speaker, 'wie er spreekt', [...at, 'speaker']),
    ...silent(audio.text, 'wat er gezegd wordt', [...at, 'text']),
  ];
}

function silent(words: string, what: string, path: Path): Found[] {
  if (lettersIn(words) > 0) return [];
  const message = `Hier staat niet ${what}.`;
  return [{ code: 'missing-transcript', path, message, remedy: 'Schrijf het uit, voor wie het niet kan horen.' }];
}

function lettersIn(words: string): number {
  return words.match(/\p{L}|\p{N}/gu)?.length ?? 0;
}
