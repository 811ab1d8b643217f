import { control } from './docent/control.ts';
import { entry } from './docent/entry.ts';
import { insight } from './docent/insight.ts';
import { intervene } from './docent/intervene.ts';
import { library } from './docent/library.ts';
import { lobby } from './docent/lobby.ts';
import { log } from './docent/log.ts';
import { play } from './docent/play.ts';
import { press } from './docent/press.ts';
import { story } from './docent/story.ts';
import { voices } from './docent/voices.ts';
import { work } from './docent/work.ts';

/** Texts of this area in Dutch, the source of truth; `en/docent.ts` has the same shape. */
export const docent = {
  title: 'Regie',
  entry,
  library,
  lobby,
  control,
  insight,
  intervene,
  play,
  log,
  story,
  press,
  voices,
  work,
};
