import type { Scenario } from '../scenario/scenario.ts';
import { toExerciseTime } from '../vocabulary/exercise-time.ts';
import type { Contact, Stage } from './stage.ts';
import type { Viewer } from './visibility.ts';

// A frozen scenario never changes, and all of one team look at the same decor.
const stages = new WeakMap<Scenario, Map<string | undefined, Stage>>();

/** Cuts the decor for one viewer out of the frozen scenario. A team's own intro only for its members. */
export function stageFor(viewer: Viewer, scenario: Scenario): Stage {
  const team = viewer.role === 'player' ? viewer.placement.team : undefined;
  const known = stages.get(scenario) ?? new Map<string | undefined, Stage>();
  const stage = known.get(team) ?? cut(team, scenario);
  stages.set(scenario, known.set(team, stage));
  return stage;
}

function cut(team: string | undefined, scenario: Scenario): Stage {
  return {
    scenario: { id: scenario.id, title: scenario.title, version: scenario.version, language: scenario.language },
    briefing: scenario.briefing,
    contentNote: scenario.contentNote,
    agreements: scenario.agreements,
    optOutWord: scenario.optOutWord,
    story: scenario.story,
    duration: toExerciseTime(scenario.duration),
    teams: scenario.teams.map(({ id, name, short, colour, home, intro }) => ({
      ...{ id, name, short, colour, home },
      intro: team === undefined || team === id ? intro : '',
    })),
    professions: scenario.professions,
    places: scenario.places.map((place) => ({ ...place, travel: toExerciseTime(place.travel) })),
    skins: scenario.skins,
    contacts: contactsFor(team, scenario),
  };
}

function contactsFor(team: string | undefined, scenario: Scenario): Contact[] {
  const actors = scenario.actors
    .filter((actor) => team === undefined || actor.knownTo.includes(team))
    .map(
      ({ id, name, post, address, number }): Contact => ({
        ...{ id, kind: 'actor', name, post },
        ...(address === undefined ? {} : { address }),
        ...(number === undefined ? {} : { number }),
      }),
    );
  const others = scenario.teams
    .filter((other) => other.id !== team)
    .map(({ id, name, publicLine }): Contact => {
      return { id, kind: 'public-line', name, post: 'algemeen nummer', number: publicLine.number };
    });
  return [...actors, ...others];
}
