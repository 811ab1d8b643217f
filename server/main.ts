#!/usr/bin/env node
import './version-guard.mjs';

import { fileURLToPath } from 'node:url';
import { BuildProblem, buildClient } from './build-client.ts';
import { type Config, ConfigProblem, readConfig } from './config.ts';
import { PortProblem } from './listen.ts';
import type { RunningServer } from './start-server.ts';
import { DatabaseProblem } from './storage/database-problem.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SCENARIOS = fileURLToPath(new URL('../scenarios', import.meta.url));

/** How long stopping may take before the process goes anyway (ms). */
const LONGEST_GOODBYE = 10_000;

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

try {
  await run(readConfig(process.env));
} catch (error) {
  process.stderr.write(`${inWords(error)}\n`);
  process.exit(1);
}

async function run(config: Config): Promise<void> {
  // Who tests the server alone needs no pages, and building them takes longer than the test.
  const pages = process.env.SAMENSPEL_NO_BUILD === '1' ? {} : { pages: await buildClient(ROOT, say) };
  // Only after the guard: an older Node would stumble over these without a word of help.
  const { pino } = await import('pino');
  const { startServer } = await import('./start-server.ts');
  const logger = pino({ level: config.logLevel });
  // A lesson with thirty students goes on; what broke is in the log, and each session can be rebuilt from its own.
  for (const event of ['uncaughtException', 'unhandledRejection']) {
    process.on(event, (error: unknown) => logger.error({ err: error }, event));
  }
  const server = await startServer({ ...config, scenarios: SCENARIOS, ...pages, logger });
  announce(server);
  stopOnSignal(server);
}

function announce({ publicUrl, setupToken }: RunningServer): void {
  say('\nSamenspel draait.');
  say(`  Spelers:  ${publicUrl}`);
  say(`  Docent:   ${publicUrl}/regie`);
  if (setupToken !== undefined) {
    say('\nEr is nog geen docent. Maak er een aan met deze link; hij werkt één keer:');
    say(`  ${publicUrl}/regie?setup=${setupToken}`);
  }
  say('\nStoppen: Ctrl+C');
}

function stopOnSignal(server: RunningServer): void {
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) process.exit(1);
    isStopping = true;
    say('Samenspel stopt. Alles is bewaard.');
    setTimeout(() => process.exit(1), LONGEST_GOODBYE).unref();
    server.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isForPeople = [ConfigProblem, BuildProblem, PortProblem, DatabaseProblem].some((kind) => error instanceof kind);
  const cause = error.cause instanceof Error ? `\n${error.cause.message}` : '';
  return isForPeople ? `${error.message}${cause}` : String(error.stack);
}
