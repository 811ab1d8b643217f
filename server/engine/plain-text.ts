import type { DeliveredContent } from '../../shared/session/events/injects.ts';

/** The words of an item, as they are quoted when somebody forwards it. */
export function plainText(content: DeliveredContent): string {
  switch (content.channel) {
    case 'mail':
      return content.mail.body;
    case 'teletext':
      return content.teletext.paragraphs.join('\n\n');
    case 'microblog':
    case 'forum':
      return content.feed.posts.map(({ handle, text }) => `${handle}: ${text}`).join('\n');
    case 'paper':
      return [content.paper.standfirst, ...content.paper.paragraphs].join('\n\n');
    case 'broadcast':
      return content.broadcast.cues.map(({ speaker, text }) => `${speaker}: ${text}`).join('\n');
    case 'letter':
      return `${content.letter.body}\n\n${content.letter.signature}`;
    case 'document':
      return content.document.pages.map(({ heading, body }) => `${heading}\n${body}`).join('\n\n');
    case 'card':
      return content.card.body;
    case 'call':
    case 'visit':
      return '';
  }
}
