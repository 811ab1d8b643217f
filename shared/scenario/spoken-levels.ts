import { levelsIn, type PlayLanguage } from '../vocabulary/play-language.ts';
import type { Path } from './checks/check.ts';
import { playedOn } from './checks/played-on.ts';
import type { Level } from './level.ts';
import type { Problem } from './problem.ts';
import type { Scenario } from './scenario.ts';

/** The scenario in other languages. */
type Translated = Partial<Record<PlayLanguage, Scenario>>;

const NAMES: Record<PlayLanguage, string> = { nl: 'Nederlands', en: 'Engels' };
/** A level of which fewer of its messages than this part are translated is not there in that language. */
const LEAST_TRANSLATED = 0.5;

/** Levels that name a language in which they are not written out, and languages that no level has. */
export function findUnspokenLevels(scenario: Scenario, translated: Translated): Problem[] {
  const { language, levels } = scenario;
  const others = Object.keys(translated) as PlayLanguage[];
  return [
    ...[language, ...others].flatMap((one) =>
      levels.length === 0 || levelsIn(levels, one).length > 0 ? [] : [inNoLevel(one, one === language)],
    ),
    ...levels.flatMap((level, i) =>
      (level.languages ?? []).flatMap((one, j) => {
        const missing = one === language ? undefined : missingIn(one, level, scenario, translated[one]);
        return missing === undefined ? [] : [unspoken(['levels', i, 'languages', j], missing)];
      }),
    ),
  ];
}

function inNoLevel(language: PlayLanguage, isOwn: boolean): Problem {
  const give = `Zet "${language}" bij languages van een niveau dat er in die taal is, of haal languages weg.`;
  return {
    code: 'level-unspoken',
    path: ['levels', 0, 'languages'],
    message: `Geen enkel niveau is er in het ${NAMES[language]}, maar het scenario is wel in die taal te kiezen.`,
    remedy: isOwn ? give : `Zet "${language}" bij languages van een niveau, of haal ${language}*.yaml uit de map.`,
  };
}

function missingIn(language: PlayLanguage, level: Level, { injects }: Scenario, other: Scenario | undefined) {
  const name = NAMES[language];
  if (!other) return `Dit niveau is er niet in het ${name}: de map heeft geen ${language}.yaml.`;
  const { inject } = playedOn(level);
  const meant = injects.flatMap((one, i) => (inject(one.id) ? [{ one, theirs: other.injects[i] }] : []));
  const done = meant.filter(({ one, theirs }) => JSON.stringify(one.content) !== JSON.stringify(theirs?.content));
  return done.length >= meant.length * LEAST_TRANSLATED
    ? undefined
    : `Dit niveau is er nog niet in het ${name}: van de ${meant.length} berichten zijn er ${done.length} vertaald.`;
}

function unspoken(path: Path, message: string): Problem {
  const remedy = 'Vertaal de berichten van dit niveau, of haal deze taal weg bij languages.';
  return { code: 'level-unspoken', path, message, remedy };
}
