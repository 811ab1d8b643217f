import type { Sound } from './voice.ts';

/** The sound in an answer of the server; undefined when it is a refusal. */
export async function soundOf(response: Response): Promise<Sound | undefined> {
  if (!response.ok) return undefined;
  return { bytes: await response.blob(), isOwn: response.headers.get('x-samenspel-voice') === 'own' };
}
