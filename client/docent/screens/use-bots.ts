import { useState } from 'react';
import type { PlayerId } from '../../../shared/vocabulary/ids.ts';
import { useText } from '../../text/use-text.ts';
import { useRefusalText } from '../api/use-refusal-text.ts';
import { useRegie } from './regie-context.ts';

export type Bots = {
  isBusy: boolean;
  refusal: string | undefined;
  /** `count` bots, or one for every free seat. */
  add: (count?: number) => void;
  drop: (players: readonly PlayerId[]) => void;
};

/** Bots come and go over HTTP; who sits where then comes with the events. */
export function useBots(): Bots {
  const { api, session, interventions } = useRegie();
  const { done } = useText('docent').intervene;
  const sentence = useRefusalText();
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();

  async function during(work: () => Promise<string | undefined>): Promise<void> {
    setIsBusy(true);
    setRefusal(await work());
    setIsBusy(false);
  }

  async function add(count?: number): Promise<string | undefined> {
    const answer = await api.addBots(session, count);
    if (!answer.ok) return sentence(answer);
    interventions.tell(done.bots(answer.value.players.length));
    return undefined;
  }

  async function drop(players: readonly PlayerId[]): Promise<string | undefined> {
    for (const player of players) {
      const answer = await api.dropBot(session, player);
      if (!answer.ok) return sentence(answer);
    }
    return undefined;
  }

  return {
    isBusy,
    refusal,
    add: (count) => void during(() => add(count)),
    drop: (players) => void during(() => drop(players)),
  };
}
