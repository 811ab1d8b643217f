import type { PassedCardView } from '../../../shared/view/story-view.ts';
import { useText } from '../../text/use-text.ts';

/** What absent team mates know and this player therefore knows now. */
export function PassedCards({ cards }: { cards: readonly PassedCardView[] }) {
  const text = useText('work').passed;
  return cards.map(({ seat, title, knows }) => (
    <section key={seat} className="card role-card" aria-label={text.title(title)}>
      <h3>{text.title(title)}</h3>
      <p className="muted">{text.why}</p>
      <p>{knows}</p>
    </section>
  ));
}
