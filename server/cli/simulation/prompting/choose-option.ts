import type { DecisionOption } from '../../../../shared/scenario/decision-point.ts';
import type { DecisionView } from '../../../../shared/view/session-view.ts';
import type { Slug } from '../../../../shared/vocabulary/ids.ts';
import { lean, type Mind } from '../../../bots/mind.ts';
import { insightOf } from './insight.ts';
import type { Knowledge } from './knowledge.ts';
import { oneOf, pull } from './pull.ts';

/** The option this player votes for: the one that is aimed at, or a strong one the sooner the better she plays. */
export function chooseOption(knowledge: Knowledge, mind: Mind, { id, options }: DecisionView): Slug | undefined {
  const offered = new Set(options.map((option) => option.id));
  const aimed = aimedOption(knowledge, mind, id, offered);
  if (aimed !== undefined) return aimed;
  const written = knowledge.scenario.decisions.find((point) => point.id === id)?.options ?? [];
  const open = written.filter((option) => offered.has(option.id) && !isShunned(knowledge, mind, id, option));
  const most = Math.max(...open.map(({ effects }) => pull(knowledge, effects)));
  const fitting = open.filter(({ effects }) => pull(knowledge, effects) === most);
  const prefersStrong = lean(mind, 'strong', id) < insightOf(knowledge, mind);
  const alike = fitting.filter(({ strong }) => strong === prefersStrong);
  return oneOf(alike.length > 0 ? alike : fitting, lean(mind, 'option', id))?.id;
}

/** Where several options are aimed at, the teams take one each. */
function aimedOption(
  { wishes, scenario }: Knowledge,
  { me }: Mind,
  decision: Slug,
  offered: ReadonlySet<Slug>,
): Slug | undefined {
  const aimed = wishes
    .wanted('choose')
    .filter((deed) => deed.decision === decision && offered.has(deed.option) && (deed.team ?? me.team) === me.team);
  const turn = scenario.teams.findIndex((team) => team.id === me.team);
  return aimed[turn % aimed.length]?.option;
}

function isShunned({ wishes }: Knowledge, { me }: Mind, decision: Slug, option: DecisionOption): boolean {
  return wishes
    .shunned('choose')
    .some((deed) => deed.decision === decision && deed.option === option.id && (deed.team ?? me.team) === me.team);
}
