import axe from 'axe-core';

/**
 * What axe has against a rendered panel, one line each; an accessible panel gives an empty list.
 * Contrast needs real pixels and is judged in the journeys; landmarks belong to the page around a panel.
 */
export async function axeProblems(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} (${node.html})`));
}
