import { Check, Copy } from 'lucide-react';
import { useId, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { spacedPin } from '../parts/spaced-pin.ts';
import './pin-card.css';
import { qrPath } from './qr-path.ts';

type PinCardProps = {
  pin: string;
  /** The whole link that brings a player in. */
  link: string;
};

/** How to come in, large enough for the back row: PIN, QR code, link. */
export function PinCard({ pin, link }: PinCardProps) {
  const text = useText('docent').lobby;
  const heading = useId();
  const [copied, setCopied] = useState<'yes' | 'no'>();
  const { size, path } = qrPath(link);

  function copy(): void {
    Promise.resolve(navigator.clipboard?.writeText(link) ?? Promise.reject(new Error('no clipboard'))).then(
      () => setCopied('yes'),
      () => setCopied('no'),
    );
  }

  return (
    <section className="pin-card card" aria-labelledby={heading}>
      <h2 id={heading}>{text.join}</h2>
      <p className="pin-how">{text.howTo(hostOf(link))}</p>
      <p className="pin-number">
        <span className="visually-hidden">{text.pinRead(pin)}</span>
        <span aria-hidden="true">{spacedPin(pin)}</span>
      </p>
      <svg
        className="pin-qr"
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={text.qr}
        shapeRendering="crispEdges"
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#111" />
      </svg>
      <div className="pin-link">
        <label htmlFor={`${heading}-link`} className="field-label">
          {text.link}
        </label>
        <input
          id={`${heading}-link`}
          className="input"
          readOnly
          value={link}
          onFocus={(event) => event.target.select()}
        />
        <button type="button" className="button" onClick={copy}>
          {copied === 'yes' ? <Check size={18} aria-hidden /> : <Copy size={18} aria-hidden />}
          {copied === 'yes' ? text.copied : text.copy}
        </button>
        <p role="status" className="muted">
          {copied === 'yes' && text.copied}
          {copied === 'no' && text.copyFailed}
        </p>
      </div>
      {isOnlyHere(link) && <p className="pin-warning">{text.localOnly}</p>}
    </section>
  );
}

function hostOf(link: string): string {
  return URL.canParse(link) ? new URL(link).host : link;
}

function isOnlyHere(link: string): boolean {
  return URL.canParse(link) && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(link).hostname);
}
