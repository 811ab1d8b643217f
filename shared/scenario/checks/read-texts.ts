import type { Content } from '../content.ts';
import type { Conversation } from '../conversation.ts';
import type { Scenario } from '../scenario.ts';
import type { Path } from './check.ts';
import { deliveriesOf } from './conversation-of.ts';
import type { TextKind } from './text-limits.ts';

/** Something that is read or heard at once, and where it is written. */
export type ReadText = { kind: TextKind; text: string; path: Path };

/** Every text whose length is counted in words. */
export function readTexts({ injects, actors, endings, persons, press }: Scenario): ReadText[] {
  return [
    ...injects.flatMap((inject, i) =>
      deliveriesOf(inject, ['injects', i]).flatMap(({ content, path }) => inContent(content, path)),
    ),
    ...actors.flatMap(({ conversation, replies, otherwise }, i) => [
      ...(conversation ? inConversation(conversation, ['actors', i, 'conversation']) : []),
      ...replies.map(({ body }, j) => one('reply', body, ['actors', i, 'replies', j, 'body'])),
      ...otherwise.map((body, j) => one('reply', body, ['actors', i, 'otherwise', j])),
    ]),
    ...endings.flatMap(({ closing, variants }, i) => [
      one('closing', closing, ['endings', i, 'closing']),
      ...variants.map((variant, j) => one('closing', variant.closing, ['endings', i, 'variants', j, 'closing'])),
    ]),
    ...persons.flatMap(({ texts }, i) =>
      texts.map(({ text }, j) => one('person', text, ['persons', i, 'texts', j, 'text'])),
    ),
    ...press.flatMap(({ questions }, i) =>
      questions.flatMap(({ text, example }, j) => [
        one('pressQuestion', text, ['press', i, 'questions', j, 'text']),
        one('pressAnswer', example, ['press', i, 'questions', j, 'example']),
      ]),
    ),
  ];
}

function inContent(content: Content, path: Path): ReadText[] {
  switch (content.channel) {
    case 'mail':
      return [one('mail', content.mail.body, [...path, 'mail', 'body'])];
    case 'card':
      return [one('card', content.card.body, [...path, 'card', 'body'])];
    case 'letter':
      return [one('letter', content.letter.body, [...path, 'letter', 'body'])];
    case 'document':
      return content.document.pages.map(({ body }, i) => one('page', body, [...path, 'document', 'pages', i, 'body']));
    case 'paper':
      return inPaper(content.paper, [...path, 'paper']);
    case 'call':
    case 'visit':
      return inConversation(content.conversation, [...path, 'conversation']);
    default:
      return [];
  }
}

function inPaper({ paragraphs, aside }: Extract<Content, { channel: 'paper' }>['paper'], path: Path): ReadText[] {
  return [
    one('article', paragraphs.join(' '), [...path, 'paragraphs']),
    ...(aside ? [one('aside', aside.paragraphs.join(' '), [...path, 'aside', 'paragraphs'])] : []),
  ];
}

function inConversation({ opening, openings, lines, voicemail }: Conversation, path: Path): ReadText[] {
  return [
    one('answer', opening, [...path, 'opening']),
    ...openings.map((other, i) => one('answer', other.opening, [...path, 'openings', i, 'opening'])),
    ...lines.flatMap(({ answer, answers }, i) => [
      one('answer', answer, [...path, 'lines', i, 'answer']),
      ...answers.map((other, j) => one('answer', other.answer, [...path, 'lines', i, 'answers', j, 'answer'])),
    ]),
    ...(voicemail === undefined ? [] : [one('voicemail', voicemail, [...path, 'voicemail'])]),
  ];
}

function one(kind: TextKind, text: string, path: Path): ReadText {
  return { kind, text, path };
}
