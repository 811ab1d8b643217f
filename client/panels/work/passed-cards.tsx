import { StickyNote } from 'lucide-react';
import type { PassedCardView } from '../../../shared/view/story-view.ts';
import { useText } from '../../text/use-text.ts';
import '../role-card.css';

type PassedCardsProps = {
  cards: readonly PassedCardView[];
  /** Where to put on the board what a card says; absent for who only looks. */
  boardHref?: ((seat: string) => string) | undefined;
};

/** What absent team mates know and this player therefore knows now. */
export function PassedCards({ cards, boardHref }: PassedCardsProps) {
  const { passed: text, board } = useText('work');
  return cards.map(({ seat, title, knows }) => (
    <section key={seat} className="card role-card" aria-label={text.title(title)}>
      <h3>{text.title(title)}</h3>
      <p className="muted">{text.why}</p>
      <p>{knows}</p>
      {boardHref && (
        <a className="button role-card-board" href={boardHref(seat)}>
          <StickyNote size={18} aria-hidden /> {board.cardOf(title)}
        </a>
      )}
    </section>
  ));
}
