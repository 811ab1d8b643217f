import type { CSSProperties } from 'react';
import { toStoryTime } from '../../../shared/vocabulary/story-time.ts';
import { useNarrow } from '../../panels/use-narrow.ts';
import { useText } from '../../text/use-text.ts';
import type { Retrospect } from '../insight/retrospect.ts';
import { placeOf, ticksUntil } from '../insight/time-axis.ts';
import { LANE, LanesPicture } from './lanes-picture.tsx';
import { TimeSlider } from './time-slider.tsx';
import { useScrub } from './use-scrub.ts';
import './lanes.css';

const NEAR = 0.02;
const FITTING = 8;

type LanesProps = { retrospect: Retrospect; at: number; onSeek: (at: number) => void };

/** A time at either end stands inside the frame instead of over its edge. */
function edgeOf(tick: number, end: number): 'start' | 'end' | undefined {
  if (tick < end * NEAR) return 'start';
  return tick > end * (1 - NEAR) ? 'end' : undefined;
}

/** The timeline as lanes under a slider, with the moment one is at as a line through all of them. */
export function Lanes({ retrospect, at, onSeek }: LanesProps) {
  const { end, everybody, recording } = retrospect;
  const { story, teams } = recording.scenario;
  const { timeline } = useText('debrief').replay;
  const ticks = ticksUntil(end, story, useNarrow() ? 4 : 12);
  // Many lanes scroll, and what scrolls must be reached with keys.
  const mayScroll = everybody.length > FITTING;
  const scrub = useScrub(end, onSeek);
  const colour = (team: string) => teams.find(({ id }) => id === team)?.colour ?? 'transparent';
  return (
    <div className="lanes" style={{ '--lane': `${LANE}px`, '--at': placeOf(at, end) } as CSSProperties}>
      <div className="lanes-axis">
        {ticks.map((tick) => (
          <span
            key={tick}
            className="lanes-time"
            data-edge={edgeOf(tick, end)}
            style={{ '--tick': placeOf(tick, end) } as CSSProperties}
          >
            {toStoryTime(tick, story)}
          </span>
        ))}
        <TimeSlider {...{ at, end, story, onSeek }} />
      </div>
      <section className="lanes-body" aria-label={timeline.lanes} tabIndex={mayScroll ? 0 : undefined}>
        <ul className="plain-list lanes-names" aria-hidden="true">
          <li>{timeline.markers}</li>
          <li>{timeline.injects}</li>
          {everybody.map(({ player, name, team }) => (
            <li key={player} className="lanes-person" style={{ '--team': colour(team) } as CSSProperties}>
              {name}
            </li>
          ))}
        </ul>
        <div className="lanes-track" {...scrub}>
          <LanesPicture {...{ retrospect, story, ticks }} />
          <span className="lanes-now" />
        </div>
      </section>
    </div>
  );
}
