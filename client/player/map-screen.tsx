import { useText } from '../text/use-text.ts';

/** Placeholder until this screen is built. */
export function MapScreen() {
  return <h1>{useText('map').title}</h1>;
}
