import type { By } from '../../../shared/session/event.ts';
import type { LogNames } from '../../text/log-names.ts';
import type { Overview } from './overview.ts';

/** Looks ids up in the view and the scenario; an id without a name stands for itself. */
export function logNames({ view, scenario }: Pick<Overview, 'view' | 'scenario'>, by: By): LogNames {
  const player = (id: string) => view.people[id]?.name ?? id;
  return {
    who: by.kind === 'player' ? player(by.player) : by.kind === 'docent' ? by.name : '',
    player,
    team: (id) => nameIn(scenario.teams, id),
    inject: (id) => scenario.injects.find((inject) => inject.id === id)?.title ?? id,
    place: (id) => nameIn(scenario.places, id),
  };
}

function nameIn(things: readonly { id: string; name: string }[], id: string): string {
  return things.find((thing) => thing.id === id)?.name ?? id;
}
