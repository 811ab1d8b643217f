import { z } from 'zod';
import { Actor, Fact, Place, Seat, Team } from '../../shared/scenario/cast.ts';
import { Condition, Who } from '../../shared/scenario/condition.ts';
import { Content } from '../../shared/scenario/content.ts';
import { Conversation, Line } from '../../shared/scenario/conversation.ts';
import { DecisionPoint } from '../../shared/scenario/decision-point.ts';
import { Effect } from '../../shared/scenario/effect.ts';
import { Ending, PersonCard } from '../../shared/scenario/ending.ts';
import { Form } from '../../shared/scenario/form.ts';
import { Expectation, Inject, Release } from '../../shared/scenario/inject.ts';
import { Level, NoisePost, Topic } from '../../shared/scenario/level.ts';
import { PressConference } from '../../shared/scenario/press.ts';
import { Scenario } from '../../shared/scenario/scenario.ts';
import type { JsonSchema } from './json-schema.ts';

/** The parts that get a name of their own in the published schema. */
const NAMED = {
  ...{ Actor, Fact, Place, Seat, Team, Condition, Who, Content, Conversation, Line, DecisionPoint, Effect },
  ...{ Ending, PersonCard, Form, Expectation, Inject, Release, Level, NoisePost, Topic, PressConference },
};

/** The scenario document as JSON Schema, for editors and for who makes scenarios with other tools. */
export function scenarioJsonSchema(): string {
  const metadata = z.registry<{ id?: string; title?: string; description?: string }>();
  for (const [id, schema] of Object.entries(NAMED)) metadata.add(schema, { id });
  metadata.add(Scenario, {
    title: 'Samenspel scenario',
    description: 'One scenario, whole. What each part means is told in scenarios/README.md.',
  });
  const schema = z.toJSONSchema(Scenario, { io: 'input', target: 'draft-2020-12', metadata });
  tighten(schema as JsonSchema);
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** What the checks say in words and a schema can say too; and the translations that a scenario in one file takes along. */
function tighten(schema: JsonSchema): void {
  const { Condition: condition, Release: release, Inject: inject } = schema.$defs ?? {};
  Object.assign(place(condition), { minProperties: 1, maxProperties: 1 });
  for (const bounded of ['gauge', 'alliance', 'level']) {
    Object.assign(place(condition, bounded), { anyOf: each(['atLeast', 'atMost']) });
  }
  const triggers = ['at', 'after', 'absent', 'when', 'manual'];
  Object.assign(place(release), {
    oneOf: each(triggers),
    dependentRequired: { delay: ['when'], until: ['when'] },
  });
  Object.assign(place(release, 'after'), {
    oneOf: each(['inject', 'decision', 'contact']),
    dependentRequired: { option: ['decision'] },
  });
  const cells = place(inject, 'to').anyOf?.find(({ items }) => items !== undefined);
  Object.assign(place(cells?.items), { minProperties: 1 });
  const translations = {
    description: 'Texts in other languages, by language; only where the whole scenario is one file.',
    type: 'object',
    properties: { nl: { type: 'object' }, en: { type: 'object' } },
    additionalProperties: false,
  };
  Object.assign(schema, { properties: { ...schema.properties, translations } });
}

function each(names: readonly string[]): JsonSchema[] {
  return names.map((name) => ({ required: [name] }));
}

/** A part of the schema, or a property of it. Throws where it is not any more. */
function place(part: JsonSchema | undefined, property?: string): JsonSchema {
  const found = property === undefined ? part : part?.properties?.[property];
  if (found === undefined) throw new Error(`the schema has no place for ${property ?? 'a part'}`);
  return found;
}
