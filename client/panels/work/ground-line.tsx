import type { FindingView } from '../../../shared/view/story-view.ts';
import { useText } from '../../text/use-text.ts';
import './ground.css';

/** A finding as the ground of a decision: its words, how sure it is, where it comes from. */
export function GroundLine({ finding: { text, sureness, source, sourceKind, board } }: { finding: FindingView }) {
  const words = useText('work').board;
  const parts = [
    words.sureness[sureness],
    ...(source === undefined ? [] : [words.from(source, sourceKind)]),
    ...(board === 'both' ? [words.onBoth] : []),
  ];
  return (
    <span>
      {text} <span className="ground-source muted">{parts.join(' · ')}</span>
    </span>
  );
}
