import { findSharedAddresses } from './checks/addresses.ts';
import { findAlwaysCancelled } from './checks/always-cancelled.ts';
import type { Check } from './checks/check.ts';
import { findConversationProblems } from './checks/conversations.ts';
import { findDanglingIds } from './checks/dangling-ids.ts';
import { findEmptyDecisions } from './checks/decisions.ts';
import { findDuplicateIds } from './checks/duplicate-ids.ts';
import { findExpectationProblems } from './checks/expectations.ts';
import { findUncarriedFacts } from './checks/facts.ts';
import { findGaugeProblems } from './checks/gauges.ts';
import { findMissingRecipients } from './checks/recipients.ts';
import { findReleaseProblems } from './checks/releases.ts';
import { findLongTeletext } from './checks/teletext.ts';
import { findTimeProblems } from './checks/times.ts';
import { findTooLate } from './checks/too-late.ts';
import { findUnclearConditions } from './checks/unclear-conditions.ts';
import { findUnreachable } from './checks/unreachable.ts';
import type { Problem } from './problem.ts';
import type { Scenario } from './scenario.ts';

const CHECKS: readonly Check[] = [
  findDuplicateIds,
  findDanglingIds,
  findReleaseProblems,
  findUnclearConditions,
  findExpectationProblems,
  findUnreachable,
  findAlwaysCancelled,
  findMissingRecipients,
  findTimeProblems,
  findTooLate,
  findLongTeletext,
  findEmptyDecisions,
  findConversationProblems,
  findGaugeProblems,
  findUncarriedFacts,
  findSharedAddresses,
];

/** Everything wrong with a scenario that the schema cannot see. Empty: it can be played. */
export function findProblems(scenario: Scenario): Problem[] {
  return CHECKS.flatMap((check) => check(scenario));
}
