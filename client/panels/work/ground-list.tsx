import type { FindingView } from '../../../shared/view/story-view.ts';
import { useText } from '../../text/use-text.ts';
import { GroundLine } from './ground-line.tsx';

/** What a recorded decision rests on, as it stood on the boards then; nothing when it rests on nothing. */
export function GroundList({ findings = [] }: { findings?: readonly FindingView[] | undefined }) {
  const text = useText('decisions').ground;
  if (findings.length === 0) return null;
  return (
    <div className="ground">
      <h3>{text.title}</h3>
      <ul>
        {findings.map((finding) => (
          <li key={finding.id}>
            <GroundLine finding={finding} />
          </li>
        ))}
      </ul>
    </div>
  );
}
