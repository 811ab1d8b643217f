import { StickyNote } from 'lucide-react';
import type { RoleCardView } from '../../shared/view/session-view.ts';
import { useText } from '../text/use-text.ts';
import './role-card.css';

type RoleCardProps = Pick<RoleCardView, 'title' | 'goal' | 'knows' | 'mayNot'> & {
  optOutWord: string;
  /** Where to put on the board what this card says; absent for who only looks. */
  boardHref?: string | undefined;
};

/** Goal, secret and limit of this seat; always in sight, because together they make the dilemma. */
export function RoleCard({ title, goal, knows, mayNot, optOutWord, boardHref }: RoleCardProps) {
  const { role } = useText('desk');
  const { board } = useText('work');
  return (
    <section className="card role-card" aria-label={role.title(title)}>
      <h3>{role.title(title)}</h3>
      <dl>
        <div>
          <dt>{role.goal}</dt>
          <dd>{goal}</dd>
        </div>
        <div>
          <dt>{role.knows}</dt>
          <dd>{knows}</dd>
        </div>
        <div>
          <dt>{role.mayNot}</dt>
          <dd>{mayNot}</dd>
        </div>
      </dl>
      {boardHref !== undefined && (
        <a className="button role-card-board" href={boardHref}>
          <StickyNote size={18} aria-hidden /> {board.myCard}
        </a>
      )}
      <p className="role-card-out">{role.optOut(optOutWord)}</p>
    </section>
  );
}
