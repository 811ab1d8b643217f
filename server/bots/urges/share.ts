import type { PlayerCommand } from '../../../shared/session/command.ts';
import type { FindingView } from '../../../shared/view/story-view.ts';
import type { Intention } from '../intention.ts';
import { type EventOf, isInclined, lean, type Mind, patience } from '../mind.ts';

const MINUTE = 60_000;
const A_MOMENT = 15_000;

/** The teams found each other: what lies on the own board goes to the common one, as far as this bot shares. */
export function shareAll(mind: Mind): Intention[] {
  return mind.view.findings.flatMap((finding) => share(mind, finding) ?? []);
}

/** The same for what is found after that. */
export function shareOne(mind: Mind, { finding: id }: EventOf<'FindingPlaced'>): Intention | undefined {
  const finding = mind.view.contact && mind.view.findings.findLast((one) => one.id === id);
  return finding && share(mind, finding);
}

function share(mind: Mind, finding: FindingView): Intention | undefined {
  // One who found it brings it over; people decide for themselves what they share.
  if (finding.board !== 'team' || finding.player !== mind.me.id) return undefined;
  const source = sourceOf(mind, finding);
  const share = mind.traits.shares / patience(mind);
  if (source === undefined || !isInclined(mind, 'share', { thing: source, share })) return undefined;
  return {
    ...{
      key: `share ${finding.id}`,
      matter: 'find',
      from: mind.at + A_MOMENT + 3 * MINUTE * lean(mind, 'when', source),
    },
    act: (now) => bringOver(now, finding, source),
  };
}

function bringOver(
  mind: Mind,
  { text, sureness, source: title }: FindingView,
  source: string,
): PlayerCommand | undefined {
  const isThere = mind.view.findings.some(({ board, source: other }) => board === 'both' && other === title);
  return isThere ? undefined : { type: 'PlaceFinding', board: 'both', text, sureness, source };
}

/** What a finding names is a title; what the board must be told is the thing itself. */
function sourceOf({ view, me }: Mind, { source: title }: FindingView): string | undefined {
  if (title === undefined) return undefined;
  const card = view.roleCards[me.id];
  if (card && card.title === title) return card.seat;
  const passed = view.passedCards[me.id]?.find((one) => one.title === title)?.seat;
  const item = view.items.findLast((one) => one.title === title && one.openedBy.includes(me.id))?.id;
  return passed ?? item ?? view.calls.findLast((call) => call.title === title)?.id;
}
