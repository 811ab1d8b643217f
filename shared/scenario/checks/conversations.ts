import type { Conversation } from '../conversation.ts';
import type { Check, Found, Path } from './check.ts';
import { dialoguesOf } from './conversation-of.ts';
import { nearest } from './nearest.ts';

/** Lines of a conversation that can never be offered. */
export const findConversationProblems: Check = (scenario) =>
  dialoguesOf(scenario).flatMap(({ conversation, path }) => [
    ...lineProblems(conversation.lines, [...path, 'lines']),
    // Whoever phones an actor again goes on where the team was.
    ...(path[0] === 'injects' ? afterTheEnd(conversation.lines, [...path, 'lines']) : []),
  ]);

type Lines = Conversation['lines'];

function lineProblems(lines: Lines, path: Path): Found[] {
  const ids = lines.map(({ id }) => id);
  const offered = offeredLines(lines);
  return lines.flatMap(({ id, after }, i) => {
    if (after === undefined) return [];
    const where = [...path, i, 'after'];
    if (!ids.includes(after)) return [unknownLine(after, ids, where)];
    return offered.has(id) || !waitsInCircle(lines, id) ? [] : [neverOffered(id, where)];
  });
}

function offeredLines(lines: Lines): Set<string> {
  const offered = new Set<string>();
  for (let before = -1; before < offered.size; ) {
    before = offered.size;
    for (const { id, after } of lines) if (after === undefined || offered.has(after)) offered.add(id);
  }
  return offered;
}

function waitsInCircle(lines: Lines, start: string): boolean {
  const seen = new Set<string>();
  for (let id: string | undefined = start; id !== undefined && !seen.has(id); ) {
    seen.add(id);
    const line = lines.find((one) => one.id === id);
    if (!line) return false;
    id = line.after;
  }
  return true;
}

function unknownLine(after: string, ids: string[], path: Path): Found {
  const like = nearest(after, ids);
  return {
    code: 'dangling-line',
    path,
    message: `De gespreksregel "${after}" bestaat niet in dit gesprek.`,
    remedy: like === undefined ? 'Verwijs naar de id van een regel uit hetzelfde gesprek.' : `Bedoelde u "${like}"?`,
  };
}

function neverOffered(id: string, path: Path): Found {
  return {
    code: 'line-never-offered',
    path,
    message: `De gespreksregel "${id}" wacht op zichzelf en komt nooit aan bod.`,
    remedy: 'Laat minstens één regel van deze reeks zonder after beginnen.',
  };
}

function afterTheEnd(lines: Lines, path: Path): Found[] {
  const offered = offeredLines(lines);
  const last = new Set(lines.flatMap(({ id, ends }) => (ends ? [id] : [])));
  return lines.flatMap(({ id, after }, i) =>
    after === undefined || !last.has(after) || !offered.has(after)
      ? []
      : [
          {
            code: 'line-never-offered',
            path: [...path, i, 'after'],
            message: `De gespreksregel "${id}" komt nooit aan bod: na "${after}" is het gesprek voorbij.`,
            remedy: `Haal ends weg bij "${after}", of laat deze regel op een andere volgen.`,
          },
        ],
  );
}
