import { useText } from '../../text/use-text.ts';
import { AskingButton } from '../parts/asking-button.tsx';
import { TeamCard, type TeamCardProps } from './team-card.tsx';
import './teams-panel.css';
import { useCalmOrder } from './use-calm-order.ts';

type TeamsPanelProps = {
  /** The neediest first. */
  teams: readonly (Omit<TeamCardProps, 'onHint'> & { id: string })[];
  /** Story time of the first contact. */
  contactAt: string | undefined;
  /** Play is on: connecting the teams and order by need make sense. */
  isInPlay: boolean;
  onHint: (team: string) => void;
  onConnect: () => void;
};

/** All teams, the one that needs the docent most on top. */
export function TeamsPanel({ teams, contactAt, isInPlay, onHint, onConnect }: TeamsPanelProps) {
  const text = useText('docent').control.teams;
  const { order, holding } = useCalmOrder(teams.map(({ id }) => id));
  const sorted = order.flatMap((id) => teams.find((team) => team.id === id) ?? []);
  return (
    <section className="teams" aria-labelledby="teams">
      <h2 id="teams" className="visually-hidden">
        {text.title}
      </h2>
      <p className="teams-contact">
        {contactAt === undefined ? text.noContact : text.contact(contactAt)}
        {contactAt === undefined && isInPlay && (
          <AskingButton
            className="button button-quiet"
            title={text.connectTitle}
            text={text.connectText}
            yes={text.connectYes}
            onYes={onConnect}
          >
            {text.connect}
          </AskingButton>
        )}
      </p>
      {isInPlay && <p className="muted">{text.hint}</p>}
      <div className="teams-cards" {...holding}>
        {sorted.map(({ id, ...team }) => (
          <TeamCard key={id} {...team} onHint={() => onHint(id)} />
        ))}
      </div>
    </section>
  );
}
