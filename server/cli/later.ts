import type { Verb } from './verb.ts';

/** A verb that has its name already, but not yet its work. */
export function later(usage: string, does: string, instead: string): Verb {
  return {
    usage,
    does: `${does} (komt later)`,
    async run(_args, terminal) {
      terminal.err(`"${usage.split(' ')[0]}" komt in een latere versie. ${instead}`);
      return 1;
    },
  };
}
