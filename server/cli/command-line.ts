import { exportSession } from './export-session.ts';
import { importScenario } from './import-scenario.ts';
import { later } from './later.ts';
import { serve } from './serve.ts';
import { simulate } from './simulate.ts';
import { validate } from './validate.ts';
import { type Terminal, UsageProblem, type Verb } from './verb.ts';
import { view } from './view.ts';

const COPY = 'Zet tot die tijd de server stil en kopieer de map data/ in zijn geheel.';

const VERBS: Record<string, Verb> = {
  serve,
  validate,
  simulate,
  export: exportSession,
  view,
  import: importScenario,
  backup: later('backup <bestand>', 'Bewaart alle sessies in één bestand.', COPY),
  restore: later('restore <bestand>', 'Zet een bewaard bestand terug.', COPY),
};

/** Does what was typed after "samenspel". Resolves to the exit code: 0 done, 1 not done, 2 not understood. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name = '--help', ...rest] = args;
  if (['--help', '-h', 'help'].includes(name)) return help(terminal);
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (!verb) return refuse(terminal, `"${name}" ken ik niet. Kies uit: ${Object.keys(VERBS).join(', ')}.`);
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(`samenspel ${verb.usage}\n${verb.does}`);
    return 0;
  }
  try {
    return await verb.run(rest, terminal);
  } catch (error) {
    if (error instanceof UsageProblem)
      return refuse(terminal, `${error.message}\nZo hoort het: samenspel ${verb.usage}`);
    throw error;
  }
}

function help(terminal: Terminal): number {
  const lines = Object.values(VERBS).map(({ usage, does }) => `  samenspel ${usage}\n      ${does}`);
  terminal.out(['Samenspel', ...lines].join('\n'));
  return 0;
}

function refuse(terminal: Terminal, message: string): number {
  terminal.err(message);
  return 2;
}
