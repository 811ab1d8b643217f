import type { Actor } from '../../../../shared/scenario/cast.ts';
import type { Conversation, Line } from '../../../../shared/scenario/conversation.ts';
import type { Inject } from '../../../../shared/scenario/inject.ts';
import type { PressQuestion } from '../../../../shared/scenario/press.ts';
import type { Scenario } from '../../../../shared/scenario/scenario.ts';
import type { Slug } from '../../../../shared/vocabulary/ids.ts';
import { topicsIn } from '../../../engine/topics.ts';
import { type Goodness, goodnessIn } from './goodness.ts';
import { type Said, sayingsIn } from './topic-worth.ts';

/** A line of a conversation, and whose it is: of an inject, or of an actor who is phoned. */
export type WrittenLine = { of: Slug; actor: Slug; line: Line };

/** What can be known of a scenario beforehand, looked up once. */
export type Lore = {
  injects: ReadonlyMap<Slug, Inject>;
  goodness: Goodness;
  /** How good it is to say a line: what it brings, and what its words give away. */
  worthOf: (written: WrittenLine) => number;
  /** By `lineKey`: the written lines that look so on a player's screen. */
  lines: ReadonlyMap<string, WrittenLine>;
  /** By the words of the question or of what is asked on it. */
  questions: ReadonlyMap<string, PressQuestion>;
  /** By actor, team, or "" for in public: the topics that mean something there. */
  sayings: ReadonlyMap<Slug, readonly Said[]>;
  words: ReadonlyMap<Slug, readonly string[]>;
  /** The facts that an inject or a line of its conversation carries. */
  factsIn: (inject: Inject) => readonly Slug[];
};

const known = new WeakMap<Scenario, Lore>();

/** What there is to know of this scenario. */
export function loreOf(scenario: Scenario): Lore {
  const before = known.get(scenario);
  if (before) return before;
  const goodness = goodnessIn(scenario);
  const sayings = Map.groupBy(sayingsIn(scenario, goodness), ({ to }) => to);
  const worthOf = (line: Line, actor: Slug) => {
    const topics = new Set(topicsIn(scenario, line.say));
    const given = (sayings.get(actor) ?? []).filter(({ topic }) => topics.has(topic));
    return given.reduce((sum, { worth }) => sum + worth, goodness(line.effects));
  };
  const facts = new Map(scenario.injects.map((inject) => [inject, factsOf(inject)]));
  const worths = new Map<Line, number>();
  const lore: Lore = {
    injects: new Map(scenario.injects.map((inject) => [inject.id, inject])),
    goodness,
    worthOf: ({ actor, line }) => once(worths, line, () => worthOf(line, actor)),
    lines: new Map([...scenario.actors.flatMap(phoneLines), ...scenario.injects.flatMap(linesOf)]),
    questions: new Map(scenario.press.flatMap(({ questions }) => questions.flatMap(wordings))),
    sayings,
    words: new Map(scenario.topics.map(({ id, words }) => [id, words])),
    factsIn: (inject) => facts.get(inject) ?? [],
  };
  known.set(scenario, lore);
  return lore;
}

/** How a line is recognised by what a player sees of it. */
export function lineKey({ line, say }: { line: Slug; say: string }): string {
  return `${line} ${say}`;
}

/** Every written conversation of an inject. */
export function conversationsOf({ content, variants }: Inject): Conversation[] {
  return [content, ...variants.map((variant) => variant.content)].flatMap((one) =>
    'conversation' in one ? [one.conversation] : [],
  );
}

function factsOf(inject: Inject): Slug[] {
  const lines = conversationsOf(inject).flatMap((conversation) => conversation.lines);
  const said = lines.flatMap(({ facts, answers }) => [...facts, ...answers.flatMap((answer) => answer.facts)]);
  return [...new Set([...inject.facts, ...inject.variants.flatMap((variant) => variant.facts ?? []), ...said])];
}

function linesOf(inject: Inject): [string, WrittenLine][] {
  return conversationsOf(inject).flatMap(({ lines }) => keyed(lines, { of: inject.id, actor: inject.from }));
}

function phoneLines({ id, conversation }: Actor): [string, WrittenLine][] {
  return keyed(conversation?.lines ?? [], { of: id, actor: id });
}

function keyed(lines: readonly Line[], whose: Omit<WrittenLine, 'line'>): [string, WrittenLine][] {
  return lines.map((line) => [lineKey({ line: line.id, say: line.say }), { ...whose, line }]);
}

function wordings(question: PressQuestion): [string, PressQuestion][] {
  return [question.text, ...question.followUps.map(({ text }) => text)].map((text) => [text, question]);
}

function once<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
