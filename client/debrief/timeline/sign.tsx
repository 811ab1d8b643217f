import { SIGN_PATHS, type SignKind } from './signs.ts';
import './sign.css';

/** The sign of a kind as a small picture beside its word. */
export function Sign({ kind }: { kind: SignKind }) {
  return (
    <svg className="sign-alone" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
      <path className={`sign sign-${kind}`} d={SIGN_PATHS[kind]} />
    </svg>
  );
}

type SignAtProps = {
  kind: SignKind;
  /** From the left, as "42.5%". */
  x: string;
  /** From the top, in px. */
  y: number;
  /** What a mouse shows; the table and the list say the same to everybody. */
  title: string;
};

/** The sign of a kind at its place on the timeline. */
export function SignAt({ kind, x, y, title }: SignAtProps) {
  return (
    <svg x={x} y={y} overflow="visible" aria-hidden="true">
      <path className={`sign sign-${kind}`} d={SIGN_PATHS[kind]}>
        <title>{title}</title>
      </path>
    </svg>
  );
}
