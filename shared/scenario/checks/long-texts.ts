import type { Content } from '../content.ts';
import type { Check, Found, Path } from './check.ts';
import { deliveriesOf } from './conversation-of.ts';

const MOST = { mail: 260, voicemail: 90, card: 200 };
const MOST_IN_POST = 280;

/** Texts that are longer than their channel bears. A teletext page has its own check. */
export const findLongTexts: Check = ({ injects, actors, noise }) => [
  ...injects.flatMap((inject, i) =>
    deliveriesOf(inject, ['injects', i]).flatMap(({ content, path }) => inContent(content, path)),
  ),
  ...actors.flatMap(({ conversation }, i) =>
    words(conversation?.voicemail ?? '', 'voicemail', ['actors', i, 'conversation', 'voicemail']),
  ),
  ...noise.flatMap(({ channel, text }, i) =>
    channel === 'microblog' ? post(longest(text), ['noise', i, 'text']) : [],
  ),
];

function inContent(content: Content, path: Path): Found[] {
  switch (content.channel) {
    case 'mail':
      return words(content.mail.body, 'mail', [...path, 'mail', 'body']);
    case 'card':
      return words(content.card.body, 'card', [...path, 'card', 'body']);
    case 'call':
    case 'visit':
      return words(content.conversation.voicemail ?? '', 'voicemail', [...path, 'conversation', 'voicemail']);
    case 'microblog':
      return content.feed.posts.flatMap(({ text }, i) => post(text, [...path, 'feed', 'posts', i, 'text']));
    default:
      return [];
  }
}

const NAMES = { mail: 'Een mail', voicemail: 'Een ingesproken bericht', card: 'Een kaart' };

function words(text: string, kind: keyof typeof MOST, path: Path): Found[] {
  const count = text.split(/\s+/).filter(Boolean).length;
  if (count <= MOST[kind]) return [];
  const message = `${NAMES[kind]} heeft hoogstens ${MOST[kind]} woorden; dit zijn er ${count}.`;
  return [{ code: 'text-too-long', path, message, remedy: `Schrap er ${count - MOST[kind]}, of maak er twee van.` }];
}

function post(text: string, path: Path): Found[] {
  const count = [...text].length;
  if (count <= MOST_IN_POST) return [];
  const message = `Een post heeft hoogstens ${MOST_IN_POST} tekens; dit zijn er ${count}.`;
  return [{ code: 'text-too-long', path, message, remedy: `Schrap er ${count - MOST_IN_POST}.` }];
}

/** Of `{a|b}` the longest. */
function longest(text: string): string {
  return text.replace(/\{([^{}]*)\}/g, (_all, ways: string) =>
    ways.split('|').reduce((long, way) => (way.length > long.length ? way : long), ''),
  );
}
