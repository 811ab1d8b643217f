import { createHash } from 'node:crypto';

const START = '0'.repeat(64);

/**
 * The head of the chain over these lines: each link is the SHA-256 of the link before it and one line.
 * A line that is changed, added, moved or missing gives another head.
 */
export function chainHead(lines: Iterable<string>): string {
  let head = START;
  for (const line of lines) head = createHash('sha256').update(`${head}\n${line}`).digest('hex');
  return head;
}
