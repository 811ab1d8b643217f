import type { WrittenEffect } from '../../../../shared/scenario/checks/effects.ts';
import { type HappeningKind, idOf, kindOf } from '../../../../shared/scenario/checks/happening.ts';
import type { Slug } from '../../../../shared/vocabulary/ids.ts';
import type { Planner } from './planner.ts';
import { sayLine } from './reach-conditions.ts';

type Cause = { ids: readonly Slug[]; effect: WrittenEffect };
type Plans = { [K in HappeningKind]?: (planner: Planner, cause: Cause) => void };

/** Does what has this effect. */
export function bringAbout(planner: Planner, effect: WrittenEffect): void {
  BRING[kindOf(effect.source)]?.(planner, causeOf(effect));
}

/** Leaves what has this effect. */
export function prevent(planner: Planner, effect: WrittenEffect): void {
  PREVENT[kindOf(effect.source)]?.(planner, causeOf(effect));
}

function causeOf(effect: WrittenEffect): Cause {
  return { ids: idOf(effect.source).split('/'), effect };
}

const BRING: Plans = {
  inject: (planner, { ids: [inject = ''] }) => planner.reachInject(inject),
  met: (planner, { ids: [inject = ''] }) => planner.reach({ expected: { inject, is: 'met' } }),
  missed: (planner, { ids: [inject = ''] }) => planner.reach({ expected: { inject, is: 'missed' } }),
  line: (planner, { ids: [inject = '', line = ''] }) => sayLine(planner, inject, line),
  option: (planner, { ids: [decision = '', option = ''] }) => planner.reach({ decided: { decision, option } }),
  decision: (planner, { ids: [decision = ''] }) => {
    planner.reachOpening(decision);
    planner.shun({ do: 'decide', decision });
  },
  reply: (planner, { ids: [actor = '', id = ''] }) => {
    const reply = replyOf(planner, actor, id);
    const topic = planner.oneOf(reply?.topics ?? []);
    if (topic === undefined) planner.want({ do: 'talk', actor, via: 'mail' });
    else planner.want({ do: 'speak of', topic, to: actor });
    if (reply?.when) planner.reach(reply.when);
  },
  rule: (planner, { ids: [rule = ''] }) => {
    const when = planner.scenario.rules.find(({ id }) => id === rule)?.when;
    if (when) planner.reach(when);
  },
  form: (planner, { ids: [form = ''], effect: { path } }) => {
    planner.reachOpening(form);
    if (path.includes('expired')) return planner.shun({ do: 'hand in', form });
    planner.want({ do: 'hand in', form });
    if (isBestOutcome(path)) planner.want({ do: 'score', form });
    else if (planner.isLucky(0.5)) planner.shun({ do: 'score', form });
  },
  question: (planner, { ids: [press = '', id = ''], effect: { path } }) => {
    planner.reachOpening(press);
    const topic = weighedTopic(planner, press, id, path);
    if (topic !== undefined) planner.want({ do: 'tell press', press, topic });
  },
};

const PREVENT: Plans = {
  inject: (planner, { ids: [inject = ''] }) => planner.avoidInject(inject),
  met: (planner, { ids: [inject = ''] }) => planner.miss(inject),
  missed: (planner, { ids: [inject = ''] }) => planner.meet(inject),
  line: (planner, { ids: [inject = '', line = ''] }) => planner.shun({ do: 'say line', inject, line }),
  option: (planner, { ids: [decision = '', option = ''] }) => planner.shun({ do: 'choose', decision, option }),
  decision: (planner, { ids: [decision = ''] }) => planner.want({ do: 'decide', decision }),
  reply: (planner, { ids: [actor = '', id = ''] }) => {
    for (const topic of replyOf(planner, actor, id)?.topics ?? []) planner.shun({ do: 'speak of', topic, to: actor });
  },
  rule: (planner, { ids: [rule = ''] }) => {
    const when = planner.scenario.rules.find(({ id }) => id === rule)?.when;
    if (when) planner.avoid(when);
  },
  form: (planner, { ids: [form = ''], effect: { path } }) => {
    if (path.includes('expired')) planner.want({ do: 'hand in', form });
    else if (isBestOutcome(path)) planner.shun({ do: 'score', form });
    else planner.want({ do: 'score', form });
  },
  question: (planner, { ids: [press = '', id = ''], effect: { path } }) => {
    const topic = weighedTopic(planner, press, id, path);
    if (topic !== undefined) planner.shun({ do: 'tell press', press, topic });
  },
};

function replyOf({ scenario }: Planner, actor: Slug, reply: Slug) {
  return scenario.actors.find(({ id }) => id === actor)?.replies.find(({ id }) => id === reply);
}

function isBestOutcome(path: WrittenEffect['path']): boolean {
  return path[path.indexOf('outcomes') + 1] === 0;
}

function weighedTopic(
  { scenario }: Planner,
  press: Slug,
  question: Slug,
  path: WrittenEffect['path'],
): Slug | undefined {
  const weighs = scenario.press.find(({ id }) => id === press)?.questions.find(({ id }) => id === question)?.weighs;
  return weighs?.[Number(path[path.indexOf('weighs') + 1])]?.topic;
}
