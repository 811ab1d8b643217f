import type { CSSProperties } from 'react';
import { useText } from '../text/use-text.ts';
import './map-pins-panel.css';

/** The label of a place; `x` and `y` are where its tip points, in CSS pixels of the map's frame. */
export type PlacePin = { id: string; label: string; x: number; y: number; people: number };

type MapPinsPanelProps = {
  pins: readonly PlacePin[];
  chosen: string | undefined;
  onChoose: (place: string) => void;
  /** A pin got the focus and may lie outside the frame. */
  onReach: (place: string) => void;
};

/** The places on the map as real buttons over the picture. */
export function MapPinsPanel({ pins, chosen, onChoose, onReach }: MapPinsPanelProps) {
  const text = useText('map');
  return (
    <ul className="map-pins plain-list" aria-label={text.places}>
      {pins.map(({ id, label, x, y, people }) => (
        <li key={id} className="map-pin" style={{ '--pin-x': `${x}px`, '--pin-y': `${y}px` } as CSSProperties}>
          <button
            type="button"
            className="map-pin-button"
            aria-pressed={id === chosen}
            onClick={() => onChoose(id)}
            onFocus={() => onReach(id)}
          >
            <span className="map-pin-label">
              {label}
              {people > 0 && <span className="visually-hidden">, {text.present(people)}</span>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
