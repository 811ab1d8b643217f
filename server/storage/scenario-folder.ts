import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isAdvice } from '../../shared/scenario/advice.ts';
import { levelAtStart } from '../../shared/scenario/level.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { toExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import { Slug } from '../../shared/vocabulary/ids.ts';
import { type ScenarioHeading, type ScenarioSource, ScenarioUnusable } from '../sessions/ports.ts';
import { statOf } from './author-text.ts';
import { type ParsedFolder, parseScenarioFolder } from './parse-scenario-folder.ts';
import { readDocument } from './scenario-document.ts';

/** More mistakes than this at once help nobody; the command line names them all. */
const MISTAKES_SHOWN = 10;

/** The scenarios in the folders under `root`. A folder is read again only after a file in it changed. */
export function scenarioFolder(root: string): ScenarioSource {
  const cache = new Map<string, { stamp: string; parsed: ParsedFolder }>();
  const parse = (id: string): ParsedFolder => {
    const folder = join(root, id);
    const stamp = stampOf(folder);
    const known = cache.get(id);
    if (known?.stamp === stamp) return known.parsed;
    const parsed = parseScenarioFolder(folder);
    cache.set(id, { stamp, parsed });
    return parsed;
  };
  return {
    list: async () => folders(root).map((id) => heading(id, parse(id))),
    async load(id, language) {
      if (!Slug.safeParse(id).success || !folders(root).includes(id)) {
        throw new ScenarioUnusable(`Het scenario "${id}" bestaat niet.`);
      }
      return usable(id, parse(id), language);
    },
    async document(id) {
      await this.load(id);
      return readDocument(join(root, id));
    },
  };
}

function usable(
  id: string,
  { scenario, translations, problems: found }: ParsedFolder,
  language?: 'nl' | 'en',
): Scenario {
  const problems = found.filter((problem) => !isAdvice(problem));
  if (!scenario || problems.length > 0) {
    const [first] = problems;
    const where = first ? ` Eerst: ${first.file}:${first.line} ${first.message}` : '';
    throw new ScenarioUnusable(`Het scenario "${id}" heeft ${problems.length} problemen.${where}`);
  }
  const wanted = language === undefined || language === scenario.language ? scenario : translations[language];
  if (!wanted) throw new ScenarioUnusable(`Het scenario "${id}" is er niet in deze taal.`);
  return wanted;
}

function folders(root: string): string[] {
  const entries = existsSync(root) ? readdirSync(root, { withFileTypes: true }) : [];
  return entries.flatMap((entry) =>
    entry.isDirectory() && existsSync(join(root, entry.name, 'scenario.yaml')) ? [entry.name] : [],
  );
}

function stampOf(folder: string): string {
  return readdirSync(folder)
    .map((name) => {
      const file = statOf(join(folder, name));
      return `${name}:${file?.mtimeMs}:${file?.size}`;
    })
    .join();
}

function heading(id: string, { scenario, translations, problems: found }: ParsedFolder): ScenarioHeading {
  const problems = found.filter((problem) => !isAdvice(problem));
  const mistakes = problems.slice(0, MISTAKES_SHOWN).map(({ file, line, message, remedy }) => {
    return { where: `${file}:${line}`, message, remedy };
  });
  const languages = [...(scenario ? [scenario.language] : []), ...(Object.keys(translations) as ('nl' | 'en')[])];
  const summary = scenario ? summaryOf(scenario) : unreadableSummary(id);
  return { ...summary, id, languages, problems: problems.length, mistakes };
}

type Summary = Omit<ScenarioHeading, 'id' | 'languages' | 'problems' | 'mistakes'>;

function summaryOf(scenario: Scenario): Summary {
  const { title, summary, version, duration, seats, teams, language, objectives, levels } = scenario;
  const defaultLevel = levelAtStart(levels)?.level;
  const counts = { seats: seats.length, teams: teams.length };
  const goals = objectives.map(({ text }) => text);
  const played = levels.map(({ level, name, description, languages }) => ({
    ...{ level, name, description },
    ...(languages === undefined ? {} : { languages }),
  }));
  return {
    ...{ title, summary, version, duration: toExerciseTime(duration), ...counts, language },
    ...{ objectives: goals, levels: played, ...(defaultLevel === undefined ? {} : { defaultLevel }) },
  };
}

function unreadableSummary(id: string): Summary {
  return {
    title: id,
    summary: '',
    version: '',
    duration: 0,
    seats: 0,
    teams: 0,
    language: 'nl',
    objectives: [],
    levels: [],
  };
}
