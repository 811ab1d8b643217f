import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { RequestHandler } from 'express';

const pack = promisify(gzip);
/** A file of one folder, not of a folder in it, that gets much smaller. */
const WORTH_IT = /^\/[\w-][\w.-]*\.(js|css|svg|json)$/;

/** Sends files of a folder packed, to who can unpack; each is packed once. For files that never change. */
export function compressedFiles(folder: string, cacheControl: string): RequestHandler {
  const packed = new Map<string, Promise<Buffer | undefined>>();
  return async (request, response, next) => {
    const { path, method } = request;
    if (method !== 'GET' || !WORTH_IT.test(path) || !request.acceptsEncodings('gzip')) return next();
    const file = packed.get(path) ?? packFile(join(folder, path));
    const bytes = await file;
    if (!bytes) return next();
    packed.set(path, file);
    response.set({ 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding', 'Cache-Control': cacheControl });
    response.type(extname(path)).send(bytes);
  };
}

function packFile(path: string): Promise<Buffer | undefined> {
  return readFile(path).then(
    (text) => pack(text),
    () => undefined,
  );
}
