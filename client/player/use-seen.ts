import { createContext, useContext } from 'react';
import { useDraft } from './use-draft.ts';

/** What this browser has shown already of things that the server does not mark as read. */
export type Seen = {
  calls: readonly string[];
  chat: { team: number; line: number };
  markCalls: (ids: readonly string[]) => void;
  markChat: (thread: 'team' | 'line', count: number) => void;
};

const NOTHING: Seen = {
  calls: [],
  chat: { team: 0, line: 0 },
  markCalls: () => undefined,
  markChat: () => undefined,
};

export const SeenContext = createContext<Seen>(NOTHING);

/** Which missed calls and chat lines were shown, and how to add to them. */
export function useSeen(): Seen {
  return useContext(SeenContext);
}

/** The value for SeenContext, kept in this browser per session. */
export function useSeenKept(): Seen {
  const [calls, keepCalls] = useDraft<readonly string[]>('seen.calls', []);
  const [chat, keepChat] = useDraft('seen.chat', NOTHING.chat);
  return {
    ...{ calls, chat },
    markCalls: (ids) => {
      const fresh = ids.filter((id) => !calls.includes(id));
      if (fresh.length > 0) keepCalls([...calls, ...fresh]);
    },
    markChat: (thread, count) => {
      if (chat[thread] !== count) keepChat({ ...chat, [thread]: count });
    },
  };
}
