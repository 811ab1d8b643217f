import { type ChildProcess, spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../../server/main.ts', import.meta.url));
const STARTS_WITHIN = 30_000;

/** The real server as a process of its own, on one port and one database for as long as it is asked for. */
export class ServerProcess {
  readonly url: string;
  readonly #environment: NodeJS.ProcessEnv;
  #child: ChildProcess | undefined;
  #said = '';

  private constructor(port: number, database: string) {
    this.url = `http://127.0.0.1:${port}`;
    // Started twenty times, it should compile itself once.
    const cache = { NODE_COMPILE_CACHE: join(dirname(database), 'compiled') };
    const settings = { PORT: String(port), HOST: '127.0.0.1', DATABASE_URL: database, LOG_LEVEL: 'warn' };
    this.#environment = { ...process.env, ...cache, ...settings, PUBLIC_URL: this.url, SAMENSPEL_NO_BUILD: '1' };
  }

  /** On a port that nobody uses at this moment; it does not run yet. */
  static async on(database: string): Promise<ServerProcess> {
    const probe = createServer();
    await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
    const { port } = probe.address() as AddressInfo;
    await new Promise((resolve) => probe.close(resolve));
    return new ServerProcess(port, database);
  }

  /** All it printed since it was last started. */
  get said(): string {
    return this.#said;
  }

  /** The token of the one-time link for the first docent. */
  get setupToken(): string {
    return /setup=([\w-]+)/.exec(this.#said)?.[1] ?? '';
  }

  /** Starts it; resolves once it says that it runs. Rejects with what it said when it does not. */
  async start(): Promise<void> {
    this.#said = '';
    const child = spawn(process.execPath, [MAIN], { env: this.#environment, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#child = child;
    await new Promise<void>((resolve, reject) => {
      const giveUp = (): void => reject(new Error(`the server did not start:\n${this.#said}`));
      const timer = setTimeout(giveUp, STARTS_WITHIN);
      const hear = (words: Buffer): void => {
        this.#said += words;
        if (!this.#said.includes('Stoppen: Ctrl+C')) return;
        clearTimeout(timer);
        resolve();
      };
      child.stdout?.on('data', hear);
      child.stderr?.on('data', hear);
      child.on('exit', giveUp);
    });
  }

  /** Ends it without a word, at once, whatever it is doing. */
  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }
}
