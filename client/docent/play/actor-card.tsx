import type { Actor } from '../../../shared/scenario/cast.ts';
import { Face } from '../../art/face.tsx';
import { useText } from '../../text/use-text.ts';
import './actor-card.css';

/** Who the docent is now: what this actor wants, knows and never says. */
export function ActorCard({ actor }: { actor: Actor }) {
  const text = useText('docent').play;
  const { wants, knows, neverSays, voice } = actor.script;
  return (
    <section className="actor-card" aria-label={actor.name}>
      <div className="actor-head">
        <Face id={actor.id} name={actor.name} size={96} ring="var(--line-strong)" />
        <div>
          <h2>{actor.age === undefined ? actor.name : text.age(actor.name, actor.age)}</h2>
          <p className="muted">{actor.post}</p>
        </div>
      </div>
      <Note title={text.wants} text={wants} />
      <Note title={text.knows} text={knows} />
      <Note title={text.neverSays} text={neverSays} isWarning />
      <Note title={text.voice} text={voice} />
    </section>
  );
}

function Note({ title, text, isWarning = false }: { title: string; text: string; isWarning?: boolean }) {
  return (
    <div className={isWarning ? 'actor-note actor-note-never' : 'actor-note'}>
      <h3>{title}</h3>
      <p>{text}</p>
    </div>
  );
}
