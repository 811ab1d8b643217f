import { memo } from 'react';
import type { StoryClock } from '../../../shared/vocabulary/story-time.ts';
import { toStoryTime } from '../../../shared/vocabulary/story-time.ts';
import { useText } from '../../text/use-text.ts';
import type { Retrospect } from '../insight/retrospect.ts';
import { placeOf } from '../insight/time-axis.ts';
import { momentSentence } from '../moments/moment-words.ts';
import { SignAt } from './sign.tsx';
import { summaryOf } from './summary.ts';

/** Height of one lane in px. */
export const LANE = 17;

type LanesPictureProps = { retrospect: Retrospect; ticks: readonly number[]; story: StoryClock };

/** All lanes as one picture: the moments, what came in, what each person did. It does not know what time it is. */
export const LanesPicture = memo(function LanesPicture({ retrospect, ticks, story }: LanesPictureProps) {
  const { everybody, dots, arrivals, moments, end } = retrospect;
  const { replay, moments: words } = useText('debrief');
  const rowOf = new Map(everybody.map(({ player }, index) => [player, index + 2]));
  const nameOf = new Map(everybody.map(({ player, name }) => [player, name]));
  const rows = everybody.length + 2;
  const middle = (row: number) => row * LANE + LANE / 2;
  const time = (at: number) => toStoryTime(at, story);
  return (
    <svg className="lanes-picture" height={rows * LANE} role="img" aria-label={summaryOf(retrospect, replay.timeline)}>
      {ticks.map((at) => (
        <line key={at} className="lanes-tick" x1={placeOf(at, end)} x2={placeOf(at, end)} y1="0" y2="100%" />
      ))}
      {Array.from({ length: rows }, (_, row) => middle(row)).map((y) => (
        <line key={y} className="lanes-line" x1="0" x2="100%" y1={y} y2={y} />
      ))}
      {arrivals.map(({ position, at, from, title }) => (
        <rect key={position} className="lanes-arrival" x={placeOf(at, end)} y={middle(1) - 6} width="3" height="12">
          <title>{`${time(at)} ${from}: ${title}`}</title>
        </rect>
      ))}
      {dots.map(({ position, at, kind, player, about }) => {
        const title = `${time(at)} ${replay.timeline.deeds[kind]({ name: nameOf.get(player) ?? '', about })}`;
        const y = middle(rowOf.get(player) ?? 0);
        return <SignAt key={position} {...{ kind, title, y }} x={placeOf(at, end)} />;
      })}
      {moments.map((moment) => {
        const title = `${time(moment.at)} ${momentSentence(moment, words)}`;
        return <SignAt key={moment.id} kind={moment.kind} x={placeOf(moment.at, end)} y={middle(0)} title={title} />;
      })}
    </svg>
  );
});
