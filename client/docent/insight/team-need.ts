/** What is counted of one team; times are in whole exercise minutes unless said otherwise. */
export type TeamSigns = {
  /** Minutes since anybody of the team did anything. */
  quietFor: number;
  /** Unread items per player, rounded. */
  unreadEach: number;
  /** Minutes of play without contact with the other team; undefined once there is contact. */
  withoutContact: number | undefined;
  /** Who rang in vain during the last minutes, latest first. */
  missedCalls: readonly string[];
  /** Open questions with minutes left, first to close first. */
  decisions: readonly { title: string; closesIn: number }[];
  /** Expected actions that stayed away lately, latest first. */
  missedActions: readonly string[];
  /** Names of players without a connection. */
  gone: readonly string[];
  lastDecision?: { label: string; minutesAgo: number };
  /** Nothing unread and no question open. */
  hasNothingToDo: boolean;
};

export type NeedReason =
  | { kind: 'quiet'; minutes: number }
  | { kind: 'unread'; each: number }
  | { kind: 'no-contact'; minutes: number }
  | { kind: 'missed-call'; from: string; count: number }
  | { kind: 'decision'; title: string; minutes: number }
  | { kind: 'missed-action'; action: string }
  | { kind: 'gone'; name: string; count: number }
  | { kind: 'nothing-to-do' }
  | { kind: 'decided'; label: string; minutesAgo: number }
  | { kind: 'on-course' };

export const NEED_LEVELS = ['attention', 'watch', 'on-course'] as const;
export type NeedLevel = (typeof NEED_LEVELS)[number];

/** `reasons`: the weightiest first, at most two; they make the one sentence on the team's card. */
export type TeamNeed = { level: NeedLevel; weight: number; reasons: [NeedReason, ...NeedReason[]] };

type Weighed = { weight: number; reason: NeedReason };

const ATTENTION = 50;
/** What weighs less is how things go, not a reason to look. */
const WATCH = 20;

/** Weighs how much a team needs the docent now, and says why. */
export function weighTeam(signs: TeamSigns): TeamNeed {
  const weighed = [...weighSilence(signs), ...weighDeadlines(signs), ...weighMisses(signs)]
    .filter(({ weight }) => weight >= WATCH)
    .toSorted((a, b) => b.weight - a.weight);
  const [first, second] = weighed;
  if (!first) return { level: 'on-course', weight: 0, reasons: [calmReason(signs)] };
  const level = first.weight >= ATTENTION ? 'attention' : 'watch';
  return { level, weight: first.weight, reasons: second ? [first.reason, second.reason] : [first.reason] };
}

function weighSilence({ quietFor, unreadEach, gone, withoutContact, hasNothingToDo }: TeamSigns): Weighed[] {
  const [name = ''] = gone;
  return [
    { weight: quietFor >= 3 ? quietFor * 10 : 0, reason: { kind: 'quiet', minutes: quietFor } },
    { weight: unreadEach >= 3 ? unreadEach * 6 : 0, reason: { kind: 'unread', each: unreadEach } },
    { weight: gone.length * 35, reason: { kind: 'gone', name, count: gone.length } },
    { weight: weighContact(withoutContact), reason: { kind: 'no-contact', minutes: withoutContact ?? 0 } },
    { weight: hasNothingToDo && quietFor >= 2 ? 22 : 0, reason: { kind: 'nothing-to-do' } },
  ];
}

// The first ten minutes are for finding out; looking for the other team comes after.
function weighContact(minutes: number | undefined): number {
  return minutes === undefined || minutes < 10 ? 0 : Math.min(15 + minutes, 48);
}

function weighDeadlines({ decisions }: TeamSigns): Weighed[] {
  return decisions.slice(0, 1).map(({ title, closesIn }) => ({
    weight: closesIn <= 1 ? 70 : closesIn <= 3 ? 45 : 0,
    reason: { kind: 'decision', title, minutes: closesIn },
  }));
}

function weighMisses({ missedCalls, missedActions }: TeamSigns): Weighed[] {
  const [from] = missedCalls;
  const [action] = missedActions;
  return [
    ...(from === undefined
      ? []
      : [
          {
            weight: 15 + missedCalls.length * 15,
            reason: { kind: 'missed-call', from, count: missedCalls.length } as const,
          },
        ]),
    ...(action === undefined
      ? []
      : [{ weight: 10 + missedActions.length * 15, reason: { kind: 'missed-action', action } as const }]),
  ];
}

function calmReason({ lastDecision }: TeamSigns): NeedReason {
  return lastDecision ? { kind: 'decided', ...lastDecision } : { kind: 'on-course' };
}
