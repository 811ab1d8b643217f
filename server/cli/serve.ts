import { readArguments } from './arguments.ts';
import { UsageProblem, type Verb } from './verb.ts';

export const serve: Verb = {
  usage: 'serve',
  does: 'Start de server, zoals npm start; instellen gaat met PORT, DATABASE_URL en hun soort.',
  async run(args) {
    const { positionals } = readArguments(args, {});
    if (positionals.length > 0) throw new UsageProblem(`"${positionals[0]}" hoort hier niet.`);
    // Starts by itself, and keeps the process alive until it is told to stop.
    await import('../main.ts');
    return 0;
  },
};
