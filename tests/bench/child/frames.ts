import { getMessageBytes, Protocol } from '@colyseus/core';
import type { PlayerCommand } from '../../../shared/session/command.ts';
import { WIRE } from '../../../shared/wire/server-message.ts';

/** How Colyseus marks a number of four bytes. */
const UINT32 = 206;
const ANSWER_BYTES = 7;
/** `true`, the last byte of an answer that says `{ ok: true }`. */
const TRUE = 0xc3;

const TEXT = 'Mevrouw van tweehoog heeft de hele nacht licht gezien en niemand gaat erheen. '.repeat(4).slice(0, 240);

/** Something a player says: with its key and names some 300 bytes. */
export function chat(id: number): { key: string; command: Extract<PlayerCommand, { type: 'SendChat' }> } {
  return { key: `bench-${String(id).padStart(10, '0')}`, command: { type: 'SendChat', thread: 'team', text: TEXT } };
}

/** The frame that asks it of our server: what the SDK sends for `room.request`. */
export function askOurs(id: number): Buffer {
  const body = getMessageBytes.raw(Protocol.ROOM_REQUEST, WIRE.command, chat(id));
  return Buffer.concat([head(Protocol.ROOM_REQUEST, id), body.subarray(1)]);
}

/** The frame that asks it of the bare server. */
export function askBare(id: number): Buffer {
  return Buffer.concat([head(Protocol.ROOM_REQUEST, id), Buffer.from(JSON.stringify(chat(id)))]);
}

/** What the bare server answers: the same few bytes as ours. */
export function answer(id: number): Buffer {
  return Buffer.concat([head(Protocol.ROOM_RESPONSE, id), Buffer.from([0, TRUE])]);
}

/** Which ask a frame answers and whether it was done; undefined for a frame that is no answer. */
export function readAnswer(data: Buffer): { id: number; ok: boolean } | undefined {
  if (data[0] !== Protocol.ROOM_RESPONSE || data.byteLength < ANSWER_BYTES) return undefined;
  return { id: data.readUInt32LE(2), ok: data.at(-1) === TRUE };
}

/** The number of an ask at the bare server, and its text. */
export function readAsk(data: Buffer): { id: number; text: string } {
  return { id: data.readUInt32LE(2), text: data.toString('utf8', HEAD_BYTES) };
}

const HEAD_BYTES = 6;

function head(code: number, id: number): Buffer {
  const bytes = Buffer.from([code, UINT32, 0, 0, 0, 0]);
  bytes.writeUInt32LE(id, 2);
  return bytes;
}
