import { useText } from '../text/use-text.ts';

/** Placeholder until this screen is built. */
export function PhoneScreen() {
  return <h1>{useText('phone').title}</h1>;
}
