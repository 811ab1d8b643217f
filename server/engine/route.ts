import type { Command } from '../../shared/session/command.ts';
import type { Rejection } from '../../shared/session/rejection.ts';
import type { Draft } from './draft.ts';
import { routeDocent } from './route-docent.ts';
import { routePlayer } from './route-player.ts';
import { routeSystem } from './route-system.ts';

/** What a verb returns: nothing (its happenings are in the draft) or why it is refused. */
export type Outcome = Rejection | undefined;

/** A table of contents: every verb by who may ask it. */
export function route(draft: Draft, command: Command): Outcome {
  switch (draft.by.kind) {
    case 'player':
      return routePlayer(draft, command, draft.by.player);
    case 'docent':
      return routeDocent(draft, command, draft.by.name);
    default:
      return routeSystem(draft, command);
  }
}
