import { runCommandLine } from '../../server/cli/command-line.ts';

/** Runs `samenspel` with these words, and gives its exit code and what it said. */
export async function run(...args: string[]) {
  const said = { out: '', err: '' };
  const code = await runCommandLine(args, {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  });
  return { code, ...said };
}
