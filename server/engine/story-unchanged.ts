import type { Path } from '../../shared/scenario/checks/check.ts';
import { conditionsOf, nodesOf } from '../../shared/scenario/checks/conditions.ts';
import type { Condition } from '../../shared/scenario/condition.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { FactStep } from '../../shared/vocabulary/drama.ts';
import type { Slug } from '../../shared/vocabulary/ids.ts';
import type { SessionState } from './state.ts';
import { meterKey, type StoryState } from './story-state.ts';

/** Parts of the story that grow with every word, of which conditions ask for a few entries only. */
type Grown = 'heard' | 'talks' | 'lines' | 'answers' | 'visits' | 'readers' | 'alliances';

const ENTRIES: { [K in Grown]: (condition: Condition) => readonly (string | undefined)[] } = {
  heard: ({ said }) => [said?.topic],
  talks: ({ contact }) => [contact?.with],
  lines: ({ line }) => [line?.inject],
  answers: ({ answered, unanswered }) => [answered?.inject, unanswered?.inject],
  visits: ({ entered }) => [entered?.place],
  readers: ({ opened }) => [opened?.inject],
  alliances: ({ alliance }) => [alliance && meterKey(alliance.actor, alliance.meter)],
};
const GROWN = Object.keys(ENTRIES) as Grown[];

/** True when nothing changed between two states of one scenario that makes something of the story come. */
export function isStoryUnchanged(before: SessionState, now: SessionState): boolean {
  return isPlayUnchanged(before, now) && isToldUnchanged(before.story, now.story) && areEntriesUnchanged(before, now);
}

// Boards, written replies and the town make nothing so.
function isPlayUnchanged(before: SessionState, now: SessionState): boolean {
  return (
    before.phase === now.phase &&
    before.injects === now.injects &&
    before.expectations === now.expectations &&
    before.openings === now.openings &&
    before.gauges === now.gauges &&
    isEachSame(before.decisions, now.decisions, ['state', 'option'])
  );
}

function isToldUnchanged(before: StoryState, now: StoryState): boolean {
  return (
    before.level === now.level &&
    before.strands === now.strands &&
    before.consents === now.consents &&
    before.firedRules === now.firedRules &&
    before.contacts === now.contacts &&
    isEachSame(before.forms, now.forms, ['state', 'closes', 'score']) &&
    before.press === now.press &&
    before.hinted === now.hinted
  );
}

// Votes and words in a field change these too, and nothing waits for those.
function isEachSame<T extends object>(
  before: Record<string, T>,
  now: Record<string, T>,
  looked: readonly (keyof T)[],
): boolean {
  if (before === now) return true;
  return Object.entries(now).every(([key, one]) => {
    const was = before[key];
    return was === one || (was !== undefined && looked.every((field) => was[field] === one[field]));
  });
}

function areEntriesUnchanged(before: SessionState, now: SessionState): boolean {
  const { entries, steps, isPresenceAsked } = askedIn(before.scenario);
  const [was, is] = [before.story, now.story];
  return (
    (!isPresenceAsked || before.players === now.players) &&
    (was.facts === is.facts || steps.every(({ id, step }) => was.facts[id]?.[step] === is.facts[id]?.[step])) &&
    GROWN.every((part) => was[part] === is[part] || entries[part].every((key) => was[part][key] === is[part][key]))
  );
}

type Asked = {
  entries: Record<Grown, readonly string[]>;
  steps: readonly { id: Slug; step: FactStep }[];
  /** Somebody being at a place: only then it matters where people are. */
  isPresenceAsked: boolean;
};
// A frozen scenario never changes, so what its conditions ask for is looked up once.
const known = new WeakMap<Scenario, Asked>();

function askedIn(scenario: Scenario): Asked {
  const before = known.get(scenario);
  if (before) return before;
  const waits = conditionsOf(scenario)
    .filter(({ path }) => isWaitedFor(path))
    .flatMap(nodesOf)
    .map(({ condition }) => condition);
  const entriesOf = (part: Grown) =>
    new Set(waits.flatMap((condition) => ENTRIES[part](condition)).filter((key) => key !== undefined));
  const asked = {
    entries: Object.fromEntries(GROWN.map((part) => [part, [...entriesOf(part)]])) as unknown as Asked['entries'],
    steps: waits.flatMap(stepsIn),
    isPresenceAsked: waits.some(({ present }) => present !== undefined),
  };
  known.set(scenario, asked);
  return asked;
}

function stepsIn({ fact, facts }: Condition): Asked['steps'] {
  return [
    ...(fact ? [{ id: fact.id, step: fact.is }] : []),
    ...(facts?.of.map((id) => ({ id, step: facts.is })) ?? []),
  ];
}

// Lines, wordings and endings are looked at when they are needed, not when something changes.
function isWaitedFor(path: Path): boolean {
  const [list] = path;
  return list === 'rules' || path[2] === 'questions' || ['release', 'opens', 'sign'].includes(String(path.at(-2)));
}
