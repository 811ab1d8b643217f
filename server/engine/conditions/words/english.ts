import type { After, Who } from '../../../../shared/scenario/condition.ts';
import type { Scenario } from '../../../../shared/scenario/scenario.ts';
import { findDecision, findPlace, findSeat } from '../../lookup.ts';
import type { ConditionWords } from './clause.ts';
import {
  actorName,
  clockAt,
  factText,
  fieldLabel,
  lineSaid,
  partyName,
  strandNames,
  teamName,
  title,
  topicName,
} from './names.ts';

const FACT_WORDS = {
  delivered: 'delivered',
  opened: 'read',
  shared: 'told to the other team',
  placed: 'put on a board',
  used: 'used for a decision',
} as const;
const CONSENT_WORDS = { asked: 'asked for', given: 'given', refused: 'refused' } as const;
const METERS = { band: 'bond', doel: 'goal', werkwijze: 'way of working', doenvermogen: 'capacity' } as const;

const VIA_WORDS = {
  mail: ' by mail',
  call: ' on the phone',
  visit: ' on a visit',
  place: ' at a place in town',
} as const;

const CLAUSES: ConditionWords['clauses'] = {
  time: (from, scenario) => `it is ${clockAt(scenario, from)} or later`,
  released: (inject, scenario) => `${title(scenario, inject)} is out`,
  elapsed: (asked, scenario) => `${title(scenario, asked.inject)} has been out for at least ${asked.for}`,
  opened: ({ inject, by }, scenario) => `${title(scenario, inject)} was read${byWhom(scenario, by)}`,
  answered: ({ inject, by }, scenario) => `${title(scenario, inject)} was answered${byWhom(scenario, by)}`,
  unanswered: (asked, scenario) =>
    `${title(scenario, asked.inject)} is not answered${byWhom(scenario, asked.by)} after ${asked.for}`,
  expected: ({ inject, is }, scenario) =>
    `the expected action after ${title(scenario, inject)} ${is === 'met' ? 'was seen' : 'did not come'}`,
  decided: ({ decision, option, team }, scenario) => {
    const point = findDecision(scenario, decision);
    const choice = point?.options.find(({ id }) => id === option)?.label;
    const who = team === undefined ? 'a team' : teamName(scenario, team);
    return `${who} decided "${point?.title ?? decision}"${choice === undefined ? '' : `: ${choice}`}`;
  },
  contact: (asked, scenario) => {
    const until = `${since(scenario, asked.since)}${asked.before === undefined ? '' : ` before ${clockAt(scenario, asked.before)}`}${afterwards(scenario, asked.after)}`;
    const via = asked.via === undefined ? '' : VIA_WORDS[asked.via];
    if (asked.with === undefined) return `the teams found each other${via}${until}`;
    const spoke = asked.twoWay ? 'there was talk both ways' : 'there was talk';
    return `${spoke} with ${actorName(scenario, asked.with)}${via}${byWhom(scenario, asked.by)}${until}`;
  },
  entered: ({ place, by }, scenario) =>
    `somebody${ofWhom(scenario, by)} came to ${findPlace(scenario, place)?.name ?? place}`,
  present: ({ place, by }, scenario) =>
    `somebody${ofWhom(scenario, by)} is at ${findPlace(scenario, place)?.name ?? place}`,
  fact: ({ id, is, by }, scenario) => `${factText(scenario, id)} was ${FACT_WORDS[is]}${byWhom(scenario, by)}`,
  facts: ({ of, is, atLeast, teams, by }, scenario) =>
    `of the facts ${of.map((id) => factText(scenario, id)).join(', ')} ${atLeast} ${atLeast === 1 ? 'was' : 'were'} ${FACT_WORDS[is]}${byWhom(scenario, by)}${teams > 1 ? `, from ${teams} teams` : ''}`,
  said: (asked, scenario) =>
    `${topicName(scenario, asked.topic)} was talked about${asked.public === undefined ? '' : ' in public'}${since(scenario, asked.since)}${afterwards(scenario, asked.after)}${asked.to === undefined ? '' : ` with ${partyName(scenario, asked.to)}`}${byWhom(scenario, asked.by)}`,
  line: ({ inject, line }, scenario) => `${lineSaid(scenario, inject, line)} was said in ${title(scenario, inject)}`,
  gauge: ({ id, atLeast, atMost }, { gauges }) =>
    `${gauges.find((gauge) => gauge.id === id)?.name ?? id} is ${bounds(atLeast, atMost)}`,
  alliance: ({ actor, meter, atLeast, atMost }, scenario) =>
    `${METERS[meter]} with ${actorName(scenario, actor)} is ${bounds(atLeast, atMost)}`,
  strand: ({ id, is }, scenario) => {
    const [strand, states] = strandNames(scenario, id, is);
    return `${strand} is at ${states.join(' or ')}`;
  },
  consent: ({ actor, is, scope }, scenario) =>
    `consent of ${actorName(scenario, actor)}${scope === undefined ? '' : ` for "${scope}"`} was ${CONSENT_WORDS[is]}`,
  form: ({ id, team, field, topic, score }, scenario) => {
    const name = scenario.forms.find((form) => form.id === id)?.title ?? id;
    const who = team === undefined ? '' : ` by ${teamName(scenario, team)}`;
    const part = field === undefined ? '' : `, with ${fieldLabel(scenario, id, field)} filled in`;
    const about = topic === undefined ? '' : `${field === undefined ? ',' : ''} about ${topic}`;
    return `"${name}" was handed in${who}${part}${about}${score === undefined ? '' : `, with at least ${score} points`}`;
  },
  level: ({ atLeast, atMost }) => `the level is ${bounds(atLeast, atMost)}`,
  draw: ({ name, is }) => `the lot ${name} fell on ${is}`,
};

/** How a docent says a condition in English. */
export const english: ConditionWords = {
  and: 'and',
  or: 'or',
  either: (parts) => `either ${parts.join(', or ')}`,
  not: (sentence) => `not: ${sentence}`,
  clauses: CLAUSES,
};

function since(scenario: Scenario, moment: string | undefined): string {
  return moment === undefined ? '' : ` since ${clockAt(scenario, moment)}`;
}

function afterwards(scenario: Scenario, after: After | undefined): string {
  if (after === undefined) return '';
  return ` ${after.within === undefined ? '' : `within ${after.within} `}after ${title(scenario, after.inject)}`;
}

function ofWhom(scenario: Scenario, who: Who | undefined): string {
  return byWhom(scenario, who).replace(' by ', who?.seat === undefined ? ' of ' : ', ');
}

function byWhom(scenario: Scenario, who: Who | undefined): string {
  if (who === undefined) return '';
  if (who.seat !== undefined) return ` by the ${findSeat(scenario, who.seat)?.title ?? who.seat}`;
  const profession = scenario.professions.find(({ id }) => id === who.profession)?.name;
  const team = who.team === undefined ? undefined : teamName(scenario, who.team);
  return ` by ${[profession, team].filter((name) => name !== undefined).join(' of ')}`;
}

function bounds(atLeast: number | undefined, atMost: number | undefined): string {
  if (atLeast !== undefined && atMost !== undefined) return `${atLeast} to ${atMost}`;
  return atLeast === undefined ? `at most ${atMost ?? '?'}` : `at least ${atLeast}`;
}
