import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageProblem } from './verb.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads what was typed after a verb. Throws UsageProblem for an option that does not exist. */
export function readArguments<T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const option = /'(-[^' ]+)/.exec(error instanceof Error ? error.message : '')?.[1];
    throw new UsageProblem(option === undefined ? 'Dit begrijp ik niet.' : `De optie ${option} klopt niet.`);
  }
}

/** The one thing a verb is about. */
export function onlyOne(positionals: readonly string[], what: string): string {
  const [first, ...others] = positionals;
  if (first === undefined) throw new UsageProblem(`Er ontbreekt ${what}.`);
  if (others.length > 0) throw new UsageProblem(`Geef één keer ${what}; "${others[0]}" is te veel.`);
  return first;
}

/** A whole number from `least` to `most`. */
export function wholeNumber(text: string, option: string, [least, most]: readonly [number, number]): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new UsageProblem(`Bij --${option} hoort een heel getal van ${least} tot en met ${most}, niet "${text}".`);
}
