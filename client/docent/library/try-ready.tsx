import { useText } from '../../text/use-text.ts';
import type { OpenedSession } from '../api/docent-api.ts';
import { ModalBox } from '../parts/modal-box.tsx';

type TryReadyProps = { opened: OpenedSession | undefined; bots: number; onClose: () => void };

/** A trial session is open: a seat for the docent herself in a new tab, and the console here. */
export function TryReady({ opened, bots, onClose }: TryReadyProps) {
  const text = useText('docent').library;
  return (
    <ModalBox title={text.tryReady} isOpen={opened !== undefined} onClose={onClose}>
      <p>{text.tryExplain(bots)}</p>
      <div className="modal-actions">
        <button type="button" className="button button-quiet" onClick={onClose}>
          {text.close}
        </button>
        <a className="button" href={`#/sessie/${opened?.id}`}>
          {text.tryConsole}
        </a>
        <a className="button button-primary" href={pathOf(opened)} target="_blank" rel="noreferrer">
          {text.tryPlayer}
        </a>
      </div>
    </ModalBox>
  );
}

// On this very server, whatever name the server calls itself by.
function pathOf(opened: OpenedSession | undefined): string {
  return `/?pin=${opened?.pin ?? ''}`;
}
