import { createContext, useContext } from 'react';
import { useDraft } from './use-draft.ts';

/** What this browser has shown already of things that the server does not mark as read. */
export type Seen = {
  /** Missed calls and forms. */
  shown: readonly string[];
  chat: { team: number; line: number };
  markShown: (ids: readonly string[]) => void;
  markChat: (thread: 'team' | 'line', count: number) => void;
};

const NOTHING: Seen = {
  shown: [],
  chat: { team: 0, line: 0 },
  markShown: () => undefined,
  markChat: () => undefined,
};

export const SeenContext = createContext<Seen>(NOTHING);

/** Which missed calls, forms and chat lines were shown, and how to add to them. */
export function useSeen(): Seen {
  return useContext(SeenContext);
}

/** The value for SeenContext, kept in this browser per session. */
export function useSeenKept(): Seen {
  const [shown, keepShown] = useDraft<readonly string[]>('seen.calls', []);
  const [chat, keepChat] = useDraft('seen.chat', NOTHING.chat);
  return {
    ...{ shown, chat },
    markShown: (ids) => {
      const fresh = ids.filter((id) => !shown.includes(id));
      if (fresh.length > 0) keepShown([...shown, ...fresh]);
    },
    markChat: (thread, count) => {
      if (chat[thread] !== count) keepChat({ ...chat, [thread]: count });
    },
  };
}
