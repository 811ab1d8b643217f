import { useRef } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { encounterOf } from '../../../shared/vocabulary/encounter.ts';
import { RunningCallsPanel } from '../../panels/running-calls-panel.tsx';
import { useNarrow } from '../../panels/use-narrow.ts';
import { useText } from '../../text/use-text.ts';
import { usePlay } from '../use-play.ts';
import { callFacts } from './call-facts.ts';
import { PhoneContacts } from './phone-contacts.tsx';
import { PhoneDial } from './phone-dial.tsx';
import { PhoneHistory } from './phone-history.tsx';
import { callsOfOthers } from './shown-call.ts';
import { useFocusWhenLost } from './use-focus-when-lost.ts';

/** The telephone while it lies on the hook: contacts, calls and keys; one at a time on a small screen. */
export function PhoneDesk({ onRead }: { onRead: (call: string) => void }) {
  const play = usePlay();
  const { view, me } = play;
  const text = useText('phone');
  const isNarrow = useNarrow();
  const title = useRef<HTMLHeadingElement>(null);
  useFocusWhenLost(title);
  const running = callsOfOthers(view, me.player).map((call) => {
    const { speaker, other } = callFacts(call, play);
    return { id: call.id, speaker: speaker?.name ?? '', other: other.name, encounter: encounterOf(call) };
  });
  return (
    <div className="phone">
      <h1 className="visually-hidden" ref={title} tabIndex={-1}>
        {text.title}
      </h1>
      <RunningCallsPanel calls={running} onFollow={onRead} />
      {isNarrow ? <Tabbed onRead={onRead} /> : <SideBySide onRead={onRead} />}
    </div>
  );
}

function SideBySide({ onRead }: { onRead: (call: string) => void }) {
  return (
    <div className="phone-columns">
      <div className="phone-column">
        <PhoneContacts />
      </div>
      <div className="phone-column">
        <PhoneHistory onRead={onRead} />
      </div>
      <div className="phone-column">
        <PhoneDial />
      </div>
    </div>
  );
}

function Tabbed({ onRead }: { onRead: (call: string) => void }) {
  const text = useText('phone');
  return (
    <Tabs>
      <TabList className="tabs" aria-label={text.title}>
        <Tab id="contacts" className="tab">
          {text.contacts.title}
        </Tab>
        <Tab id="history" className="tab">
          {text.history.title}
        </Tab>
        <Tab id="dial" className="tab">
          {text.dial.number}
        </Tab>
      </TabList>
      <TabPanel id="contacts" className="phone-column">
        <PhoneContacts />
      </TabPanel>
      <TabPanel id="history" className="phone-column">
        <PhoneHistory onRead={onRead} />
      </TabPanel>
      <TabPanel id="dial" className="phone-column">
        <PhoneDial />
      </TabPanel>
    </Tabs>
  );
}
