import { useRef } from 'react';
import { type StoryClock, toStoryTime } from '../../../shared/vocabulary/story-time.ts';
import { useText } from '../../text/use-text.ts';
import type { Moment } from '../insight/moments.ts';
import { Sign } from '../timeline/sign.tsx';
import { momentSentence } from './moment-words.ts';
import { useKeepInSight } from './use-keep-in-sight.ts';
import './moments-list.css';

type MomentsListProps = {
  moments: readonly Moment[];
  current: Moment | undefined;
  story: StoryClock;
  teamName: (team: string) => string;
  onMoment: (moment: Moment) => void;
};

/** The timeline as an agenda: every moment worth talking about, to be chosen. */
export function MomentsList({ moments, current, story, teamName, onMoment }: MomentsListProps) {
  const text = useText('debrief').moments;
  const list = useRef<HTMLOListElement>(null);
  useKeepInSight(list, current?.id);
  if (moments.length === 0) return <p className="moments-none">{text.none}</p>;
  return (
    <ol ref={list} className="moments plain-list">
      {moments.map((moment) => (
        <li key={moment.id}>
          <button
            type="button"
            className="moments-row"
            aria-current={moment.id === current?.id ? 'true' : undefined}
            onClick={() => onMoment(moment)}
          >
            <span className="moments-time">{toStoryTime(moment.at, story)}</span> <Sign kind={moment.kind} />{' '}
            <span>
              <span className="moments-kind">{text.kinds[moment.kind]}</span>{' '}
              {moment.teams.map((team) => (
                <span key={team} className="moments-team">
                  {teamName(team)}{' '}
                </span>
              ))}
              <span className="moments-what">{momentSentence(moment, text)}</span>
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
