import { Router } from 'express';
import { z } from 'zod';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { isRejection } from '../../shared/session/rejection.ts';
import { Slug } from '../../shared/vocabulary/ids.ts';
import { ScenarioUnusable, type SessionHead } from '../sessions/ports.ts';
import { waitingFor } from '../sessions/waiting-for.ts';
import { runSheet } from '../sheets/run-sheet.ts';
import { truthSheet } from '../sheets/truth-sheet.ts';
import type { HttpPorts } from './http-ports.ts';
import { HttpRefusal } from './http-refusal.ts';
import { bodyOf, openSessionOf, pathPart } from './parse.ts';
import { requireDocent } from './require-docent.ts';

const OpenSession = z.strictObject({
  scenario: Slug,
  language: z.enum(['nl', 'en']).optional(),
  level: z.number().int().min(1).max(4).optional(),
});
type OpenSession = z.infer<typeof OpenSession>;
const FillWithBots = z.strictObject({ count: z.number().int().min(1).max(100).optional() });

/** What a docent does with scenarios and sessions outside the room. */
export function sessionRoutes(ports: HttpPorts): Router {
  const { registry, scenarios, tokens, bots } = ports;
  const router = Router();

  router.get('/api/scenarios', async (request, response) => {
    await requireDocent(request, ports);
    response.json(await scenarios.list());
  });

  router.get('/api/scenarios/:id/document', async (request, response) => {
    await requireDocent(request, ports);
    const id = pathPart(request, 'id');
    await usableScenario(ports, id);
    response.attachment(`${id}.json`).json(await scenarios.document(id));
  });

  router.get('/api/scenarios/:id/:sheet', async (request, response) => {
    await requireDocent(request, ports);
    const make = SHEETS[pathPart(request, 'sheet')];
    if (!make) throw new HttpRefusal('unknown-thing');
    response.type('html').send(make(await usableScenario(ports, pathPart(request, 'id'))));
  });

  router.post('/api/sessions', async (request, response) => {
    const docent = await requireDocent(request, ports);
    const { id, pin } = await open(ports, bodyOf(request, OpenSession), docent);
    response.status(201).json({ id, pin, url: `${ports.publicUrl()}/?pin=${pin}` });
  });

  router.get('/api/sessions', async (request, response) => {
    await requireDocent(request, ports);
    response.json(await Promise.all((await registry.list()).map((head) => lineOf(ports, head))));
  });

  router.post('/api/sessions/:id/token', async (request, response) => {
    const name = await requireDocent(request, ports);
    const session = await openSessionOf(request, ports);
    response.json({ token: await tokens.sign({ role: 'docent', session: session.id, name }) });
  });

  router.get('/api/sessions/:id/waiting', async (request, response) => {
    await requireDocent(request, ports);
    response.json(waitingFor((await openSessionOf(request, ports)).state));
  });

  router.post('/api/sessions/:id/bots', async (request, response) => {
    await requireDocent(request, ports);
    const session = await openSessionOf(request, ports);
    const { count } = bodyOf(request, FillWithBots);
    response.json({ players: await bots.fill(session, count) });
  });

  router.delete('/api/sessions/:id/bots/:player', async (request, response) => {
    await requireDocent(request, ports);
    const session = await openSessionOf(request, ports);
    const player = pathPart(request, 'player');
    if (!session.state.players[player]?.bot) throw new HttpRefusal('unknown-thing');
    const outcome = await session.execute({ type: 'RemovePlayer', player }, { by: { kind: 'system' } });
    if (isRejection(outcome)) throw new HttpRefusal(outcome.rejected);
    response.json({});
  });

  return router;
}

/** Papers that are made of a scenario, by the word in their address. */
const SHEETS: Partial<Record<string, (scenario: Scenario) => string>> = {
  draaiboek: runSheet,
  waarheid: truthSheet,
};

async function usableScenario({ scenarios }: HttpPorts, id: Slug): Promise<Scenario> {
  try {
    return await scenarios.load(id);
  } catch (error) {
    if (error instanceof ScenarioUnusable) throw new HttpRefusal('scenario-unusable', error.message);
    throw error;
  }
}

async function open({ registry }: HttpPorts, wanted: OpenSession, docent: string): Promise<SessionHead> {
  try {
    const head = await registry.open(wanted.scenario, docent, wanted.language);
    const session = wanted.level === undefined ? undefined : await registry.find(head.id);
    // A level that it has already, or does not have, changes nothing: the console shows which one it is.
    if (session && wanted.level !== undefined) {
      await session.execute({ type: 'SetLevel', level: wanted.level }, { by: { kind: 'docent', name: docent } });
    }
    return head;
  } catch (error) {
    if (error instanceof ScenarioUnusable) throw new HttpRefusal('scenario-unusable', error.message);
    throw error;
  }
}

async function lineOf(
  { registry, publicUrl }: HttpPorts,
  { id, pin, scenario, title, openedOn, closedOn }: SessionHead,
) {
  const live = closedOn === undefined ? await registry.find(id) : undefined;
  const phase = live?.state.phase ?? 'closed';
  const seated = Object.values(live?.state.players ?? {});
  const bots = seated.filter(({ bot }) => bot).length;
  return {
    id,
    pin,
    scenario,
    title,
    phase,
    opened: openedOn,
    players: seated.length,
    bots,
    url: `${publicUrl()}/?pin=${pin}`,
  };
}
