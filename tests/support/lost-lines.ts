import { lineAbout } from '../../server/engine/line-about.ts';
import { dialoguesOf } from '../../shared/scenario/checks/conversation-of.ts';
import { worldOf } from '../../shared/scenario/checks/leaves/world.ts';
import { excludes } from '../../shared/scenario/checks/logic/clash.ts';
import type { Line } from '../../shared/scenario/conversation.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

/**
 * The lines of written conversations of which the own words, typed instead of chosen, do not lead back to them:
 * they fit no line, or one that is open at the same time and comes earlier. Each as "where: line". `except`:
 * sentences that are not looked at.
 */
export function lostLines(scenario: Scenario, except: ReadonlySet<string> = new Set()): string[] {
  return dialoguesOf(scenario).flatMap(({ conversation: { lines }, path }) => {
    const [list, index] = path;
    const of = list === 'actors' ? scenario.actors[Number(index)] : scenario.injects[Number(index)];
    const lost = lines.filter((line) => !except.has(line.say) && !leadsTo(scenario, line, lines, line.say));
    return lost.map(({ id }) => `${of?.id}: ${id}`);
  });
}

/** Every sentence that a player can be offered in a written conversation. */
export function sayingsOf(scenario: Scenario): Set<string> {
  return new Set(dialoguesOf(scenario).flatMap(({ conversation }) => conversation.lines.map(({ say }) => say)));
}

/** True when a player who types this is heard as saying the line, whatever else can be said at that moment. */
export function leadsTo(scenario: Scenario, line: Line, lines: readonly Line[], text: string): boolean {
  return heardAs(scenario, line, lines, text) === line;
}

/** The line that these words come down to, while this one is open and all that can be open with it. */
export function heardAs(scenario: Scenario, line: Line, lines: readonly Line[], text: string): Line | undefined {
  const open = lines.filter((other) => other === line || isOpenWith({ scenario, lines }, line, other));
  const to = scenario.actors.find(({ conversation }) => conversation?.lines === lines);
  return lineAbout(scenario, open, text, to?.id);
}

// At worst: everything that can be offered next to the line is.
function isOpenWith(
  { scenario, lines }: { scenario: Scenario; lines: readonly Line[] },
  line: Line,
  other: Line,
): boolean {
  const chain = (one: Line): string[] => {
    const before = lines.find(({ id }) => id === one.after);
    return before ? [before.id, ...chain(before)] : [];
  };
  if (chain(line).includes(other.id) || chain(other).includes(line.id)) return false;
  return !line.when || !other.when || !excludes(line.when, other.when, worldOf(scenario));
}
