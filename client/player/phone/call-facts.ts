import type { CallView } from '../../../shared/view/session-view.ts';
import type { Play } from '../use-play.ts';

/** Who is at the other end; `face` is a portrait id. */
export type OtherEnd = { name: string; post: string; face: string };

/** A call as one player's team has it. */
export type CallFacts = {
  call: CallView;
  /** `out`: somebody of the own team called. */
  direction: 'in' | 'out';
  other: OtherEnd;
  /** The teammate who speaks; undefined while nobody has picked up. */
  speaker: { id: string; name: string } | undefined;
  /** This player holds the call and may speak. */
  isMine: boolean;
};

type Seeing = Pick<Play, 'view' | 'stage' | 'faceOf'> & { me: { player: string; team: string } };

/** Reads a call from the side of this player's team. */
export function callFacts(call: CallView, play: Seeing): CallFacts {
  const { me } = play;
  const isOut = call.from.kind === 'player' && call.from.team === me.team;
  const { answeredBy, from } = call;
  const picker = answeredBy?.player === undefined ? undefined : { id: answeredBy.player, name: answeredBy.name };
  const speaker = isOut ? { id: from.id, name: from.name } : picker;
  return {
    ...{ call, speaker },
    direction: isOut ? 'out' : 'in',
    other: isOut ? calledBy(call, play) : caller(call, play),
    isMine: speaker?.id === me.player,
  };
}

/** True for a call that rings or is held at this moment. */
export function isLive({ phase }: CallView): boolean {
  return phase === 'ringing' || phase === 'talking';
}

function caller({ from }: CallView, { view, faceOf }: Seeing): OtherEnd {
  const post = from.kind === 'actor' ? from.post : (view.people[from.id]?.seatTitle ?? '');
  return { name: from.name, post, face: faceOf(from) };
}

function calledBy(call: CallView, { view, stage, faceOf }: Seeing): OtherEnd {
  const player = call.answeredBy?.player;
  if (player !== undefined) {
    const person = view.people[player];
    const team = stage.teams.find(({ id }) => id === call.toTeam)?.name ?? '';
    return { name: person?.name ?? team, post: team, face: faceOf({ kind: 'player', id: player }) };
  }
  // The line between the teams is not the public one, though it is named after the same team.
  const actors = stage.contacts.filter(({ kind }) => kind === 'actor');
  const contact = actors.find(({ id, name }) => id === call.toActor || name === call.to);
  const spoken = call.lines.map(({ speaker }) => speaker).find(({ kind }) => kind === 'actor');
  const post = contact?.post ?? (spoken?.kind === 'actor' ? spoken.post : '');
  return { name: call.to ?? call.title, post, face: call.toActor ?? call.toTeam ?? spoken?.id ?? call.id };
}
