import { useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { DocentApi } from '../api/docent-api.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { useRefusalText } from '../api/use-refusal-text.ts';
import { Frame } from '../parts/frame.tsx';
import { Notice } from '../parts/notice.tsx';
import { LibraryScreen } from './library-screen.tsx';
import { LoginScreen } from './login-screen.tsx';
import type { OpenLink } from './session-link.ts';
import { SessionScreen } from './session-screen.tsx';
import { SetupScreen } from './setup-screen.tsx';

type DocentRootProps = {
  api: DocentApi;
  openLink: OpenLink;
  /** From the one-time link; undefined: an ordinary visit. */
  setupToken: string | undefined;
};

/** Who is here? A docent gets her pages; anybody else the door. */
export function DocentRoot({ api, openLink, setupToken }: DocentRootProps) {
  const { entry } = useText('docent');
  const { language } = useLanguage();
  const sentence = useRefusalText();
  const me = useLoaded(api.me);
  const [entered, setEntered] = useState<string>();
  const [hasLeft, setHasLeft] = useState(false);
  const name = hasLeft ? undefined : (entered ?? me.value?.name);

  async function enter(asking: ReturnType<DocentApi['logIn']>): Promise<string | undefined> {
    const answer = await asking;
    if (!answer.ok) return sentence(answer);
    setHasLeft(false);
    setEntered(answer.value.name);
    return undefined;
  }

  function logOut(): void {
    void api.logOut().then(() => setHasLeft(true));
  }

  function door() {
    if (me.code === 'offline') {
      return (
        <Frame badge={entry.badge} title={entry.product}>
          <div className="frame-narrow">
            <Notice text={me.refusal ?? ''} onRetry={me.reload} />
          </div>
        </Frame>
      );
    }
    if (me.refusal === undefined && !hasLeft) {
      return (
        <Frame badge={entry.badge} title={entry.product}>
          <p className="frame-narrow" role="status">
            {entry.loading}
          </p>
        </Frame>
      );
    }
    if (setupToken !== undefined) {
      return <SetupScreen onSubmit={(who, password) => enter(api.setUp(setupToken, who, password))} />;
    }
    return <LoginScreen onSubmit={(who, password) => enter(api.logIn(who, password))} />;
  }

  return (
    <I18nProvider locale={language === 'nl' ? 'nl-NL' : 'en-GB'}>
      {name === undefined ? (
        door()
      ) : (
        <Router hook={useHashLocation}>
          <Switch>
            <Route path="/sessie/:id">
              {({ id }) => <SessionScreen key={id} api={api} openLink={openLink} session={id} docent={name} />}
            </Route>
            <Route>
              <LibraryScreen api={api} name={name} onLogOut={logOut} />
            </Route>
          </Switch>
        </Router>
      )}
    </I18nProvider>
  );
}
