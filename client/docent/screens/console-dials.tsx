import { useText } from '../../text/use-text.ts';
import { useKept } from '../parts/use-kept.ts';
import { DialsPanel } from '../story/dials-panel.tsx';
import { useOverview, useRegie } from './regie-context.ts';

/** Level and noise, fed from the store. Whether the panel is open is kept in this browser. */
export function ConsoleDials() {
  const { scenario, interventions } = useRegie();
  const { view } = useOverview();
  const { done, levelName } = useText('docent').story.dials;
  const [isOpen, setIsOpen] = useKept('samenspel.docent.dials', false);
  return (
    <DialsPanel
      levels={scenario.levels}
      level={view.story.level}
      noise={view.story.noise}
      hasNoise={scenario.noise.length > 0}
      isOpen={isOpen}
      onOpen={setIsOpen}
      onLevel={({ level, name }) =>
        void interventions.intervene({ type: 'SetLevel', level }, done.level(levelName(level, name)))
      }
      onNoise={(rate) => {
        if (rate !== view.story.noise) void interventions.intervene({ type: 'SetNoise', rate }, done.noise(rate));
      }}
    />
  );
}
