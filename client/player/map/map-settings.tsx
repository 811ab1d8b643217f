import { useText } from '../../text/use-text.ts';
import type { Still } from './use-still.ts';

/** Turns walking on the map off; not shown where the device already asks for less movement. */
export function StillSwitch({ isStill, isAsked, choose }: Still) {
  const text = useText('map');
  if (isAsked) return null;
  return (
    <label className="map-still">
      <input type="checkbox" checked={isStill} onChange={(event) => choose(event.target.checked)} />
      <span>
        <strong>{text.still}</strong>
        <span className="field-hint"> {text.stillHint}</span>
      </span>
    </label>
  );
}

/** How the map is used without a mouse. */
export function MapKeys() {
  const { keys } = useText('map');
  return (
    <p className="map-keys muted">
      {keys.title} <kbd>Tab</kbd> {keys.tab} <kbd>Enter</kbd> {keys.enter} {keys.rest}
    </p>
  );
}
