import type { MessageEvent } from '../../../shared/session/events/messages.ts';
import type { Audience } from '../../../shared/vocabulary/audience.ts';
import type { Sender } from '../../../shared/vocabulary/sender.ts';
import { putIn } from '../drawers.ts';
import type { ItemProgress, SessionState } from '../state.ts';

/** Mail, posts, replies to come, and the moment the teams found each other. */
export function applyMessages(state: SessionState, event: MessageEvent, audience: Audience): SessionState {
  switch (event.type) {
    case 'MessageSent': {
      const item = written(event.from, audience, {
        channel: event.channel,
        title: event.subject,
        text: event.body,
        at: state.clock.at,
        facts: event.facts ?? [],
      });
      const replies = event.from.kind === 'actor' ? sent(state, event.from.id, event.toTeams) : state.replies;
      return { ...state, made: state.made + 1, replies, items: putIn(state.items, event.item, item) };
    }
    case 'PostPublished': {
      const item = written(event.from, audience, {
        channel: event.channel,
        title: event.handle,
        text: event.text,
        at: state.clock.at,
        facts: event.facts ?? [],
      });
      return { ...state, made: state.made + 1, items: putIn(state.items, event.item, item) };
    }
    case 'ReplyScheduled': {
      const { due, inReplyTo, reply: id } = event;
      const reply = { due, state: 'pending' as const, inReplyTo, ...(id === undefined ? {} : { reply: id }) };
      return { ...state, replies: { ...state.replies, [`${event.actor}/${event.team}`]: reply } };
    }
    case 'ContactMade':
      return { ...state, contact: true };
    case 'ChatSent':
    case 'NoteWritten':
      return state;
  }
}

function written(
  from: Sender,
  audience: Audience,
  words: Pick<ItemProgress, 'channel' | 'title' | 'text' | 'at' | 'facts'>,
): ItemProgress {
  const replyTo = from.kind === 'actor' ? { actor: from.id } : { team: from.team };
  return { ...words, audience, fromName: from.name, replyTo };
}

// Once a human or a rule has answered for the actor, the pending reply to that team is off.
function sent(state: SessionState, actor: string, teams: readonly string[]): SessionState['replies'] {
  const answered = Object.entries(state.replies).map(([key, reply]) => [
    key,
    teams.some((team) => key === `${actor}/${team}`) ? { ...reply, state: 'sent' as const } : reply,
  ]);
  return Object.fromEntries(answered);
}
