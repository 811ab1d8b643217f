import { useText } from '../text/use-text.ts';

/** Placeholder until this screen is built. */
export function NewsScreen() {
  return <h1>{useText('news').title}</h1>;
}
