import type { After, Who } from '../../../../shared/scenario/condition.ts';
import type { Scenario } from '../../../../shared/scenario/scenario.ts';
import { findDecision, findPlace, findSeat } from '../../lookup.ts';
import type { ConditionWords, Window } from './clause.ts';
import {
  actorName,
  clockAt,
  factText,
  fieldLabel,
  lineSaid,
  lotName,
  partyName,
  strandNames,
  teamName,
  title,
  topicName,
} from './names.ts';
import { counted, type SpanWords, spanIn } from './span.ts';

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
  elapsed: (asked, scenario) => `${title(scenario, asked.inject)} has been out for at least ${spanIn(SPAN, asked.for)}`,
  opened: ({ inject, by }, scenario) => `${title(scenario, inject)} was read${byWhom(scenario, by)}`,
  answered: ({ inject, by }, scenario) => `${title(scenario, inject)} was answered${byWhom(scenario, by)}`,
  unanswered: (asked, scenario) =>
    `${title(scenario, asked.inject)} is not answered${byWhom(scenario, asked.by)} after ${spanIn(SPAN, asked.for)}`,
  expected: ({ inject, is }, scenario) =>
    `the expected action after ${title(scenario, inject)} ${is === 'met' ? 'was seen' : 'did not come'}`,
  decided: ({ decision, option, team }, scenario) => {
    const point = findDecision(scenario, decision);
    const choice = point?.options.find(({ id }) => id === option)?.label;
    const who = team === undefined ? 'a team' : teamName(scenario, team);
    return `${who} decided "${point?.title ?? decision}"${choice === undefined ? '' : `: ${choice}`}`;
  },
  contact: (asked, scenario) => {
    const until = `${between(scenario, asked)}${afterwards(scenario, asked.after)}`;
    const via = asked.via === undefined ? '' : VIA_WORDS[asked.via];
    if (asked.with === undefined) return `the teams found each other${via}${until}`;
    const spoke = asked.twoWay ? 'spoke back and forth' : 'spoke';
    return `${somebody(scenario, asked.by)} ${spoke} with ${actorName(scenario, asked.with)}${via}${until}`;
  },
  entered: ({ place, by }, scenario) =>
    `${somebody(scenario, by)} came to ${findPlace(scenario, place)?.name ?? place}`,
  present: ({ place, by }, scenario) => `${somebody(scenario, by)} is at ${findPlace(scenario, place)?.name ?? place}`,
  fact: ({ id, is, by }, scenario) => `${factText(scenario, id)} was ${FACT_WORDS[is]}${atWhom(scenario, is, by)}`,
  facts: ({ of, is, atLeast, teams, by }, scenario) =>
    `of the facts ${of.map((id) => factText(scenario, id)).join(', ')}, at least ${atLeast} ${atLeast === 1 ? 'was' : 'were'} ${FACT_WORDS[is]}${atWhom(scenario, is, by)}${teams > 1 ? `, from ${teams} teams` : ''}`,
  said: ({ topic, to, by, public: isPublic, since: from, after }, scenario) =>
    `${somebody(scenario, by)} spoke${isPublic === undefined ? '' : ' in public'} about ${topicName(scenario, topic)}${to === undefined ? '' : ` with ${partyName(scenario, to)}`}${between(scenario, { since: from })}${afterwards(scenario, after)}`,
  line: ({ inject, line }, scenario) => `${lineSaid(scenario, inject, line)} was said in ${title(scenario, inject)}`,
  gauge: ({ id, atLeast, atMost }, { gauges }) =>
    `${gauges.find((gauge) => gauge.id === id)?.name ?? id} is ${bounds(atLeast, atMost)}`,
  alliance: ({ actor, meter, atLeast, atMost }, scenario) =>
    `${METERS[meter]} ${meter === 'doenvermogen' ? 'of' : 'with'} ${actorName(scenario, actor)} is ${bounds(atLeast, atMost)}`,
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
    const about = topic === undefined ? '' : `${field === undefined ? ',' : ''} about ${topicName(scenario, topic)}`;
    return `"${name}" was handed in${who}${part}${about}${score === undefined ? '' : `, with at least ${counted(score, ['point', 'points'])}`}`;
  },
  level: ({ atLeast, atMost }) => `the level is ${bounds(atLeast, atMost)}`,
  draw: ({ name, is }) => `the lot ${lotName(name)} fell on ${is}`,
};

/** How a docent says a condition in English. */
export const english: ConditionWords = {
  and: 'and',
  or: 'or',
  either: (parts) => `either ${parts.join(', or ')}`,
  not: (sentence) => `not: ${sentence}`,
  clauses: CLAUSES,
};

const SPAN: SpanWords = {
  minute: ['minute of play', 'minutes of play'],
  second: ['second', 'seconds'],
  and: 'and',
};

function between(scenario: Scenario, { since, before }: Window): string {
  const [from, until] = [since, before].map((moment) => moment && clockAt(scenario, moment));
  if (from && until) return ` between ${from} and ${until}`;
  return from ? ` after ${from}` : until ? ` before ${until}` : '';
}

function afterwards(scenario: Scenario, after: After | undefined): string {
  if (after === undefined) return '';
  return ` ${after.within === undefined ? '' : `within ${spanIn(SPAN, after.within)} `}after ${title(scenario, after.inject)}`;
}

/** Who did it, as the one a sentence begins with. */
function somebody(scenario: Scenario, who: Who | undefined): string {
  if (who?.seat !== undefined) return `the ${findSeat(scenario, who.seat)?.title ?? who.seat}`;
  const profession = scenario.professions.find(({ id }) => id === who?.profession)?.name;
  const team = who?.team === undefined ? '' : ` from ${teamName(scenario, who.team)}`;
  return `somebody${team}${profession === undefined ? '' : ` with the profession ${profession}`}`;
}

function byWhom(scenario: Scenario, who: Who | undefined, by = 'by'): string {
  if (who === undefined) return '';
  const isWholeTeam = who.seat === undefined && who.profession === undefined && who.team !== undefined;
  return ` ${by} ${isWholeTeam ? teamName(scenario, who.team ?? '') : somebody(scenario, who)}`;
}

function atWhom(scenario: Scenario, step: keyof typeof FACT_WORDS, who: Who | undefined): string {
  return byWhom(scenario, who, step === 'delivered' ? 'to' : 'by');
}

function bounds(atLeast: number | undefined, atMost: number | undefined): string {
  if (atLeast !== undefined && atMost !== undefined) {
    return atLeast === atMost ? `${atLeast}` : `${atLeast} to ${atMost}`;
  }
  return atLeast === undefined ? `at most ${atMost ?? '?'}` : `at least ${atLeast}`;
}
