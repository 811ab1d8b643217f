import type { DeliveredContent } from '../../shared/session/events/injects.ts';
import type { CallView, ItemView } from '../../shared/view/session-view.ts';
import type { Mind } from './mind.ts';

/** A piece of text, and who says so where that matters; without it the words stand for themselves. */
export type Told = { who?: string; text: string };

/** What an item tells, without its title and signature. Hints, and words of the own team or of bots, tell nothing. */
export function toldIn({ view, me }: Mind, { content, from }: ItemView): Told[] {
  if (content.kind === 'delivered') return delivered(content.delivered, from.name);
  const { written } = content;
  if (from.kind === 'player' && (from.team === me.team || view.people[from.id]?.bot !== false)) return [];
  if ('text' in written) return [{ who: written.handle, text: written.text }];
  if (written.channel === 'card') return [];
  const { body, forwards } = written;
  return [{ who: from.name, text: body }, ...(forwards ? [{ who: forwards.from, text: forwards.text }] : [])];
}

/** What people in town said in a conversation, the voicemail included. */
export function toldBy({ lines, voicemail, from }: CallView): Told[] {
  const heard = lines.filter(({ speaker }) => speaker.kind !== 'player');
  return [
    ...heard.map(({ speaker, text }) => ({ who: speaker.name, text: spoken(text) })),
    ...(voicemail === undefined ? [] : [{ who: from.name, text: spoken(voicemail) }]),
  ];
}

// What stands between brackets, or between words in quotes, is what one sees and hears meanwhile.
function spoken(text: string): string {
  const words = text.replaceAll(/\([^)]*\)/g, ' ').trim();
  return words.startsWith('“') ? [...words.matchAll(/“([^”]*)/g)].map(([, said]) => said).join('\n') : words;
}

function delivered(content: DeliveredContent, who: string): Told[] {
  switch (content.channel) {
    case 'mail':
      return [{ who, text: content.mail.body }];
    case 'letter':
      return [{ who, text: content.letter.body }];
    case 'microblog':
    case 'forum':
      return content.feed.posts.map(({ handle, text }) => ({ who: handle, text }));
    case 'broadcast':
      return content.broadcast.cues.map(({ speaker, text }) => ({ who: speaker, text }));
    case 'teletext':
      return content.teletext.paragraphs.map((text) => ({ text }));
    case 'paper':
      return [content.paper.standfirst, ...content.paper.paragraphs].map((text) => ({ text }));
    case 'document':
      return content.document.pages.map(({ body }) => ({ text: body }));
    case 'card':
      return [{ text: content.card.body }];
    case 'call':
    case 'visit':
      return [];
  }
}
