import { type ReactNode, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useText } from '../../text/use-text.ts';
import { isGoingOn, readPress } from '../insight/press-course.ts';
import './console-middle.css';
import { ConsolePress } from './console-press.tsx';
import { ConsoleStory } from './console-story.tsx';
import { ConsoleTeams } from './console-teams.tsx';
import { ConsoleWork } from './console-work.tsx';
import { useOverview } from './regie-context.ts';

type Look = 'teams' | 'story' | 'work' | 'press';
type ConsoleMiddleProps = { isInPlay: boolean; onHint: (team: string) => void };

/** The middle of the console: the teams first, and behind one press each how the story, the work and the press stand. */
export function ConsoleMiddle({ isInPlay, onHint }: ConsoleMiddleProps) {
  const { control, press: words } = useText('docent');
  const text = control.tabs;
  const overview = useOverview();
  const [look, setLook] = useState<Look>('teams');
  const press = readPress(overview);
  const live = isGoingOn(press?.view) ? press?.view : undefined;
  const open = overview.view.forms.filter(({ outcome }) => outcome === undefined).length;
  return (
    <Tabs className="looks" selectedKey={look} onSelectionChange={(key) => setLook(key as Look)}>
      <TabList className="tabs looks-tabs" aria-label={text.label}>
        <LookTab id="teams">{text.teams}</LookTab>
        <LookTab id="story">{text.story}</LookTab>
        <LookTab id="work">
          {text.work}
          {open > 0 && <Count count={open} words={text.open(open)} />}
        </LookTab>
        {press && (
          <LookTab id="press">
            {text.press}
            {live && <span className="badge">{text.live}</span>}
          </LookTab>
        )}
      </TabList>
      {live && look !== 'press' && (
        <p className="looks-live">
          {words.banner(live.title)}
          <button type="button" className="button" onClick={() => setLook('press')}>
            {words.toPress}
          </button>
        </p>
      )}
      <TabPanel id="teams" className="looks-panel">
        <ConsoleTeams onHint={onHint} />
      </TabPanel>
      <TabPanel id="story" className="looks-panel">
        <ConsoleStory isInPlay={isInPlay} />
      </TabPanel>
      <TabPanel id="work" className="looks-panel">
        <ConsoleWork />
      </TabPanel>
      {press && (
        <TabPanel id="press" className="looks-panel">
          <ConsolePress />
        </TabPanel>
      )}
    </Tabs>
  );
}

function LookTab({ id, children }: { id: Look; children: ReactNode }) {
  return (
    <Tab id={id} className="tab">
      {children}
    </Tab>
  );
}

function Count({ count, words }: { count: number; words: string }) {
  return (
    <span className="badge" title={words}>
      <span aria-hidden="true">{count}</span>
      <span className="visually-hidden">, {words}</span>
    </span>
  );
}
