import { type NextFunction, type Request, type Response, Router, raw } from 'express';
import { clipsOf, type ScenarioClip } from '../../shared/scenario/clips.ts';
import type { Slug } from '../../shared/vocabulary/ids.ts';
import { clipFormatOf } from '../sessions/clip-format.ts';
import { ScenarioUnusable } from '../sessions/ports.ts';
import { formatsFor, sendClip } from './clip-routes.ts';
import type { HttpPorts } from './http-ports.ts';
import { HttpRefusal } from './http-refusal.ts';
import { pathPart } from './parse.ts';
import { requireDocent } from './require-docent.ts';

const LARGEST = '2mb';
const ALL = '/api/scenarios/:id/voices';
const ONE = `${ALL}/:file`;

/** The voices of a scenario, for docents: hear them, put an own recording in the place of one, and take it back. */
export function voiceRoutes(ports: HttpPorts): Router {
  const { clips } = ports;
  const router = Router();

  router.get(ALL, async (request, response) => {
    await requireDocent(request, ports);
    const id = pathPart(request, 'id');
    const voices = await voicesOf(ports, id);
    const own = await clips.own(id);
    response.json(voices.map((voice) => ({ ...voice, isOwn: own.has(voice.file) })));
  });

  router.get(ONE, async (request, response) => {
    const { id, file } = await voiceOf(request, ports);
    const clip = await clips.find(id, file, formatsFor(request));
    if (!clip) throw new HttpRefusal('unknown-thing');
    sendClip(response, clip);
  });

  router.put(ONE, known(ports), body, async (request, response) => {
    const bytes: unknown = request.body;
    const format = Buffer.isBuffer(bytes) ? clipFormatOf(bytes) : undefined;
    if (!Buffer.isBuffer(bytes) || format === undefined) throw new HttpRefusal('no-sound');
    await clips.replace(pathPart(request, 'id'), pathPart(request, 'file'), { bytes, format });
    response.json({});
  });

  router.delete(ONE, async (request, response) => {
    const { id, file } = await voiceOf(request, ports);
    await clips.restore(id, file);
    response.json({});
  });

  return router;
}

/** Nobody sends megabytes before we know who it is, and that there is a place for them. */
function known(ports: HttpPorts) {
  return async (request: Request, _response: Response, next: NextFunction) => {
    await voiceOf(request, ports);
    next();
  };
}

const readBody = raw({ type: () => true, limit: LARGEST });

function body(request: Request, response: Response, next: NextFunction): void {
  readBody(request, response, (error?: { status?: number }) => {
    next(error?.status === 413 ? new HttpRefusal('sound-too-large') : error);
  });
}

async function voiceOf(request: Request, ports: HttpPorts): Promise<{ id: Slug; file: Slug }> {
  await requireDocent(request, ports);
  const id = pathPart(request, 'id');
  const file = pathPart(request, 'file');
  const voices = await voicesOf(ports, id);
  if (!voices.some((voice) => voice.file === file)) throw new HttpRefusal('unknown-thing');
  return { id, file };
}

/** Every voice once, in the languages in which the scenario can be played. */
async function voicesOf({ scenarios }: HttpPorts, id: Slug) {
  const heading = (await scenarios.list()).find((one) => one.id === id);
  if (!heading) throw new HttpRefusal('unknown-thing');
  const voices = new Map<Slug, ReturnType<typeof voiceRow>>();
  for (const language of heading.languages) {
    for (const clip of clipsOf(await usable(scenarios.load(id, language)))) {
      if (!voices.has(clip.clip.file)) voices.set(clip.clip.file, voiceRow(clip, language));
    }
  }
  return [...voices.values()];
}

function voiceRow({ clip: { file, trial }, kind, title, lines }: ScenarioClip, language: 'nl' | 'en') {
  const words = lines.map(({ speaker, text }) => ({ speaker, text }));
  return { file, trial, kind, title, language, words };
}

async function usable<T>(loading: Promise<T>): Promise<T> {
  try {
    return await loading;
  } catch (error) {
    if (error instanceof ScenarioUnusable) throw new HttpRefusal('scenario-unusable', error.message);
    throw error;
  }
}
