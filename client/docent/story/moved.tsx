import { ArrowDown, ArrowUp } from 'lucide-react';
import { useText } from '../../text/use-text.ts';
import './moved.css';

/** Which way a number went since play began, and how far; nothing when it stands where it began. */
export function Moved({ by }: { by: number }) {
  const text = useText('docent').story;
  const Arrow = by > 0 ? ArrowUp : ArrowDown;
  if (by === 0) return null;
  return (
    <span className="moved muted">
      <Arrow size={14} aria-hidden />
      <span aria-hidden="true">{Math.abs(by)}</span>
      <span className="visually-hidden">, {text.change(by)}</span>
    </span>
  );
}
