import { conversationsOf } from '../../../../shared/scenario/checks/conversation-of.ts';
import type { Scenario } from '../../../../shared/scenario/scenario.ts';
import { type MinutesSeconds, toExerciseTime } from '../../../../shared/vocabulary/exercise-time.ts';
import type { Slug } from '../../../../shared/vocabulary/ids.ts';
import { toStoryTime } from '../../../../shared/vocabulary/story-time.ts';
import { findActor, findInject, findTeam } from '../../lookup.ts';

/** The title of an inject in quotes. */
export function title(scenario: Scenario, inject: Slug): string {
  return `"${findInject(scenario, inject)?.title ?? inject}"`;
}

/** The time of day in the story at an authored moment: docents read that clock, not the minutes of play. */
export function clockAt({ story }: Scenario, moment: MinutesSeconds): string {
  return toStoryTime(toExerciseTime(moment), story);
}

/** What people call somebody of the cast. */
export function actorName(scenario: Scenario, id: Slug): string {
  return findActor(scenario, id)?.name ?? id;
}

/** A line of a written conversation, in quotes. */
export function lineSaid(scenario: Scenario, inject: Slug, line: Slug): string {
  const written = findInject(scenario, inject);
  const lines = written ? conversationsOf(written, []).flatMap(({ conversation }) => conversation.lines) : [];
  return `"${lines.find(({ id }) => id === line)?.say ?? line}"`;
}

/** What a form asks in one of its fields, in quotes. */
export function fieldLabel({ forms }: Scenario, form: Slug, field: Slug): string {
  const fields = forms.find(({ id }) => id === form)?.fields ?? [];
  return `"${fields.find(({ id }) => id === field)?.label ?? field}"`;
}

/** The short name of a team. */
export function teamName(scenario: Scenario, id: Slug): string {
  return findTeam(scenario, id)?.short ?? id;
}

/** The name of a person or a team. */
export function partyName(scenario: Scenario, id: Slug): string {
  return findActor(scenario, id)?.name ?? teamName(scenario, id);
}

/** A storyline, and the states that are asked of it. */
export function strandNames({ strands }: Scenario, id: Slug, is: Slug | readonly Slug[]): [string, string[]] {
  const strand = strands.find((one) => one.id === id);
  const names = [is].flat().map((state) => strand?.states.find((one) => one.id === state)?.name ?? state);
  return [strand?.name ?? id, names];
}

const MOST_OF_A_FACT = 70;

/** What a fact says, in quotes; of a long one the beginning. */
export function factText({ facts }: Scenario, id: Slug): string {
  const text = facts.find((fact) => fact.id === id)?.text ?? id;
  if (text.length <= MOST_OF_A_FACT) return `"${text.replace(/\.$/, '')}"`;
  const cut = text.lastIndexOf(' ', MOST_OF_A_FACT);
  return `"${text.slice(0, cut < 0 ? MOST_OF_A_FACT : cut)}…"`;
}

/** A topic by its name, with an example of the words it is heard by. */
export function topicName({ topics }: Scenario, id: Slug): string {
  const [example] = topics.find((topic) => topic.id === id)?.words ?? [];
  const name = id.replaceAll('-', ' ');
  return example === undefined || example.toLowerCase() === name ? `"${name}"` : `"${name}" (${example}, …)`;
}

/** What a draw is called, in quotes. */
export function lotName(name: Slug): string {
  return `"${name.replaceAll('-', ' ')}"`;
}
