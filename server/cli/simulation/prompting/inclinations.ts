import type { Inject } from '../../../../shared/scenario/inject.ts';
import { lean, type Mind } from '../../../bots/mind.ts';
import type { Deed, Prompter } from '../../../bots/prompter.ts';
import type { Knowledge } from './knowledge.ts';

type Inclination = (knowledge: Knowledge, mind: Mind, thing: string) => boolean | undefined;

/** How often a team that plays badly lets something pass. */
const LETS_PASS = { decide: 0.15, form: 0.5, answer: 0.4 } as const;
/** How much of what carries a fact is put on the board and shared: this at least, and more the more one sees. */
const FINDS = { least: 0.15, more: 0.6 } as const;
const SHARES = { least: 0.2, more: 0.7 } as const;

const INCLINATIONS: { [D in Deed]?: Inclination } = {
  open: (knowledge, { me }, item) => {
    const inject = knowledge.injectOf(item);
    if (!inject) return undefined;
    return knowledge.wishes.verdictFor('open', inject.id, me) ?? (carriesWanted(knowledge, inject.facts) || undefined);
  },
  reply: answers,
  react: answers,
  'pick up': picksUp,
  'call back': picksUp,
  phone: (knowledge, { me }, item) => {
    const inject = knowledge.injectOf(item);
    return inject && knowledge.wishes.verdictFor('answer', inject.id, me) === true ? false : undefined;
  },
  seek: (knowledge) => (isApart(knowledge) ? false : undefined),
  find: (knowledge, mind, source) => {
    const facts = factsOf(knowledge, source);
    if (facts.length === 0) return undefined;
    return verdictOn(knowledge, facts) ?? lean(mind, 'find', source) < shareOf(FINDS, knowledge);
  },
  share: (knowledge, mind, source) => {
    const verdict = verdictOn(knowledge, factsOf(knowledge, source));
    if (verdict !== undefined || mind.traits.blames) return verdict;
    return lean(mind, 'share', source) < shareOf(SHARES, knowledge);
  },
  use: ({ wishes }) => wishes.verdict('bring', ({ step }) => step === 'used'),
  go: (knowledge, mind, place) => {
    if (keepsAway(knowledge, mind)) return false;
    return knowledge.wishes.verdict('go', (deed) => deed.place === place) === false ? false : undefined;
  },
  podium: (knowledge, mind, press) => {
    if (keepsAway(knowledge, mind)) return false;
    return knowledge.wishes.verdict('tell press', (deed) => deed.press === press) ? true : undefined;
  },
  decide: (knowledge, { me }, decision) => {
    const isOurs = (deed: { decision: string; team?: string | undefined }) =>
      deed.decision === decision && (deed.team ?? me.team) === me.team;
    if (knowledge.wishes.shunned('decide').some(isOurs)) return false;
    return knowledge.wishes.verdict('choose', isOurs) ?? passes(knowledge, 'decide', `${decision} ${me.team}`);
  },
  form: worksOn,
  submit: worksOn,
  answer: (knowledge, { me }, thing) =>
    knowledge.wishes.wanted('tell press').length > 0 ? true : passes(knowledge, 'answer', `${thing} ${me.team}`),
};

/** Whether somebody does this with or about a thing, by what the play is out to reach and how well it goes. */
export function inclinationsOf(knowledge: Knowledge): Prompter['inclined'] {
  return (mind, deed, thing) => INCLINATIONS[deed]?.(knowledge, mind, thing);
}

/** True when this play is out to keep the teams apart. */
export function isApart({ wishes }: Knowledge): boolean {
  return wishes.shunned('meet').length > 0;
}

function answers(knowledge: Knowledge, mind: Mind, item: string): boolean | undefined {
  const inject = knowledge.injectOf(item);
  if (inject) return knowledge.wishes.verdictFor('answer', inject.id, mind.me);
  const from = mind.view.items.findLast(({ id }) => id === item)?.from;
  if (from?.kind !== 'player') return undefined;
  return isApart(knowledge) ? false : knowledge.wishes.wanted('meet').length > 0 || undefined;
}

function picksUp(knowledge: Knowledge, mind: Mind, id: string): boolean | undefined {
  const inject = knowledge.injectOf(id);
  if (!inject) {
    const isOurs = mind.view.calls.findLast((call) => call.id === id)?.toTeam !== undefined;
    return isOurs && isApart(knowledge) ? false : undefined;
  }
  const verdict = knowledge.wishes.verdictFor('answer', inject.id, mind.me);
  return verdict ?? (knowledge.wishes.wanted('say line').some((deed) => deed.inject === inject.id) || undefined);
}

/** Meeting in one place is finding each other, so only one team goes out at all. */
function keepsAway(knowledge: Knowledge, { me }: Mind): boolean {
  return isApart(knowledge) && me.team !== knowledge.scenario.teams[0]?.id;
}

function worksOn(knowledge: Knowledge, { me }: Mind, form: string): boolean | undefined {
  const isOurs = (deed: { form: string; team?: string | undefined }) =>
    deed.form === form && (deed.team ?? me.team) === me.team;
  const verdict = knowledge.wishes.verdict('hand in', isOurs);
  if (verdict !== undefined) return verdict;
  return isAsked(knowledge, form, isOurs) || passes(knowledge, 'form', `${form} ${me.team}`);
}

function isAsked({ wishes }: Knowledge, form: string, isOurs: (deed: { form: string }) => boolean): boolean {
  const scores = [...wishes.wanted('score'), ...wishes.shunned('score')];
  return scores.some((deed) => deed.form === form) || wishes.wanted('write').some(isOurs);
}

/** False when the team lets this pass; the worse it plays the more. */
function passes(knowledge: Knowledge, what: keyof typeof LETS_PASS, thing: string): false | undefined {
  return knowledge.luck(what, thing) < LETS_PASS[what] * (1 - knowledge.spec.insight) ? false : undefined;
}

function factsOf(knowledge: Knowledge, source: string): readonly string[] {
  const inject: Inject | undefined = knowledge.injectOf(source);
  if (!inject) return knowledge.scenario.seats.find(({ id }) => id === source)?.facts ?? [];
  return knowledge.lore.factsIn(inject);
}

function shareOf({ least, more }: { least: number; more: number }, { spec }: Knowledge): number {
  return least + more * spec.insight;
}

function verdictOn(knowledge: Knowledge, facts: readonly string[]): boolean | undefined {
  if (carriesWanted(knowledge, facts)) return true;
  return knowledge.wishes.shunned('bring').some(({ fact }) => facts.includes(fact)) ? false : undefined;
}

function carriesWanted({ wishes }: Knowledge, facts: readonly string[]): boolean {
  return wishes.wanted('bring').some(({ fact }) => facts.includes(fact));
}
