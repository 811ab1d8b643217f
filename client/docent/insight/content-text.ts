import type { Content } from '../../../shared/scenario/content.ts';

/** What an inject brings, as plain text for the docent; dialogue as "say / answer" lines. */
export function contentText(content: Content): string {
  switch (content.channel) {
    case 'mail':
      return `${content.mail.subject}\n\n${content.mail.body}`;
    case 'call':
    case 'visit':
      return conversationText(content.conversation);
    case 'teletext':
      return [`${content.teletext.page} ${content.teletext.title}`, ...content.teletext.paragraphs].join('\n\n');
    case 'microblog':
    case 'forum':
      return content.feed.posts.map(({ handle, text }) => `${handle}: ${text}`).join('\n');
    case 'paper':
      return [content.paper.headline, content.paper.standfirst, ...content.paper.paragraphs].join('\n\n');
    case 'broadcast':
      return [
        content.broadcast.title,
        ...content.broadcast.cues.map(({ speaker, text }) => `${speaker}: ${text}`),
      ].join('\n');
    default:
      return paperText(content);
  }
}

type OnPaper = Extract<Content, { channel: 'letter' | 'document' | 'card' }>;

function paperText(content: OnPaper): string {
  if (content.channel === 'card') return content.card.body;
  if (content.channel === 'letter') {
    const { heading, body, signature } = content.letter;
    return [heading, body, signature].join('\n\n');
  }
  return content.document.pages.map(({ heading, body }) => `${heading}\n\n${body}`).join('\n\n');
}

function conversationText({ opening, lines }: Extract<Content, { channel: 'call' }>['conversation']): string {
  return [opening, ...lines.map(({ say, answer }) => `– ${say}\n${answer}`)].join('\n\n');
}
