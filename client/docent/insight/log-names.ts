import type { By } from '../../../shared/session/event.ts';
import { encounterOf } from '../../../shared/vocabulary/encounter.ts';
import type { LogNames } from '../../text/log-names.ts';
import type { Overview } from './overview.ts';

/** Looks ids up in the view and the scenario; an id without a name stands for itself. */
export function logNames({ view, scenario, activity }: Omit<Overview, 'now'>, by: By): LogNames {
  // The view forgets who left; whoever joined is remembered by the name of then.
  const player = (id: string) => view.people[id]?.name ?? activity.joiners.find((one) => one.player === id)?.name ?? id;
  return {
    also: [],
    who: by.kind === 'player' ? player(by.player) : by.kind === 'docent' ? by.name : '',
    player,
    team: (id) => nameIn(scenario.teams, id),
    inject: (id) => scenario.injects.find((inject) => inject.id === id)?.title ?? id,
    place: (id) => nameIn(scenario.places, id),
    actor: (id) => nameIn(scenario.actors, id),
    form: (id) => scenario.forms.find((form) => form.id === id)?.title ?? id,
    press: (id) => scenario.press.find((press) => press.id === id)?.title ?? id,
    encounter: (id) => encounterOf(view.calls.find((call) => call.id === id) ?? { medium: 'phone' }),
    strand: (id, state) => {
      const strand = scenario.strands.find((one) => one.id === id);
      return state === undefined ? (strand?.name ?? id) : nameIn(strand?.states ?? [], state);
    },
  };
}

function nameIn(things: readonly { id: string; name: string }[], id: string): string {
  return things.find((thing) => thing.id === id)?.name ?? id;
}
