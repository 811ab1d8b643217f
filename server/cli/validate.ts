import { onlyOne, readArguments } from './arguments.ts';
import { loadScenario, problemLine } from './load-scenario.ts';
import type { Verb } from './verb.ts';

export const validate: Verb = {
  usage: 'validate <map van een scenario>',
  does: 'Controleert een scenario; per probleem één regel met bestand, regel en wat je eraan doet.',
  async run(args, terminal) {
    const folder = onlyOne(readArguments(args, {}).positionals, 'de map van een scenario');
    const { problems } = loadScenario(folder);
    for (const problem of problems) terminal.out(problemLine(folder, problem));
    if (problems.length === 0) terminal.out('geen problemen');
    return problems.length === 0 ? 0 : 1;
  },
};
