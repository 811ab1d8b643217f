import { isCollection } from 'yaml';
import { startOf, yamlNodes } from './yaml-nodes.ts';

/** Blocks and lists in one another. The deepest condition that somebody needs is half as deep. */
const DEEPEST = 64;

/** What is said of a file in which more stands in one another than anybody can read. */
export const TOO_DEEP = {
  code: 'too-deep',
  message: `Hier staan meer dan ${DEEPEST} blokken of lijsten in elkaar.`,
  remedy: 'Schrijf het platter: voorwaarden kunnen naast elkaar onder all of any.',
};

/** The offset of the first thing that lies too deep; undefined when nothing does. References are not followed. */
export function tooDeepAt(root: unknown): number | undefined {
  for (const { node, depth } of yamlNodes(root)) if (depth > DEEPEST && isCollection(node)) return startOf(node);
  return undefined;
}

/** Whether a value goes deeper than anybody can read, as one does that has itself inside. */
export function isTooDeep(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth > DEEPEST || Object.values(value).some((inner) => isTooDeep(inner, depth + 1));
}
