import { Socket } from 'node:net';

const held = new Set<Socket>();

/**
 * Lets everything that goes over this WebSocket in the same turn leave in one write: what a write costs
 * hardly depends on its size, and a turn often brings somebody a few events and the answer to her command.
 */
export function inOneWrite(webSocket: object): void {
  // ws offers no way to hold back frames but the socket it keeps; without it they leave one by one.
  const socket: unknown = Reflect.get(webSocket, '_socket');
  if (!(socket instanceof Socket) || held.has(socket)) return;
  if (held.size === 0) process.nextTick(letGo);
  held.add(socket);
  socket.cork();
}

function letGo(): void {
  for (const socket of held) socket.uncork();
  held.clear();
}
