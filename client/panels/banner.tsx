import { CirclePause, WifiOff } from 'lucide-react';
import './banner.css';

const ICONS = { paused: CirclePause, lost: WifiOff };

/** A strip under the header that says why something does not work right now. */
export function Banner({ kind, children }: { kind: keyof typeof ICONS; children: string }) {
  const Icon = ICONS[kind];
  return (
    <div className={`banner banner-${kind}`} role="status">
      <Icon size={20} aria-hidden />
      <p>{children}</p>
    </div>
  );
}
