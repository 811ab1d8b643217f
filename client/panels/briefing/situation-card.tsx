import { useText } from '../../text/use-text.ts';
import { Paragraphs } from '../reading/paragraphs.tsx';

/** What is going on, with the town it happens in. */
export function SituationCard({ briefing }: { briefing: string }) {
  const words = useText('lobby').briefing;
  return (
    <section className="card brief-card" aria-labelledby="brief-what">
      <h2 id="brief-what">{words.what}</h2>
      <img className="brief-town" src="/assets/maps/town-day.webp" alt={words.whatPicture} width={560} height={250} />
      <Paragraphs text={briefing} />
    </section>
  );
}
