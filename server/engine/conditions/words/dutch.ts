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
  delivered: 'binnengekomen',
  opened: 'gelezen',
  shared: 'aan het andere team verteld',
  placed: 'op een bord gezet',
  used: 'bij een besluit gebruikt',
} as const;
const CONSENT_WORDS = { asked: 'gevraagd', given: 'gegeven', refused: 'geweigerd' } as const;

const VIA_WORDS = {
  mail: ' per mail',
  call: ' aan de telefoon',
  visit: ' op bezoek',
  place: ' op een plek in de stad',
} as const;

const CLAUSES: ConditionWords['clauses'] = {
  time: (from, scenario) => `het is ${clockAt(scenario, from)} of later`,
  released: (inject, scenario) => `${title(scenario, inject)} is uit`,
  elapsed: (asked, scenario) => `${title(scenario, asked.inject)} is minstens ${spanIn(SPAN, asked.for)} uit`,
  opened: ({ inject, by }, scenario) => `${title(scenario, inject)} is gelezen${byWhom(scenario, by)}`,
  answered: ({ inject, by }, scenario) => `${title(scenario, inject)} is beantwoord${byWhom(scenario, by)}`,
  unanswered: (asked, scenario) =>
    `${title(scenario, asked.inject)} is na ${spanIn(SPAN, asked.for)} nog niet beantwoord${byWhom(scenario, asked.by)}`,
  expected: ({ inject, is }, scenario) =>
    `de verwachte actie na ${title(scenario, inject)} ${is === 'met' ? 'is gezien' : 'bleef uit'}`,
  decided: ({ decision, option, team }, scenario) => {
    const point = findDecision(scenario, decision);
    const choice = point?.options.find(({ id }) => id === option)?.label;
    const who = team === undefined ? 'een team' : teamName(scenario, team);
    return `${who} besloot "${point?.title ?? decision}"${choice === undefined ? '' : `: ${choice}`}`;
  },
  contact: (asked, scenario) => {
    const until = `${between(scenario, asked)}${afterwards(scenario, asked.after)}`;
    const via = asked.via === undefined ? '' : VIA_WORDS[asked.via];
    if (asked.with === undefined) return `de teams vonden elkaar${via}${until}`;
    const spoke = asked.twoWay ? 'sprak over en weer' : 'sprak';
    return `${somebody(scenario, asked.by)} ${spoke} met ${actorName(scenario, asked.with)}${via}${until}`;
  },
  entered: ({ place, by }, scenario) =>
    `${somebody(scenario, by)} kwam bij ${findPlace(scenario, place)?.name ?? place}`,
  present: ({ place, by }, scenario) => `${somebody(scenario, by)} is bij ${findPlace(scenario, place)?.name ?? place}`,
  fact: ({ id, is, by }, scenario) => `${factText(scenario, id)} is ${FACT_WORDS[is]}${atWhom(scenario, is, by)}`,
  facts: ({ of, is, atLeast, teams, by }, scenario) =>
    `van de feiten ${of.map((id) => factText(scenario, id)).join(', ')} ${atLeast === 1 ? 'is' : 'zijn'} er minstens ${atLeast} ${FACT_WORDS[is]}${atWhom(scenario, is, by)}${teams > 1 ? `, uit ${teams} teams` : ''}`,
  said: ({ topic, to, by, public: isPublic, since: from, after }, scenario) =>
    `${somebody(scenario, by)} sprak${isPublic === undefined ? '' : ' in het openbaar'} over ${topicName(scenario, topic)}${to === undefined ? '' : ` met ${partyName(scenario, to)}`}${between(scenario, { since: from })}${afterwards(scenario, after)}`,
  line: ({ inject, line }, scenario) => `in ${title(scenario, inject)} is ${lineSaid(scenario, inject, line)} gezegd`,
  gauge: ({ id, atLeast, atMost }, { gauges }) =>
    `${gauges.find((gauge) => gauge.id === id)?.name ?? id} is ${bounds(atLeast, atMost)}`,
  alliance: ({ actor, meter, atLeast, atMost }, scenario) =>
    `bij ${actorName(scenario, actor)} staat ${meter} op ${bounds(atLeast, atMost)}`,
  strand: ({ id, is }, scenario) => {
    const [strand, states] = strandNames(scenario, id, is);
    return `${strand} staat op ${states.join(' of ')}`;
  },
  consent: ({ actor, is, scope }, scenario) =>
    `toestemming van ${actorName(scenario, actor)}${scope === undefined ? '' : ` voor "${scope}"`} is ${CONSENT_WORDS[is]}`,
  form: ({ id, team, field, topic, score }, scenario) => {
    const name = scenario.forms.find((form) => form.id === id)?.title ?? id;
    const who = team === undefined ? '' : ` door ${teamName(scenario, team)}`;
    const part = field === undefined ? '' : `, met ${fieldLabel(scenario, id, field)} ingevuld`;
    const about = topic === undefined ? '' : `${field === undefined ? ',' : ''} over ${topicName(scenario, topic)}`;
    return `"${name}" is ingeleverd${who}${part}${about}${score === undefined ? '' : `, met minstens ${counted(score, ['punt', 'punten'])}`}`;
  },
  level: ({ atLeast, atMost }) => `het niveau is ${bounds(atLeast, atMost)}`,
  draw: ({ name, is }) => `het lot ${lotName(name)} viel op ${is}`,
};

/** How a docent says a condition in Dutch. */
export const dutch: ConditionWords = {
  and: 'en',
  or: 'of',
  either: (parts) => parts.map((part) => `ofwel ${part}`).join(', '),
  not: (sentence) => `niet: ${sentence}`,
  clauses: CLAUSES,
};

const SPAN: SpanWords = {
  minute: ['speelminuut', 'speelminuten'],
  second: ['seconde', 'seconden'],
  and: 'en',
};

function between(scenario: Scenario, { since, before }: Window): string {
  const [from, until] = [since, before].map((moment) => moment && clockAt(scenario, moment));
  if (from && until) return ` tussen ${from} en ${until}`;
  return from ? ` na ${from}` : until ? ` vóór ${until}` : '';
}

function afterwards(scenario: Scenario, after: After | undefined): string {
  if (after === undefined) return '';
  return ` ${after.within === undefined ? '' : `binnen ${spanIn(SPAN, after.within)} `}na ${title(scenario, after.inject)}`;
}

/** Who did it, as the one a sentence begins with. */
function somebody(scenario: Scenario, who: Who | undefined): string {
  if (who?.seat !== undefined) return `de ${findSeat(scenario, who.seat)?.title ?? who.seat}`;
  const profession = scenario.professions.find(({ id }) => id === who?.profession)?.name;
  const team = who?.team === undefined ? '' : ` van ${teamName(scenario, who.team)}`;
  return `iemand${team}${profession === undefined ? '' : ` met als beroep ${profession}`}`;
}

function byWhom(scenario: Scenario, who: Who | undefined, by = 'door'): string {
  if (who === undefined) return '';
  const isWholeTeam = who.seat === undefined && who.profession === undefined && who.team !== undefined;
  return ` ${by} ${isWholeTeam ? teamName(scenario, who.team ?? '') : somebody(scenario, who)}`;
}

function atWhom(scenario: Scenario, step: keyof typeof FACT_WORDS, who: Who | undefined): string {
  return byWhom(scenario, who, step === 'delivered' ? 'bij' : 'door');
}

function bounds(atLeast: number | undefined, atMost: number | undefined): string {
  if (atLeast !== undefined && atMost !== undefined) {
    return atLeast === atMost ? `${atLeast}` : `${atLeast} tot en met ${atMost}`;
  }
  return atLeast === undefined ? `hoogstens ${atMost ?? '?'}` : `minstens ${atLeast}`;
}
