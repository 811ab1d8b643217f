import { isCollection, isPair, type Node } from 'yaml';

/** Where a node begins in the text. */
export function startOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}

/** Everything in a document, the shallow before the deep, without following references. */
export function* yamlNodes(root: unknown): Generator<{ node: unknown; depth: number }> {
  const queue = [{ node: root, depth: 0 }];
  // The queue grows while it is walked through; going in by calls would end where the stack does.
  for (const { node, depth } of queue) {
    yield { node, depth };
    const within = isPair(node) ? depth : depth + 1;
    for (const one of innerOf(node)) queue.push({ node: one, depth: within });
  }
}

function innerOf(node: unknown): readonly unknown[] {
  if (isPair(node)) return [node.key, node.value];
  return isCollection(node) ? node.items : [];
}
