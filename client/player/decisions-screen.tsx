import { useText } from '../text/use-text.ts';

/** Placeholder until this screen is built. */
export function DecisionsScreen() {
  return <h1>{useText('decisions').title}</h1>;
}
