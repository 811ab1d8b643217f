/** What a request brought: a value, or why not. `code`: the server's word for it, or 'offline'. */
export type Answer<T> = { ok: true; value: T } | { ok: false; code: string; message: string };

export type Ask = <T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<Answer<T>>;

const PATIENCE = 15_000;

/** Asks our own server in JSON. Never throws: a network that fails is an answer too, without a message. */
export function createAsk(send: typeof fetch): Ask {
  return async <T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<Answer<T>> => {
    try {
      const response = await send(path, {
        method,
        credentials: 'same-origin',
        signal: AbortSignal.timeout(PATIENCE),
        ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      });
      const answer = await readJson(response);
      if (response.ok) return { ok: true, value: answer as T };
      return refusalIn(answer);
    } catch {
      return { ok: false, code: 'offline', message: '' };
    }
  };
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  return text === '' ? {} : JSON.parse(text);
}

function refusalIn(answer: unknown): { ok: false; code: string; message: string } {
  const { error, message } = (answer ?? {}) as { error?: unknown; message?: unknown };
  return {
    ok: false,
    code: typeof error === 'string' ? error : 'failed',
    message: typeof message === 'string' ? message : '',
  };
}
