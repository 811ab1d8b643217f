import type { RoleCardView } from '../../../shared/view/session-view.ts';
import { Face } from '../../art/face.tsx';
import { useText } from '../../text/use-text.ts';
import { Paragraphs } from '../reading/paragraphs.tsx';

export type RoleBriefProps = {
  name: string;
  face: string;
  ring: string;
  team: string;
  intro: string;
  card: RoleCardView | undefined;
};

/** Who you are today: team, goal, what only you know and what you may not do. */
export function RoleBrief({ name, face, ring, team, intro, card }: RoleBriefProps) {
  const words = useText('lobby').briefing;
  return (
    <section className="card brief-card" aria-labelledby="brief-role">
      <h2 id="brief-role">{card ? words.roleIs(card.title) : words.role}</h2>
      <div className="brief-me">
        <Face id={face} name={name} size={84} ring={ring} />
        <p>{words.youAre(name, team)}</p>
      </div>
      {card ? (
        <dl className="brief-role">
          <dt>{words.goal}</dt>
          <dd>{card.goal}</dd>
          <dt>{words.knows}</dt>
          <dd>{card.knows}</dd>
          <dt>{words.mayNot}</dt>
          <dd>{card.mayNot}</dd>
        </dl>
      ) : (
        <p>{words.noCard}</p>
      )}
      <Paragraphs text={intro} />
      <p className="muted">{words.share}</p>
    </section>
  );
}
