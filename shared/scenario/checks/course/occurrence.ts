import type { Path } from '../check.ts';
import type { Happening } from '../happening.ts';
import type { Need } from './need.ts';

/** One way in which a thing can come to pass. A thing with several ways is there several times. */
export type Occurrence = { key: Happening; path: Path; need: Need };
