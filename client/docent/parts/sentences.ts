import type { Scenario } from '../../../shared/scenario/scenario.ts';
import type { Cell } from '../../../shared/vocabulary/audience.ts';
import { type StoryClock, toMinutesSeconds, toStoryTime } from '../../../shared/vocabulary/story-time.ts';
import type { Texts } from '../../text/nl.ts';
import type { Doing } from '../insight/doing.ts';
import type { NeedReason, TeamNeed } from '../insight/team-need.ts';
import type { Why } from '../insight/why.ts';
import { sayKind } from './say-kind.ts';

type Words = Texts['docent']['insight'];

const MINUTE = 60_000;

/** The one sentence on a team's card: how it goes, and why. */
export function needSentence({ level, reasons }: TeamNeed, words: Words): string {
  return `${words.levels[level]}: ${reasons.map((reason) => sayKind<NeedReason>(words.need, reason)).join(', ')}`;
}

/** What a player does now, in words. */
export function doingSentence(doing: Doing, words: Words): string {
  if (doing.kind !== 'travels') return sayKind<Exclude<Doing, { kind: 'travels' }>>(words.doing, doing);
  return words.doing.travels({ to: doing.to, left: toMinutesSeconds(doing.left) });
}

/** Why an inject comes, in words; moments in story time, spans in exercise time. */
export function whySentence(why: Why, words: Words, story: StoryClock): string {
  switch (why.kind) {
    case 'at':
      return words.why.at({ time: toStoryTime(why.at, story) });
    case 'moved':
      return words.why.moved({ time: why.was === undefined ? undefined : toStoryTime(why.was, story) });
    case 'absent':
      return absenceSentence(why, words);
    case 'after-inject':
      return words.why['after-inject']({ ...why, delay: delayText(why.delay, words) });
    case 'after-decision':
      return words.why['after-decision']({ ...why, delay: delayText(why.delay, words) });
    case 'after-contact':
      return words.why['after-contact']({ delay: delayText(why.delay, words) });
    case 'manual':
      return words.why.manual(why);
    case 'effect':
      return words.why.effect();
    case 'when':
      return words.why.when({ delay: why.delay === 0 ? undefined : delayText(why.delay, words) });
    case 'because':
      return words.why.because(why);
  }
}

function absenceSentence({ minutes, absence }: Extract<Why, { kind: 'absent' }>, { why }: Words): string {
  switch (absence.kind) {
    case 'reply':
      return why.reply({ ...absence, minutes });
    case 'answered':
      return why.answered({ ...absence, minutes });
    case 'opened':
      return why.opened({ ...absence, minutes });
    case 'contact':
      return why.contact({ ...absence, minutes });
    case 'action':
      return why.action({ ...absence, minutes });
  }
}

function delayText(span: number, { delay }: Words): string {
  if (span === 0) return delay.atOnce;
  return span < MINUTE ? delay.seconds(Math.round(span / 1000)) : delay.minutes(Math.round(span / MINUTE));
}

/** Who an inject goes to: short names of teams, with the profession or seat where it is narrower. */
export function recipientNames(scenario: Scenario, to: Scenario['injects'][number]['to'], everybody: string): string {
  if (to === 'all' || scenario.teams.every(({ id }) => to.some((cell) => isWholeTeam(cell, id)))) return everybody;
  const names = to.map(({ team, profession, seat }) => {
    if (seat !== undefined) return scenario.seats.find(({ id }) => id === seat)?.title ?? seat;
    const parts = [
      scenario.professions.find(({ id }) => id === profession)?.name,
      scenario.teams.find(({ id }) => id === team)?.short,
    ];
    return parts.filter((part) => part !== undefined).join(', ');
  });
  return [...new Set(names)].join(' · ');
}

function isWholeTeam({ team, profession, seat, player }: Cell, id: string): boolean {
  return team === id && profession === undefined && seat === undefined && player === undefined;
}
