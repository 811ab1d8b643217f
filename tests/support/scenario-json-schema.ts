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
  return `${JSON.stringify(schema, null, 2)}\n`;
}
