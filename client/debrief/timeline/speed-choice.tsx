import { useId } from 'react';
import { useText } from '../../text/use-text.ts';
import { PLAYBACK_SPEEDS, type PlaybackSpeed } from '../insight/playback.ts';

type SpeedChoiceProps = { speed: PlaybackSpeed; onSpeed: (speed: PlaybackSpeed) => void };

/** How fast it plays, as one row of choices. */
export function SpeedChoice({ speed, onSpeed }: SpeedChoiceProps) {
  const { timeline } = useText('debrief').replay;
  const name = useId();
  return (
    <fieldset className="speeds">
      <legend className="visually-hidden">{timeline.speed}</legend>
      {PLAYBACK_SPEEDS.map((one) => (
        <label key={one} className="speeds-one">
          <input
            className="visually-hidden"
            type="radio"
            name={name}
            checked={one === speed}
            onChange={() => onSpeed(one)}
          />
          {timeline.times(one)}
        </label>
      ))}
    </fieldset>
  );
}
