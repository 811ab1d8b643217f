import type { DecisionDraft } from '../panels/decision-record-form.tsx';
import { type Draft, useDraft } from './use-draft.ts';

const EMPTY: DecisionDraft = { option: '', rationale: '', findings: [] };

/** What this player is about to record for one decision point; also a draft that was kept before it had grounds. */
export function useDecisionDraft(decision: string): Draft<DecisionDraft> {
  const [kept, change, clear] = useDraft<DecisionDraft>(`decision.${decision}`, EMPTY);
  return [{ ...EMPTY, ...kept }, change, clear];
}
