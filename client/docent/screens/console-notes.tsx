import type { RefObject } from 'react';
import { useText } from '../../text/use-text.ts';
import { type ObservationDraft, ObservationPanel } from '../console/observation-panel.tsx';
import { useKept } from '../parts/use-kept.ts';
import { useRegie } from './regie-context.ts';

const EMPTY: ObservationDraft = { text: '', team: '' };

type ConsoleNotesProps = { field: RefObject<HTMLInputElement | null>; hasShortcut: boolean };

/** The observation field; half a sentence survives a reload. */
export function ConsoleNotes({ field, hasShortcut }: ConsoleNotesProps) {
  const { session, scenario, interventions } = useRegie();
  const { saved } = useText('docent').control.observation;
  const [draft, setDraft] = useKept(`samenspel.docent.${session}.observation`, EMPTY);

  async function save(): Promise<void> {
    const about = draft.team === '' ? {} : { team: draft.team };
    const isDone = await interventions.intervene({ type: 'TagObservation', text: draft.text.trim(), ...about }, saved);
    if (isDone) setDraft({ ...EMPTY, team: draft.team });
  }

  return (
    <ObservationPanel
      teams={scenario.teams.map(({ id, short }) => ({ id, name: short }))}
      draft={draft}
      onDraft={setDraft}
      onSave={() => void save()}
      field={field}
      hasShortcut={hasShortcut}
    />
  );
}
