import { Pause, Play } from 'lucide-react';
import { useState } from 'react';
import { SPEEDS, type Speed } from '../../../shared/vocabulary/exercise-time.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { Alert } from '../parts/alert.tsx';
import { Question } from '../parts/question.tsx';
import './clock-panel.css';

export type ClockPanelProps = {
  /** Time of day in the story. */
  time: string;
  /** The date in the story, where it runs over days. */
  date?: string | undefined;
  phase: { number: number; total: number; title: string } | undefined;
  /** Whole exercise minutes until the planned end; below zero: over time. */
  minutesLeft: number;
  isRunning: boolean;
  hasOutage: boolean;
  speed: Speed;
  /** How many injects a jump of five minutes brings at once. */
  comesInJump: number;
  hasShortcuts: boolean;
  onPause: () => void;
  onResume: () => void;
  onSpeed: (speed: Speed) => void;
  onJump: () => void;
};

/** The clock and everything that moves it; pause is the largest thing on the page. */
export function ClockPanel(props: ClockPanelProps) {
  const text = useText('docent').control.clock;
  const { control } = useText('docent');
  const { language } = useLanguage();
  const [isAsking, setIsAsking] = useState(false);
  const { isRunning, phase, minutesLeft, speed } = props;
  return (
    <section className="clock" aria-label={text.region}>
      <p className="muted">
        {props.date !== undefined && `${props.date}, `}
        {isRunning ? text.runs(speedText(speed, language)) : text.stands}
      </p>
      <p className="clock-time">
        <span className="visually-hidden">{text.label} </span>
        {props.time}
      </p>
      <p className="clock-phase">
        {phase && `${text.phase(phase.number, phase.total, phase.title)}, `}
        <strong>{minutesLeft < 0 ? text.overtime(-minutesLeft) : text.left(minutesLeft)}</strong>
      </p>
      {props.hasOutage && <Alert text={text.outage} />}
      <button
        type="button"
        className={isRunning ? 'button button-primary clock-pause' : 'button clock-pause clock-resume'}
        onClick={isRunning ? props.onPause : props.onResume}
      >
        {isRunning ? <Pause size={26} aria-hidden /> : <Play size={26} aria-hidden />}
        {isRunning ? text.pause : text.resume}
        {props.hasShortcuts && (
          <span className="key" aria-hidden="true">
            {text.key}
          </span>
        )}
      </button>
      <fieldset className="clock-speeds" aria-label={text.speeds}>
        {SPEEDS.map((one) => (
          <button
            key={one}
            type="button"
            className="button clock-speed"
            aria-pressed={one === speed}
            aria-label={text.speed(speedText(one, language))}
            onClick={() => props.onSpeed(one)}
          >
            {speedText(one, language)}
          </button>
        ))}
        <button
          type="button"
          className="button clock-speed"
          aria-label={text.jumpLabel}
          onClick={() => setIsAsking(true)}
        >
          {text.jump}
        </button>
      </fieldset>
      <Question
        title={text.jumpTitle}
        text={text.jumpText(props.comesInJump)}
        yes={text.jumpYes}
        no={control.cancel}
        isOpen={isAsking}
        onYes={() => {
          setIsAsking(false);
          props.onJump();
        }}
        onNo={() => setIsAsking(false)}
      />
    </section>
  );
}

function speedText(speed: Speed, language: string): string {
  return `${speed.toLocaleString(language)}x`;
}
