import { SCENARIO_FORMAT } from './scenario.ts';

type Document = Record<string, unknown>;
/** One named step from an older format to the next; `from` is the format it reads. */
type Step = { name: string; from: number; lift: (document: Document) => Document };

/** In order of format. A folder on disk and a frozen scenario beside an old session both pass through here. */
const STEPS: readonly Step[] = [
  {
    // Format 1 knew one written reply an actor; format 2 has a list, of which the first that fits is sent.
    name: 'reply-list',
    from: 1,
    lift: (document) => ({ ...document, actors: each(document.actors, withReplyList) }),
  },
];

/**
 * A scenario document of any known format as one of today's, as yet unchecked. What is no document, or of a
 * format this build does not know, comes back as it is: the schema says what is wrong with it.
 */
export function liftScenario(document: unknown): unknown {
  if (!isDocument(document)) return document;
  const format = Number(document.format);
  if (!(format >= 1 && format < SCENARIO_FORMAT)) return document;
  const steps = STEPS.filter(({ from }) => from >= format);
  return steps.reduce((lifted, { from, lift }) => ({ ...lift(lifted), format: from + 1 }), document);
}

/** The format of a document that a newer Samenspel made, which nothing here can read; undefined for any other. */
export function newerFormatOf(document: unknown): number | undefined {
  const format = isDocument(document) ? document.format : undefined;
  return typeof format === 'number' && format > SCENARIO_FORMAT ? format : undefined;
}

function withReplyList(actor: Document): Document {
  if (!isDocument(actor.autoReply)) return actor;
  const { autoReply, ...rest } = actor;
  return { ...rest, replies: [{ id: 'antwoord', ...(autoReply as Document) }] };
}

function each(list: unknown, change: (one: Document) => Document): unknown {
  return Array.isArray(list) ? list.map((one) => (isDocument(one) ? change(one) : one)) : list;
}

function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
