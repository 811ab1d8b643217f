import { useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { WriteForm } from './write-form.tsx';

type EverybodyFormProps = { lines: readonly string[]; onSend: (body: string) => void; onCancel: () => void };

/** One card for everybody. */
export function EverybodyForm({ lines, onSend, onCancel }: EverybodyFormProps) {
  const text = useText('docent').intervene.forms;
  const [body, setBody] = useState('');
  return (
    <WriteForm
      intro={text.everybodyIntro}
      body={body}
      onBody={setBody}
      lines={lines}
      send={text.send}
      onSend={() => onSend(body.trim())}
      onCancel={onCancel}
    />
  );
}
