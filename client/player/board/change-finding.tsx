import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { FindingView } from '../../../shared/view/story-view.ts';
import { Refusal } from '../../panels/refusal.tsx';
import { WordsField } from '../../panels/words-field.tsx';
import { useText } from '../../text/use-text.ts';
import { useCommand } from '../use-command.ts';

const SURENESS = ['sure', 'assumed', 'rumour'] as const;

/** Words a finding anew, or says how sure the team is by now. */
export function ChangeFinding({ finding, onDone }: { finding: FindingView; onDone: () => void }) {
  const words = useText('work').board;
  const { send, busy, refusal } = useCommand();
  const [text, setText] = useState(finding.text);
  const [sureness, setSureness] = useState(finding.sureness);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  // On a phone it opens above what she pressed.
  useEffect(() => field.current?.focus(), []);

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (await send({ type: 'ChangeFinding', finding: finding.id, text, sureness })) onDone();
  }

  return (
    <form className="card finding-form" onSubmit={(event) => void save(event)} aria-label={words.change}>
      <WordsField ref={field} label={words.text} rows={2} value={text} onChange={setText} />
      <div className="field">
        <label htmlFor={id}>{words.how}</label>
        <select
          id={id}
          className="input"
          value={sureness}
          onChange={({ target }) => setSureness(SURENESS.find((one) => one === target.value) ?? sureness)}
        >
          {SURENESS.map((one) => (
            <option key={one} value={one}>
              {words.sureness[one]}
            </option>
          ))}
        </select>
      </div>
      <Refusal text={refusal} />
      <p className="press-buttons">
        <button type="submit" className="button button-primary" disabled={busy || text.trim() === ''}>
          {words.save}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
