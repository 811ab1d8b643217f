import { measureAnswers, measureCommands } from './bars/commands.ts';
import { measureFanOut } from './bars/fan-out.ts';
import { measureIdle } from './bars/idle.ts';
import { measureJoining } from './bars/joining.ts';
import { measureLargeScenario } from './bars/large-scenario.ts';
import { measureLateness } from './bars/lateness.ts';
import { measureStanding } from './bars/standing.ts';
import { exitCode, type Finding, judged, table } from './report.ts';
import { type Servers, withServers } from './servers.ts';

type Measure = (servers: Servers) => Promise<Finding | Finding[]>;

const MEASURES: Record<string, Measure> = {
  B1: measureFanOut,
  B2: measureCommands,
  B3: measureAnswers,
  B4: measureLateness,
  B5: measureIdle,
  'B6,B9': measureStanding,
  B7: measureJoining,
  'B11,B12,B13': measureLargeScenario,
};

const HELP = `npm run bench [-- --json] [B1 B4 …]
Measures the bars of docs/PERFORMANCE.md beside a bare ws server. Ends with 1 when one is missed.`;

async function main(words: readonly string[]): Promise<0 | 1> {
  const wanted = words.filter((word) => !word.startsWith('-'));
  const isWanted = (ids: string) => wanted.length === 0 || wanted.some((id) => ids.split(',').includes(id));
  const findings = judged(
    await withServers(async (servers) => {
      const found: Finding[] = [];
      for (const [ids, measure] of Object.entries(MEASURES)) {
        if (!isWanted(ids)) continue;
        process.stderr.write(`${ids} …\n`);
        found.push(...[await measure(servers)].flat());
      }
      return found;
    }),
  );
  console.log(words.includes('--json') ? JSON.stringify(findings, undefined, 2) : table(findings));
  return exitCode(findings);
}

if (process.argv.includes('--help')) console.log(HELP);
else process.exitCode = await main(process.argv.slice(2));
