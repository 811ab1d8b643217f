import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { inOneWrite } from './one-write.ts';

it('sends what a turn brings in one write, in order, and the next turn by itself', async () => {
  const http = createServer();
  const server = new WebSocketServer({ server: http });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const reader = new WebSocket(`ws://127.0.0.1:${(http.address() as AddressInfo).port}`);
  const got: string[] = [];
  reader.on('message', (data) => got.push(String(data)));
  const [[writer, { socket }]] = await Promise.all([once(server, 'connection'), once(reader, 'open')]);
  const writes = vi.spyOn(socket, '_writev');

  for (const word of ['een', 'twee', 'drie']) {
    inOneWrite(writer);
    writer.send(word);
  }
  expect(writes).not.toHaveBeenCalled();
  await setImmediate();
  expect(writes).toHaveBeenCalledTimes(1);
  writer.send('vier');
  expect(writes).toHaveBeenCalledTimes(2);
  await vi.waitFor(() => expect(got).toEqual(['een', 'twee', 'drie', 'vier']));

  reader.terminate();
  server.close();
  http.close();
});

it('leaves alone what has no socket any more', () => {
  expect(() => inOneWrite({})).not.toThrow();
});
