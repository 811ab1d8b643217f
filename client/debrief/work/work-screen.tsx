import { type ReactNode, useMemo } from 'react';
import { toStoryTime } from '../../../shared/vocabulary/story-time.ts';
import { useText } from '../../text/use-text.ts';
import { overviewAt } from '../insight/overview-at.ts';
import type { Retrospect } from '../insight/retrospect.ts';
import { BoardsThen } from './boards-then.tsx';
import { FormsThen } from './forms-then.tsx';
import { PressThen } from './press-then.tsx';
import { StoryThen } from './story-then.tsx';
import './work-screen.css';

type WorkScreenProps = { retrospect: Retrospect; at: number; timeline: ReactNode };

/** Werk: the boards, the forms and the state of the story as they stood at this moment. */
export function WorkScreen({ retrospect: { recording }, at, timeline }: WorkScreenProps) {
  const text = useText('debrief').work;
  const { story, teams } = recording.scenario;
  const overview = useMemo(() => overviewAt(recording, at), [recording, at]);
  return (
    <div className="made">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without anything to focus inside, only this scrolls by keyboard */}
      <section className="made-page" aria-labelledby="made" tabIndex={0}>
        <header>
          <h1 id="made">{text.title}</h1>
          <p className="muted">{text.at(toStoryTime(at, story))}</p>
        </header>
        <BoardsThen view={overview.view} {...{ teams, story }} />
        <FormsThen overview={overview} />
        <PressThen overview={overview} />
        <StoryThen overview={overview} />
      </section>
      {timeline}
    </div>
  );
}
