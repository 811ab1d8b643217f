import { levelsIn } from '../../../shared/vocabulary/play-language.ts';
import type { OpeningChoice, ScenarioCardData } from '../api/docent-api.ts';
import { useKept } from '../parts/use-kept.ts';

/** How this docent opens this scenario: what she chose last, as far as the scenario still has it. */
export function useOpeningChoice({ id, levels, languages, language, defaultLevel }: ScenarioCardData): {
  choice: OpeningChoice;
  choose: (choice: OpeningChoice) => void;
} {
  const [kept, choose] = useKept<OpeningChoice>(`samenspel.docent.opening.${id}`, {});
  const spoken = languages.find((one) => one === kept.language) ?? language;
  const offered = levelsIn(levels, spoken);
  const has = (wanted: number | undefined) => offered.some((one) => one.level === wanted);
  const level = [kept.level, defaultLevel].find(has) ?? offered.at(-1)?.level;
  return {
    choice: {
      ...(level === undefined ? {} : { level }),
      ...(languages.length > 1 ? { language: spoken } : {}),
    },
    choose,
  };
}
