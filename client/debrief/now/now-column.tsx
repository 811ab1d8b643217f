import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useText } from '../../text/use-text.ts';
import { momentAfter } from '../insight/moment-steps.ts';
import type { Moment } from '../insight/moments.ts';
import { peopleNow } from '../insight/people-now.ts';
import type { Retrospect } from '../insight/retrospect.ts';
import { MomentCard } from '../moments/moment-card.tsx';
import { MomentsList } from '../moments/moments-list.tsx';
import { PeopleList } from './people-list.tsx';
import './now-column.css';

type NowColumnProps = {
  retrospect: Retrospect;
  at: number;
  current: Moment | undefined;
  watched: string | undefined;
  onWatch: (player: string) => void;
  onMoment: (moment: Moment) => void;
};

/** Beside the picture: what everybody does now, what to talk about, and all moments. */
export function NowColumn({ retrospect, at, current, watched, onWatch, onMoment }: NowColumnProps) {
  const { replay, moments: words } = useText('debrief');
  const { moments, recording } = retrospect;
  const { story, teams } = recording.scenario;
  const teamName = (id: string) => teams.find((team) => team.id === id)?.short ?? id;
  const ringOf = (id: string) => teams.find((team) => team.id === id)?.colour ?? 'transparent';
  return (
    <Tabs className="now-column">
      <TabList className="tabs" aria-label={replay.now.tabs}>
        <Tab id="now" className="tab">
          {replay.now.title}
        </Tab>
        <Tab id="moments" className="tab">
          {words.count(moments.length)}
        </Tab>
      </TabList>
      <TabPanel id="now" className="now-column-panel now-column-now">
        <h2 className="visually-hidden">{replay.now.title}</h2>
        <PeopleList people={peopleNow(retrospect, at)} {...{ watched, ringOf, onWatch }} />
        <MomentCard moment={current} next={momentAfter(moments, at)} {...{ story, teamName }} />
      </TabPanel>
      <TabPanel id="moments" className="now-column-panel">
        <h2 className="visually-hidden">{words.title}</h2>
        <MomentsList {...{ moments, current, story, teamName, onMoment }} />
      </TabPanel>
    </Tabs>
  );
}
