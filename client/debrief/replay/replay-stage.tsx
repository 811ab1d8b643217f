import { type ReactNode, useEffect, useState } from 'react';
import type { Recording } from '../../source/replay-source.ts';
import { SessionContext } from '../../store/use-session.ts';
import type { Seated } from '../insight/seated.ts';
import { openReplay } from './open-replay.ts';

type ReplayStageProps = {
  recording: Recording;
  /** Whose eyes; undefined for who sees everything. Give another person another `key`. */
  seated: Seated | undefined;
  /** Exercise time in ms. */
  at: number;
  children: ReactNode;
};

/** Gives the screens of play a session to show: this record, at this moment, as this person saw it. */
export function ReplayStage({ recording, seated, at, children }: ReplayStageProps) {
  const [replay] = useState(() => openReplay(recording, seated, at));
  useEffect(() => replay.seek(at), [replay, at]);
  useEffect(() => () => replay.store.close(), [replay]);
  return <SessionContext value={replay.store}>{children}</SessionContext>;
}
