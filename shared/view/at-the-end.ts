import type { SessionView } from './session-view.ts';

/** Play is over: nothing can be sent any more. */
export function isOver({ phase }: Pick<SessionView, 'phase'>): boolean {
  return phase === 'hotwash' || phase === 'closed';
}

/** The view as it is at rest: after EndEx no question, paper or press conference is open, whatever its time was. */
export function atTheEnd(view: SessionView): SessionView {
  if (!isOver(view)) return view;
  const { at } = view.clock;
  const expired = { kind: 'expired', at } as const;
  return {
    ...view,
    decisions: view.decisions.map((point) => (point.outcome ? point : { ...point, outcome: expired })),
    forms: view.forms.map((paper) => (paper.outcome ? paper : { ...paper, outcome: expired })),
    press: view.press.map((press) => (press.closed ? press : { ...press, closed: { at, thanks: '' } })),
  };
}
