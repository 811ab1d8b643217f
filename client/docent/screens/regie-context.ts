import { createContext, useContext } from 'react';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { atTheEnd } from '../../../shared/view/at-the-end.ts';
import { useExerciseTime, useSession } from '../../store/use-session.ts';
import type { DocentApi } from '../api/docent-api.ts';
import type { Interventions } from '../console/use-interventions.ts';
import type { Activity } from '../insight/activity.ts';
import type { Overview } from '../insight/overview.ts';

/** What every screen of one session shares. */
export type Regie = {
  session: string;
  /** Name of the docent who looks. */
  docent: string;
  scenario: Scenario;
  api: DocentApi;
  readActivity: () => Activity;
  interventions: Interventions;
};

export const RegieContext = createContext<Regie | undefined>(undefined);

/** The session that is steered. Throws outside a RegieContext: that is a bug. */
export function useRegie(): Regie {
  const regie = useContext(RegieContext);
  if (!regie) throw new Error('useRegie is used outside a RegieContext');
  return regie;
}

/** All there is to reason from at this moment; looked at again after every event and every second. */
export function useOverview(): Overview {
  const { scenario, readActivity } = useRegie();
  const { view } = useSession();
  const now = useExerciseTime();
  return { view: atTheEnd(view), scenario, activity: readActivity(), now };
}
