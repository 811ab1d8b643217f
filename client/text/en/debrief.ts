import type { debrief as dutch } from '../nl/debrief.ts';
import { compare } from './debrief/compare.ts';
import { decisions } from './debrief/decisions.ts';
import { frame } from './debrief/frame.ts';
import { moments } from './debrief/moments.ts';
import { replay } from './debrief/replay.ts';
import { talk } from './debrief/talk.ts';
import { work } from './debrief/work.ts';

/** Texts of this area in English. */
export const debrief: typeof dutch = { title: 'Debrief', compare, decisions, frame, moments, replay, talk, work };
