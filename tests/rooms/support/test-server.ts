import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { LiveSession } from '../../../server/sessions/live-session.ts';
import type { SessionHead } from '../../../server/sessions/ports.ts';
import { type RunningServer, type StartOptions, startServer } from '../../../server/start-server.ts';
import type { aScenarioDocument } from '../../support/a-scenario.ts';

type ScenarioDocument = ReturnType<typeof aScenarioDocument>;

/** A real server on a free port, with a database and a scenario folder of its own. */
export type TestServer = {
  server: RunningServer;
  /** Its database file. */
  database: string;
  /** Opens a session of the first scenario. */
  open(): Promise<SessionHead>;
  live(head: SessionHead): Promise<LiveSession>;
  /** POSTs JSON and gives status and answer. */
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<{ status: number; answer: Answer }>;
  get(path: string, headers?: Record<string, string>): Promise<{ status: number; answer: Answer }>;
  /** Stops the server and starts it again on the same data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
};

/** What came back; a test knows what to expect in it. */
export type Answer = Record<string, unknown>;

/** Starts a server with these scenarios. */
export async function startTestServer(
  scenarios: readonly ScenarioDocument[],
  options: Omit<Partial<StartOptions>, 'scenarios'> = {},
): Promise<TestServer> {
  const root = mkdtempSync(join(tmpdir(), 'samenspel-'));
  for (const scenario of scenarios) writeScenario(root, scenario);
  const database = join(root, 'data.db');
  const start = () => startServer({ database, ...options, scenarios: root });
  const ask = async (path: string, request: RequestInit) => {
    const response = await fetch(`${running.server.url}${path}`, request);
    const text = await response.text();
    return {
      status: response.status,
      answer: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : { text },
    };
  };
  const running: TestServer = {
    server: await start(),
    database,
    open: () => running.server.registry.open(scenarios[0]?.id ?? '', 'Karin'),
    async live({ id }) {
      const session = await running.server.registry.find(id);
      if (!session) throw new Error(`session ${id} is not open`);
      return session;
    },
    post: (path, body, headers) =>
      ask(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    get: (path, headers) => ask(path, headers ? { headers } : {}),
    async restart() {
      await running.server.stop();
      running.server = await start();
    },
    async stop() {
      await running.server.stop();
      rmSync(root, { recursive: true });
    },
  };
  return running;
}

const LISTS = [
  'decisions',
  'facts',
  'topics',
  'rules',
  'forms',
  'press',
  'endings',
  'persons',
  'debrief',
  'noise',
] as const;

function writeScenario(root: string, { injects, ...document }: ScenarioDocument): void {
  const head = Object.fromEntries(Object.entries(document).filter(([field]) => !LISTS.some((list) => list === field)));
  const folder = join(root, document.id);
  mkdirSync(folder);
  const write = (name: string, part: unknown) => writeFileSync(join(folder, name), stringify(part));
  write('scenario.yaml', head);
  write('msel-1.yaml', injects);
  for (const list of LISTS) if (document[list] !== undefined) write(`${list}.yaml`, document[list]);
}
