/** What a PIN leads to. */
export type JoinInfo = {
  session: string;
  title: string;
  contentNote: string;
  agreements: string[];
  optOutWord: string;
  briefing: string;
  professions: { id: string; name: string }[];
  teams: {
    id: string;
    name: string;
    short: string;
    colour: string;
    seats: { id: string; title: string; profession: string; taken: boolean }[];
  }[];
};

/** `key`: drawn once per page; asking twice with the same key takes one seat. */
export type Wish = { name: string; profession: string; seat?: string; extraTime: boolean; key: string };
export type Joined = { token: string; session: string; player: string };

/** `code` is the server's; `message` its own sentence; both absent when the server was not reached. */
export type JoinRefusal = { refused: true; code?: string; message?: string };

export type JoinApi = {
  findSession: (pin: string) => Promise<JoinInfo | JoinRefusal>;
  takeSeat: (pin: string, wish: Wish) => Promise<Joined | JoinRefusal>;
};

/** Joining over HTTP with the given fetch. */
export function createJoinApi(ask: typeof fetch): JoinApi {
  return {
    findSession: (pin) => answerOf<JoinInfo>(ask(`/api/pins/${encodeURIComponent(pin)}`)),
    takeSeat: (pin, wish) =>
      answerOf<Joined>(
        ask('/api/join', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ pin, ...wish, agreed: true }),
        }),
      ),
  };
}

async function answerOf<Answer>(asked: Promise<Response>): Promise<Answer | JoinRefusal> {
  try {
    const response = await asked;
    const answer: unknown = await response.json();
    return response.ok ? (answer as Answer) : refusalFrom(answer);
  } catch {
    return { refused: true };
  }
}

function refusalFrom(answer: unknown): JoinRefusal {
  const { error, message } = answer as { error?: string; message?: string };
  return {
    refused: true,
    ...(error === undefined ? {} : { code: error }),
    ...(message === undefined ? {} : { message }),
  };
}
