/** Where a verb speaks to; text without an end of line gets one. */
export type Terminal = { out(text: string): void; err(text: string): void };

/** One verb of the command line. */
export type Verb = {
  /** How it is called, after "samenspel". */
  usage: string;
  /** What it does, in one line. */
  does: string;
  /** Resolves to the exit code: 0 when done, 1 when not. Throws UsageProblem for what was typed wrong. */
  run(args: readonly string[], terminal: Terminal): Promise<number>;
};

/** What was typed cannot be understood; the message says why. */
export class UsageProblem extends Error {
  override name = 'UsageProblem';
}
