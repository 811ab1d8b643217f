import type { Overview } from '../../docent/insight/overview.ts';
import { useText } from '../../text/use-text.ts';
import { reviewPress } from '../insight/press-review.ts';
import { PressPoints } from './press-points.tsx';
import './press-then.css';
import { PressTurns } from './press-turns.tsx';

/** The press conferences so far: each question with what was answered, and the points docents gave; nothing before the first. */
export function PressThen({ overview: { view, scenario } }: { overview: Overview }) {
  const text = useText('debrief').work;
  const { teams, story } = scenario;
  const reviews = reviewPress(view, scenario);
  if (reviews.length === 0) return null;
  return (
    <section className="made-part" aria-labelledby="made-press">
      <h2 id="made-press">{text.press}</h2>
      {reviews.map(({ course, turns, criteria, totals }) => (
        <section key={course.press} className="pressed" aria-label={course.title}>
          <h3>{course.title}</h3>
          <PressTurns turns={turns} {...{ teams, story }} />
          {criteria.length > 0 && <PressPoints {...{ criteria, totals, teams }} />}
        </section>
      ))}
    </section>
  );
}
