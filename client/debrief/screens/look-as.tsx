import { useId } from 'react';
import type { Recording } from '../../source/replay-source.ts';
import { useText } from '../../text/use-text.ts';
import type { Seated } from '../insight/seated.ts';
import './look-as.css';

type LookAsProps = {
  recording: Recording;
  everybody: readonly Seated[];
  watched: string | undefined;
  onWatch: (player: string | undefined) => void;
};

const ALL = '';

/** Whose eyes: one person's, or everybody's on the map. */
export function LookAs({ recording, everybody, watched, onWatch }: LookAsProps) {
  const { lookAs, everybody: all } = useText('debrief').replay;
  const id = useId();
  return (
    <p className="look-as">
      <label htmlFor={id}>{lookAs}</label>
      <select
        id={id}
        className="input"
        value={watched ?? ALL}
        onChange={(event) => onWatch(event.target.value === ALL ? undefined : event.target.value)}
      >
        <option value={ALL}>{all}</option>
        {recording.scenario.teams.map((team) => (
          <optgroup key={team.id} label={team.short}>
            {everybody
              .filter((seated) => seated.team === team.id)
              .map(({ player, name, seatTitle }) => (
                <option key={player} value={player}>
                  {name}, {seatTitle}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </p>
  );
}
