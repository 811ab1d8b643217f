import { type CSSProperties, useState } from 'react';
import './face.css';
import type { Expression } from './face-manifest.ts';
import { faceUrl } from './face-url.ts';
import { discColour, initialsOf } from './initials.ts';

type FaceProps = {
  /** Actor id, or a portrait id such as `speler-3`. */
  id: string;
  /** For the initials when there is no portrait; without it the id serves. */
  name?: string;
  expression?: Expression;
  /** Diameter in CSS pixels, without the ring. */
  size?: number;
  /** Colour of the ring, for instance the team's; no ring without it. */
  ring?: string;
  /** Only where no name stands beside the portrait: without it the portrait is decoration. */
  label?: string;
};

/** A person as a round token. */
export function Face({ id, name, expression, size = 40, ring, label }: FaceProps) {
  const [missing, setMissing] = useState<string>();
  const src = faceUrl(id, expression);
  const style = { '--face-size': `${size}px`, '--face-ring': ring ?? 'transparent' } as CSSProperties;
  const className = ring === undefined ? 'face' : 'face face-ringed';
  if (src !== undefined && src !== missing) {
    return (
      <span className={className} style={style}>
        <img src={src} alt={label ?? ''} width={size} height={size} draggable={false} onError={() => setMissing(src)} />
      </span>
    );
  }
  const naming = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <span className={`${className} face-initials`} style={{ ...style, background: discColour(id) }} {...naming}>
      {initialsOf(name ?? id)}
    </span>
  );
}
