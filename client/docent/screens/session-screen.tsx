import type { ReactNode } from 'react';
import { SessionContext, useSession } from '../../store/use-session.ts';
import { useText } from '../../text/use-text.ts';
import type { DocentApi } from '../api/docent-api.ts';
import { Toasts } from '../console/toasts.tsx';
import { useInterventions } from '../console/use-interventions.ts';
import { Frame } from '../parts/frame.tsx';
import { Notice } from '../parts/notice.tsx';
import { ToastSlotContext, useToastPlace } from '../parts/toast-slot.tsx';
import { ConsoleScreen } from './console-screen.tsx';
import { LobbyScreen } from './lobby-screen.tsx';
import { type Regie, RegieContext } from './regie-context.ts';
import type { OpenLink } from './session-link.ts';
import { useSessionLink } from './use-session-link.ts';

type SessionScreenProps = { api: DocentApi; openLink: OpenLink; session: string; docent: string };

/** One session: the lobby before play, the console from StartEx on. */
export function SessionScreen({ api, openLink, session, docent }: SessionScreenProps) {
  const { entry } = useText('docent');
  const { opened, refusal, retry } = useSessionLink(api, openLink, session);
  if (refusal !== undefined) {
    return (
      <Waiting>
        <Notice text={refusal} onRetry={retry} />
      </Waiting>
    );
  }
  if (!opened) return <Waiting>{entry.loading}</Waiting>;
  const { link, scenario } = opened;
  return (
    <SessionContext value={link.store}>
      <Steering regie={{ api, session, docent, scenario, readActivity: link.readActivity }} />
    </SessionContext>
  );
}

function Steering({ regie }: { regie: Omit<Regie, 'interventions'> }) {
  const { entry, control } = useText('docent');
  const { state, reason, welcome, view } = useSession();
  const interventions = useInterventions();
  const [place, slots] = useToastPlace();
  if (state === 'refused' || state === 'ended') {
    return (
      <Waiting>
        <h2>{control.refusedTitle}</h2>
        <p>{reason}</p>
        <a href={`/debrief/${regie.session}`}>{control.ended.debrief}</a>
      </Waiting>
    );
  }
  if (!welcome) return <Waiting>{entry.loading}</Waiting>;
  return (
    <RegieContext value={{ ...regie, interventions }}>
      <ToastSlotContext value={slots}>
        {view.phase === 'briefing' ? <LobbyScreen /> : <ConsoleScreen />}
      </ToastSlotContext>
      <Toasts toasts={interventions.toasts} onDismiss={interventions.dismiss} place={place} />
    </RegieContext>
  );
}

function Waiting({ children }: { children: ReactNode }) {
  const { entry, control } = useText('docent');
  return (
    <Frame badge={control.badge} title={entry.product} actions={<LibraryLink />}>
      <div className="frame-narrow" role="status">
        {children}
      </div>
    </Frame>
  );
}

function LibraryLink() {
  return (
    <a className="button frame-button" href="#/">
      {useText('docent').control.toLibrary}
    </a>
  );
}
