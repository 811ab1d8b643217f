import { useEffect, useState } from 'react';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import type { Answer } from '../api/ask.ts';
import type { DocentApi } from '../api/docent-api.ts';
import { useRefusalText } from '../api/use-refusal-text.ts';
import type { OpenLink, SessionLink } from './session-link.ts';

type Opened = { link: SessionLink; scenario: Scenario };
export type Opening = { opened: Opened | undefined; refusal: string | undefined; retry: () => void };

/** Gets a token and the scenario of a session and connects; closes the connection with the page. */
export function useSessionLink(api: DocentApi, openLink: OpenLink, session: string): Opening {
  const sentence = useRefusalText();
  const [round, setRound] = useState(0);
  const [opened, setOpened] = useState<Opened>();
  const [refused, setRefused] = useState<Extract<Answer<unknown>, { ok: false }>>();

  useEffect(() => {
    let link: SessionLink | undefined;
    let isWanted = round >= 0;
    setRefused(undefined);
    void Promise.all([api.token(session), api.scenarioOf(session)]).then(([token, scenario]) => {
      if (!isWanted) return;
      if (!token.ok) return setRefused(token);
      if (!scenario.ok) return setRefused(scenario);
      link = openLink(token.value.token);
      setOpened({ link, scenario: scenario.value });
    });
    return () => {
      isWanted = false;
      link?.store.close();
    };
  }, [api, openLink, session, round]);

  return { opened, refusal: refused && sentence(refused), retry: () => setRound((count) => count + 1) };
}
