import { useState } from 'react';
import { useLocation } from 'wouter';
import { useText } from '../../text/use-text.ts';
import type { DocentApi, OpenedSession, OpeningChoice, ScenarioCardData } from '../api/docent-api.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { useRefusalText } from '../api/use-refusal-text.ts';
import { ScenarioCard } from '../library/scenario-card.tsx';
import { SessionRows } from '../library/session-rows.tsx';
import { TryReady } from '../library/try-ready.tsx';
import { Alert } from '../parts/alert.tsx';
import { Frame } from '../parts/frame.tsx';
import { Notice } from '../parts/notice.tsx';

type LibraryScreenProps = { api: DocentApi; name: string; onLogOut: () => void };

/** Scenarios to begin with, and the sessions there are. */
export function LibraryScreen({ api, name, onLogOut }: LibraryScreenProps) {
  const { entry, library: text } = useText('docent');
  const sentence = useRefusalText();
  const [, go] = useLocation();
  const scenarios = useLoaded(api.scenarios);
  const sessions = useLoaded(api.sessions);
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [trial, setTrial] = useState<{ opened: OpenedSession; bots: number }>();

  async function open(scenario: ScenarioCardData, choice: OpeningChoice): Promise<OpenedSession | undefined> {
    setIsBusy(true);
    setRefusal(undefined);
    const answer = await api.openSession(scenario.id, choice);
    setIsBusy(false);
    if (answer.ok) return answer.value;
    setRefusal(sentence(answer));
    return undefined;
  }

  async function start(scenario: ScenarioCardData, choice: OpeningChoice): Promise<void> {
    const opened = await open(scenario, choice);
    if (opened) go(`/sessie/${opened.id}`);
  }

  async function tryAlone(scenario: ScenarioCardData, choice: OpeningChoice): Promise<void> {
    const opened = await open(scenario, choice);
    if (!opened) return;
    const bots = await api.addBots(opened.id, scenario.seats - 1);
    if (bots.ok) setTrial({ opened, bots: bots.value.players.length });
    else setRefusal(sentence(bots));
    sessions.reload();
  }

  return (
    <Frame
      badge={entry.badge}
      title={text.title}
      note={name}
      actions={
        <button type="button" className="button frame-button" onClick={onLogOut}>
          {entry.logOut}
        </button>
      }
    >
      <div className="frame-page">
        <Alert text={refusal} />
        <section aria-label={text.title}>
          {scenarios.refusal !== undefined && <Notice text={scenarios.refusal} onRetry={scenarios.reload} />}
          {!scenarios.value && scenarios.refusal === undefined && <p role="status">{entry.loading}</p>}
          {scenarios.value?.length === 0 && <p>{text.empty}</p>}
          <div className="scenario-grid">
            {scenarios.value?.map((scenario) => (
              <ScenarioCard
                key={scenario.id}
                scenario={scenario}
                isBusy={isBusy}
                onStart={(choice) => void start(scenario, choice)}
                onTry={(choice) => void tryAlone(scenario, choice)}
              />
            ))}
          </div>
        </section>
        <section aria-labelledby="mijn-sessies">
          <h2 id="mijn-sessies">{text.sessionsTitle}</h2>
          {sessions.refusal !== undefined && <Notice text={sessions.refusal} onRetry={sessions.reload} />}
          {sessions.value && <SessionRows sessions={sessions.value} />}
        </section>
      </div>
      <TryReady opened={trial?.opened} bots={trial?.bots ?? 0} onClose={() => setTrial(undefined)} />
    </Frame>
  );
}
