import { Client, type Room } from '@colyseus/sdk';
import { nanoid } from 'nanoid';
import { PROTOCOL_VERSION, WIRE } from '../../shared/wire/server-message.ts';
import type { Connect, Link, LinkListener, Refused } from './link.ts';
import { createRejoiningSource } from './rejoining-source.ts';
import type { SessionSource } from './session-source.ts';

const SECOND = 1000;
/** Longer silence than this on an open connection means that it is dead, as after a laptop slept. */
const HEARTBEAT = 10 * SECOND;

/** Live play over Colyseus for whoever holds this token. `server` is the address of the sockets. */
export function createLiveSource(token: string, server: string): SessionSource {
  const client = new Client(server);
  const connect: Connect = async (cursor, listener) => {
    const ensured = await ensureRoom(token);
    if ('refused' in ensured) return ensured;
    try {
      const options = { token, cursor, protocol: PROTOCOL_VERSION };
      return toLink(await client.joinById(ensured.room, options), listener);
    } catch (error) {
      return refusalIn(error);
    }
  };
  return createRejoiningSource({ connect, after, newKey: nanoid });
}

function after(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}

async function ensureRoom(token: string): Promise<{ room: string } | Refused> {
  const response = await fetch('/api/ensure', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
    signal: AbortSignal.timeout(8 * SECOND),
  });
  const answer = (await response.json()) as { room?: string; error?: string; message?: string };
  if (answer.room !== undefined) return { room: answer.room };
  if (!isFinal(response.status)) throw new Error(`ensure answered ${response.status}`);
  return { refused: answer.message ?? '', ended: answer.error === 'session-closed' };
}

/** 4xx is a judgement about this token; too early or too often passes by itself. */
function isFinal(status: number): boolean {
  return status >= 400 && status < 500 && ![408, 425, 429].includes(status);
}

function refusalIn(error: unknown): Refused {
  const code = error instanceof Error && 'code' in error ? Number(error.code) : 0;
  if (error instanceof Error && isFinal(code)) return { refused: error.message };
  throw error;
}

function toLink(room: Room, listener: LinkListener): Link {
  // The SDK's own reconnection would miss the events in between; joining again with the cursor does not.
  room.reconnection.enabled = false;
  room.onMessage(WIRE.welcome, listener.welcome);
  room.onMessage(WIRE.events, listener.events);
  room.onMessage(WIRE.presence, listener.presence);
  const stopBeating = keepBeating(room, listener.broken);
  room.onLeave(() => {
    stopBeating();
    listener.broken();
  });
  // Without a listener the SDK treats an error frame as nobody's; the close that follows is what counts.
  room.onError(() => undefined);
  return {
    request: (message) => room.request(WIRE.command, message),
    close: () => {
      stopBeating();
      room.connection.close();
    },
  };
}

function keepBeating(room: Room, onSilence: () => void): () => void {
  let isAnswered = true;
  const timer = setInterval(() => {
    if (!isAnswered) return onSilence();
    isAnswered = false;
    room.ping(() => {
      isAnswered = true;
    });
  }, HEARTBEAT);
  return () => clearInterval(timer);
}
