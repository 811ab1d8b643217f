import type { Command } from '../../shared/session/command.ts';
import type { Draft } from './draft.ts';
import type { Outcome } from './outcome.ts';
import { routeDocent } from './route-docent.ts';
import { routePlayer } from './route-player.ts';
import { routeSystem } from './route-system.ts';

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
