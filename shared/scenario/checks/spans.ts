import { type MinutesSeconds, toExerciseTime } from '../../vocabulary/exercise-time.ts';
import type { Inject } from '../inject.ts';
import type { Scenario } from '../scenario.ts';
import type { Found, Path } from './check.ts';
import { conditionsOf, nodesOf } from './conditions.ts';
import { dialoguesOf } from './conversation-of.ts';

const AT_ONCE = 'Hier staat nul: wie iets moet doen, is meteen te laat.';
const NO_ROOM = 'Hier staat nul: daarbinnen kan niemand iets doen, dus dit wordt nooit zo.';

/** Spans of no time at all, where people need some. */
export function noSpans(scenario: Scenario): Found[] {
  const { injects, decisions, forms, press } = scenario;
  return [
    ...injects.flatMap((inject, i) => ofInject(inject, ['injects', i])),
    ...[...Object.entries({ decisions, forms, press })].flatMap(([list, questions]) =>
      questions.flatMap(({ opens }, i) => noTime(opens.absent?.for, AT_ONCE, [list, i, 'opens', 'absent', 'for'])),
    ),
    ...press.flatMap(({ every, silence }, i) => [
      ...noTime(every, 'Alle persvragen komen zo in één keer.', ['press', i, 'every']),
      ...noTime(silence, 'Zo is het al stilte voor iemand iets kan zeggen.', ['press', i, 'silence']),
    ]),
    ...dialoguesOf(scenario).flatMap(({ conversation, path }) =>
      noTime(conversation.ringsFor, 'Zo kan niemand opnemen.', [...path, 'ringsFor']),
    ),
    ...conditionsOf(scenario)
      .flatMap(nodesOf)
      .flatMap(({ condition: { unanswered, contact, said }, path }) => [
        ...noTime(unanswered?.for, AT_ONCE, [...path, 'unanswered', 'for']),
        ...noTime(contact?.after?.within, NO_ROOM, [...path, 'contact', 'after', 'within']),
        ...noTime(said?.after?.within, NO_ROOM, [...path, 'said', 'after', 'within']),
      ]),
  ];
}

function ofInject({ release: { absent, until }, expect }: Inject, at: Path): Found[] {
  return [
    ...noTime(absent?.for, AT_ONCE, [...at, 'release', 'absent', 'for']),
    ...noTime(until, 'Deze tijd is voorbij als de oefening begint.', [...at, 'release', 'until']),
    ...noTime(expect?.within, AT_ONCE, [...at, 'expect', 'within']),
  ];
}

/** A span that is there, but is no time at all. */
export function noTime(span: MinutesSeconds | undefined, message: string, path: Path): Found[] {
  if (span === undefined || toExerciseTime(span) > 0) return [];
  const name = path.at(-1);
  return [{ code: 'impossible-time', path, message, remedy: `Geef bij ${name} een langere tijd.` }];
}
