import { ChevronDown, ChevronUp } from 'lucide-react';
import { useId, useState } from 'react';
import type { NoiseRate } from '../../../shared/vocabulary/drama.ts';
import { useText } from '../../text/use-text.ts';
import { SelectField } from '../parts/select-field.tsx';
import './dials-panel.css';

export const NOISE_RATES = [0, 1, 2, 3] as const satisfies readonly NoiseRate[];

export type LevelChoice = { level: number; name: string; description: string };

type DialsPanelProps = {
  levels: readonly LevelChoice[];
  level: number | undefined;
  noise: NoiseRate;
  /** The scenario has harmless posts to send. */
  hasNoise: boolean;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  onLevel: (level: LevelChoice) => void;
  onNoise: (rate: NoiseRate) => void;
};

/** How hard play is: closed it says how the dials stand, open it lets them be turned. */
export function DialsPanel(props: DialsPanelProps) {
  const { levels, level, noise, hasNoise, isOpen, onOpen } = props;
  const text = useText('docent').story.dials;
  const id = useId();
  const played = levels.find((one) => one.level === level);
  if (levels.length === 0 && !hasNoise) return null;
  const Chevron = isOpen ? ChevronUp : ChevronDown;
  return (
    <section className="dials" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        <button
          type="button"
          className="dials-fold"
          aria-expanded={isOpen}
          aria-controls={`${id}-dials`}
          onClick={() => onOpen(!isOpen)}
        >
          {text.title}
          <Chevron size={20} aria-hidden />
        </button>
      </h2>
      {!isOpen && <p className="muted">{text.now(played ? text.levelName(played.level, played.name) : '', noise)}</p>}
      <div id={`${id}-dials`} className="dials-inside" hidden={!isOpen}>
        {levels.length > 0 && <LevelDial key={level} levels={levels} level={level} onLevel={props.onLevel} />}
        {hasNoise && <NoiseDial noise={noise} onNoise={props.onNoise} />}
      </div>
    </section>
  );
}

/** Chosen first and set after, so that nothing changes for the players while a docent reads what a level does. */
function LevelDial({ levels, level, onLevel }: Pick<DialsPanelProps, 'levels' | 'level' | 'onLevel'>) {
  const text = useText('docent').story.dials;
  const [chosen, setChosen] = useState(level);
  const choice = levels.find((one) => one.level === chosen);
  return (
    <div className="dials-level">
      <SelectField
        label={text.level}
        value={String(chosen ?? '')}
        options={levels.map((one) => ({ value: String(one.level), label: text.levelName(one.level, one.name) }))}
        onChange={(next) => setChosen(Number(next))}
      />
      {choice && <p className="muted">{choice.description}</p>}
      {choice && choice.level !== level && (
        <>
          <p className="muted">{text.levelHint}</p>
          <button type="button" className="button" onClick={() => onLevel(choice)}>
            {text.setLevel(choice.level)}
          </button>
        </>
      )}
    </div>
  );
}

function NoiseDial({ noise, onNoise }: Pick<DialsPanelProps, 'noise' | 'onNoise'>) {
  const text = useText('docent').story.dials;
  return (
    <fieldset className="dials-noise" aria-label={text.noise}>
      <span className="field-label">{text.noise}</span>
      <div className="dials-rates">
        {NOISE_RATES.map((rate) => (
          <button
            key={rate}
            type="button"
            className="button dials-rate"
            aria-pressed={rate === noise}
            aria-label={text.noiseOf(rate)}
            onClick={() => onNoise(rate)}
          >
            {rate}
          </button>
        ))}
      </div>
      <p className="muted">{text.noiseHint(noise)}</p>
    </fieldset>
  );
}
