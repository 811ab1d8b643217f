import { toStoryTime } from '../../../shared/vocabulary/story-time.ts';
import { useText } from '../../text/use-text.ts';
import type { MemberLine } from '../console/team-card.tsx';
import { TeamsPanel } from '../console/teams-panel.tsx';
import { type MemberInsight, teamsByNeed } from '../insight/teams-by-need.ts';
import { doingSentence, needSentence } from '../parts/sentences.ts';
import { useOverview, useRegie } from './regie-context.ts';

/** The teams by need, fed from the store. */
export function ConsoleTeams({ onHint }: { onHint: (team: string) => void }) {
  const { interventions, scenario } = useRegie();
  const { insight, intervene } = useText('docent');
  const overview = useOverview();
  const { view } = overview;
  const isInPlay = view.phase === 'running' || view.phase === 'paused';

  function memberLine({ person, face, doing, unread }: MemberInsight): MemberLine {
    const home = scenario.teams.find(({ id }) => id === person.team)?.home;
    const place = scenario.places.find(({ id }) => id === person.place)?.name;
    return {
      id: person.id,
      name: person.name,
      seat: person.seatTitle,
      face,
      doing: isInPlay ? doingSentence(doing, insight) : '',
      place: person.travel || person.place === home ? '' : (place ?? ''),
      unread,
      isGone: !person.connected,
      isBot: person.bot,
      hasExtraTime: person.extraTime,
    };
  }

  return (
    <TeamsPanel
      teams={teamsByNeed(overview).map(({ team, need, members }) => ({
        id: team.id,
        name: team.short,
        colour: team.colour,
        level: isInPlay ? need.level : undefined,
        need: isInPlay ? needSentence(need, insight) : undefined,
        members: members.map(memberLine),
      }))}
      contactAt={view.contact && toStoryTime(view.contact.at, scenario.story)}
      isInPlay={isInPlay}
      onHint={onHint}
      onConnect={() => void interventions.intervene({ type: 'OpenLine' }, intervene.done.OpenLine)}
    />
  );
}
