import type { Command } from '../../shared/session/command.ts';
import { reject } from '../../shared/session/rejection.ts';
import { dropPlayer, returnPlayer } from './commands/drop-player.ts';
import { openSession } from './commands/open-session.ts';
import { recoverSession } from './commands/recover-session.ts';
import { removePlayer } from './commands/remove-player.ts';
import { suspendPlay } from './commands/suspend-play.ts';
import { takeSeat } from './commands/take-seat.ts';
import type { Draft } from './draft.ts';
import type { Outcome } from './outcome.ts';

/** What the server itself asks: seats, connections, the clock. */
export function routeSystem(draft: Draft, command: Command): Outcome {
  switch (command.type) {
    case 'OpenSession':
      return openSession(draft, command);
    case 'TakeSeat':
      return takeSeat(draft, command);
    case 'DropPlayer':
      return dropPlayer(draft, command);
    case 'ReturnPlayer':
      return returnPlayer(draft, command);
    case 'RemovePlayer':
      return removePlayer(draft, command);
    case 'RecoverSession':
      return recoverSession(draft);
    case 'SuspendPlay':
      return suspendPlay(draft);
    case 'AdvanceClock':
      // What was due has already happened: handle() brings the clock up to date before every command.
      return undefined;
    default:
      return reject('not-allowed');
  }
}
