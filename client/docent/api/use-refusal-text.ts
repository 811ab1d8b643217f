import { useText } from '../../text/use-text.ts';
import type { Answer } from './ask.ts';

type Refused = Extract<Answer<unknown>, { ok: false }>;

/** Turns a refused request into the sentence for the person. */
export function useRefusalText(): (refused: Refused) => string {
  const { offline, failed } = useText('docent').entry;
  return ({ code, message }) => (code === 'offline' ? offline : message || failed);
}
