import { useRef } from 'react';
import type { DecisionView } from '../../shared/view/session-view.ts';
import { DecisionSettled } from '../panels/decision-settled.tsx';
import { useFocusWhenLost } from './phone/use-focus-when-lost.ts';
import { useDecisionDraft } from './use-decision-draft.ts';

/** A decision point that closed while this player was at it; what she had typed goes when she puts it away. */
export function SettledDecision({ point, onSeen }: { point: DecisionView; onSeen: () => void }) {
  const [draft, , clear] = useDecisionDraft(point.id);
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
