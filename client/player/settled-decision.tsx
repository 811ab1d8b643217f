import { useRef } from 'react';
import type { DecisionView } from '../../shared/view/session-view.ts';
import type { DecisionDraft } from '../panels/decision-record-form.tsx';
import { DecisionSettled } from '../panels/decision-settled.tsx';
import { useFocusWhenLost } from './phone/use-focus-when-lost.ts';
import { useDraft } from './use-draft.ts';

/** A decision point that closed while this player was at it; what she had typed goes when she puts it away. */
export function SettledDecision({ point, onSeen }: { point: DecisionView; onSeen: () => void }) {
  const [draft, , clear] = useDraft<DecisionDraft>(`decision.${point.id}`, { option: '', rationale: '' });
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusWhenLost(heading);
  return (
    <DecisionSettled
      point={point}
      lost={draft.rationale}
      headingRef={heading}
      onSeen={() => {
        clear();
        onSeen();
      }}
    />
  );
}
