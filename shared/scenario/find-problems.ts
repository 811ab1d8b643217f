import { findSharedAddresses } from './checks/addresses.ts';
import { findAlwaysCancelled } from './checks/always-cancelled.ts';
import { findAlwaysSo } from './checks/always-so.ts';
import { findBlankTexts } from './checks/blank-texts.ts';
import type { Check } from './checks/check.ts';
import { findContradictions } from './checks/contradictions.ts';
import { findConversationProblems } from './checks/conversations.ts';
import { findCopies } from './checks/copies.ts';
import { findDanglingIds } from './checks/dangling-ids.ts';
import { findEmptyDecisions } from './checks/decisions.ts';
import { findUndescribed } from './checks/described.ts';
import { findDuplicateIds } from './checks/duplicate-ids.ts';
import { findEndingsWithoutElse } from './checks/endings.ts';
import { findExpectationProblems } from './checks/expectations.ts';
import { findUncarriedFacts } from './checks/facts.ts';
import { findFormProblems } from './checks/forms.ts';
import { findGaugeProblems } from './checks/gauges.ts';
import { findLonelyGroups } from './checks/groups.ts';
import { findSharedHomes } from './checks/homes.ts';
import { findIdleEffects } from './checks/idle-effects.ts';
import { findIdleSeats } from './checks/idle-seats.ts';
import { findUntrueLastTexts } from './checks/last-texts.ts';
import { findLevelProblems } from './checks/levels.ts';
import { findLongTexts } from './checks/long-texts.ts';
import { findNameClashes } from './checks/name-clashes.ts';
import { findNeedlessVariants } from './checks/needless-variants.ts';
import { findNeverSo } from './checks/never-so.ts';
import { findBrokenWordings } from './checks/noise-wordings.ts';
import { findUnfitOptOutWord } from './checks/opt-out-word.ts';
import { findTooFewOptions } from './checks/options.ts';
import { findOverload } from './checks/overload.ts';
import { findPressProblems } from './checks/press.ts';
import { findMissingRecipients } from './checks/recipients.ts';
import { findReleaseProblems } from './checks/releases.ts';
import { findShadowed } from './checks/shadowed.ts';
import { findSharedSpots } from './checks/shared-spots.ts';
import { findImpossibleSigns } from './checks/signs.ts';
import { findUnreadableDate } from './checks/story-date.ts';
import { findLongTeletext } from './checks/teletext.ts';
import { findTimeProblems } from './checks/times.ts';
import { findUnclearConditions } from './checks/unclear-conditions.ts';
import { findUndoingEffects } from './checks/undoing-effects.ts';
import { findUnkeptRelations } from './checks/unkept-relations.ts';
import { findUnreachable } from './checks/unreachable.ts';
import { findUnusedReplies } from './checks/unused-replies.ts';
import { findUnusedTopics } from './checks/unused-topics.ts';
import { findMisplacedVisitWords } from './checks/visit-words.ts';
import type { Problem } from './problem.ts';
import type { Scenario } from './scenario.ts';

const CHECKS: readonly Check[] = [
  findDuplicateIds,
  findNameClashes,
  findCopies,
  findNeedlessVariants,
  findDanglingIds,
  findReleaseProblems,
  findUnclearConditions,
  findExpectationProblems,
  findNeverSo,
  findAlwaysSo,
  findContradictions,
  findUnreachable,
  findShadowed,
  findAlwaysCancelled,
  findLevelProblems,
  findBrokenWordings,
  findLonelyGroups,
  findMissingRecipients,
  findTimeProblems,
  findUnreadableDate,
  findImpossibleSigns,
  findEmptyDecisions,
  findTooFewOptions,
  findUnfitOptOutWord,
  findConversationProblems,
  findMisplacedVisitWords,
  findFormProblems,
  findPressProblems,
  findEndingsWithoutElse,
  findUntrueLastTexts,
  findGaugeProblems,
  findUnkeptRelations,
  findIdleEffects,
  findUndoingEffects,
  findUncarriedFacts,
  findUnusedTopics,
  findUnusedReplies,
  findSharedAddresses,
  findSharedHomes,
  findSharedSpots,
  findLongTeletext,
  findLongTexts,
  findBlankTexts,
  findUndescribed,
  findOverload,
  findIdleSeats,
];

/** Everything wrong with a scenario that the schema cannot see. Empty: it can be played. */
export function findProblems(scenario: Scenario): Problem[] {
  return CHECKS.flatMap((check) => check(scenario));
}
