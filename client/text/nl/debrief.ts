import { compare } from './debrief/compare.ts';
import { decisions } from './debrief/decisions.ts';
import { frame } from './debrief/frame.ts';
import { moments } from './debrief/moments.ts';
import { replay } from './debrief/replay.ts';
import { talk } from './debrief/talk.ts';
import { work } from './debrief/work.ts';

/** Texts of this area in Dutch, the source of truth; `en/debrief.ts` has the same shape. */
export const debrief = { title: 'Nabespreking', compare, decisions, frame, moments, replay, talk, work };
