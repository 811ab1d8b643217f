import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const SETUP_LINK = /(http:\S+\/regie\?setup=\S+)/;

/** Starting includes building the pages when they are older than their sources. */
const STARTS_WITHIN = 120_000;
const STOPS_WITHIN = 12_000;

/** A server as `npm start` starts it, in a process of its own, with an empty database and the real scenarios. */
export type Game = {
  /** Where players go; no slash at the end. */
  url: string;
  /** The one-time link for the first docent. */
  setupLink: string;
  stop(): Promise<void>;
};

/** Starts a server on a free port. Rejects with what it said when it does not come up. */
export async function startGame(): Promise<Game> {
  const folder = mkdtempSync(join(tmpdir(), 'samenspel-journey-'));
  const child = spawn(process.execPath, ['server/main.ts'], {
    cwd: ROOT,
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      DATABASE_URL: join(folder, 'samenspel.db'),
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const setupLink = await linkSaidBy(child);
  return {
    url: new URL(setupLink).origin,
    setupLink,
    stop: async () => {
      await ended(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function linkSaidBy(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const give = (why: string): void => {
      child.kill('SIGKILL');
      reject(new Error(`${why}. It said:\n${said}`));
    };
    const timer = setTimeout(() => give('The server did not start in time'), STARTS_WITHIN);
    const hear = (words: Buffer): void => {
      said += String(words);
      const link = SETUP_LINK.exec(said)?.[1];
      if (link === undefined) return;
      clearTimeout(timer);
      resolve(link);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => {
      clearTimeout(timer);
      give(`The server ended with code ${code}`);
    });
  });
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), STOPS_WITHIN);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill('SIGTERM');
  });
}
