import type { Inject, Release } from '../../../../shared/scenario/inject.ts';
import type { Slug } from '../../../../shared/vocabulary/ids.ts';
import type { Planner } from './planner.ts';

/** Follows one of the ways in which an inject comes, and keeps away what takes it off the list. */
export function reachInject(planner: Planner, id: Slug): void {
  const inject = find(planner, id);
  if (!inject) return;
  followOneWay(planner, inject);
  for (const cancel of planner.effects((effect) => 'cancel' in effect && effect.cancel === id)) planner.prevent(cancel);
  // Of a group only the first comes.
  const { group } = inject;
  const others = planner.scenario.injects.filter((other) => group !== undefined && other.group === group);
  for (const other of others) if (other.id !== id) planner.avoidInject(other.id);
}

/** Its own way, or that of something of which it is the consequence. What can come by itself is not sent by hand. */
function followOneWay(planner: Planner, { id, release }: Inject): void {
  const sent = planner.effects(
    (effect) => ('release' in effect && effect.release === id) || ('schedule' in effect && effect.schedule === id),
  );
  const isByHand = release.manual !== undefined;
  const way = planner.oneOf([...(isByHand && sent.length > 0 ? [] : [undefined]), ...sent]);
  if (way) planner.bringAbout(way);
  else if (isByHand) planner.want({ do: 'send', inject: id });
  else reachRelease(planner, release);
}

/** Sees to it that a decision point, form or press conference is opened. */
export function reachOpening(planner: Planner, id: Slug): void {
  const { decisions, forms, press } = planner.scenario;
  const question = [...decisions, ...forms, ...press].find((one) => one.id === id);
  if (question) reachRelease(planner, question.opens);
}

function reachRelease(planner: Planner, { after, absent, when }: Release): void {
  if (when) planner.reach(when);
  if (absent) {
    planner.reachInject(absent.inject);
    planner.miss(absent.inject);
  }
  if (after?.inject !== undefined) planner.reachInject(after.inject);
  if (after?.contact) planner.want({ do: 'meet' });
  if (after?.decision === undefined) return;
  planner.reachOpening(after.decision);
  if (after.option === undefined) planner.want({ do: 'decide', decision: after.decision });
  else planner.want({ do: 'choose', decision: after.decision, option: after.option });
}

/** Keeps an inject away, as far as people can. */
export function avoidInject(planner: Planner, id: Slug): void {
  const { after, absent, when, manual } = find(planner, id)?.release ?? {};
  if (when) planner.avoid(when);
  if (absent) planner.meet(absent.inject);
  if (after?.inject !== undefined) planner.avoidInject(after.inject);
  if (after?.contact) planner.shun({ do: 'meet' });
  if (after?.decision !== undefined && after.option !== undefined) {
    planner.shun({ do: 'choose', decision: after.decision, option: after.option });
  }
  if (manual !== undefined) planner.shun({ do: 'send', inject: id });
  for (const sent of planner.effects((effect) => 'release' in effect && effect.release === id)) planner.prevent(sent);
}

/** Does what is expected after an inject. */
export function showSign(planner: Planner, id: Slug): void {
  const sign = find(planner, id)?.expect?.sign;
  if (sign === undefined) return;
  if (typeof sign === 'object') return showNamedSign(planner, sign);
  if (sign === 'contact') return planner.want({ do: 'meet' });
  if (sign === 'docent') return planner.want({ do: 'mark', inject: id });
  planner.want({ do: sign === 'opened' ? 'open' : 'answer', inject: id });
}

/** Leaves what is expected after an inject. */
export function missSign(planner: Planner, id: Slug): void {
  const sign = find(planner, id)?.expect?.sign;
  if (sign === undefined) return;
  if (typeof sign === 'object') return missNamedSign(planner, sign);
  if (sign === 'contact') return planner.shun({ do: 'meet' });
  if (sign === 'docent') return planner.shun({ do: 'mark', inject: id });
  planner.shun({ do: sign === 'opened' ? 'open' : 'answer', inject: id });
}

type NamedSign = Extract<NonNullable<Inject['expect']>['sign'], object>;

function showNamedSign(planner: Planner, sign: NamedSign): void {
  if ('when' in sign) return planner.reach(sign.when);
  if ('form' in sign) return planner.reach({ form: { id: sign.form } });
  if ('place' in sign) return planner.want({ do: 'go', place: sign.place });
  if ('mailTo' in sign) return planner.want({ do: 'talk', actor: sign.mailTo, via: 'mail' });
  planner.reach({ decided: sign });
}

function missNamedSign(planner: Planner, sign: NamedSign): void {
  if ('when' in sign) return planner.avoid(sign.when);
  if ('form' in sign) return planner.shun({ do: 'hand in', form: sign.form });
  if ('place' in sign) return planner.shun({ do: 'go', place: sign.place });
  if ('mailTo' in sign) return planner.shun({ do: 'talk', actor: sign.mailTo, via: 'mail' });
  planner.avoid({ decided: sign });
}

function find(planner: Planner, id: Slug): Inject | undefined {
  return planner.scenario.injects.find((one) => one.id === id);
}
