import { useEffect, useRef } from 'react';
import { useText } from '../../text/use-text.ts';

const KEYS: readonly string[] = ['F1', 'F2', 'F3'];

type ReadyLinesProps = {
  lines: readonly string[];
  isDisabled: boolean;
  /** Says the line, or puts it into the text. */
  onLine: (line: string) => void;
};

/** The actor's ready lines; the first three also on F1 to F3, wherever the focus is. */
export function ReadyLines({ lines, isDisabled, onLine }: ReadyLinesProps) {
  const text = useText('docent').play;
  const latest = useRef({ lines, isDisabled, onLine });
  latest.current = { lines, isDisabled, onLine };

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const line = latest.current.lines[KEYS.indexOf(event.key)];
      if (line === undefined || event.repeat || document.querySelector('[role="dialog"], [role="alertdialog"]')) return;
      event.preventDefault();
      if (!latest.current.isDisabled) latest.current.onLine(line);
    }
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <div className="play-lines">
      {lines.map((line, index) => (
        <button
          key={line}
          type="button"
          className="button play-line"
          disabled={isDisabled}
          aria-keyshortcuts={KEYS[index]}
          onClick={() => onLine(line)}
        >
          {KEYS[index] !== undefined && (
            <span className="key" aria-hidden="true">
              {KEYS[index]}
            </span>
          )}
          {line}
        </button>
      ))}
      <p className="muted">{text.linesHint}</p>
    </div>
  );
}
