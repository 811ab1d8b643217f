import { useEffect, useRef, useState } from 'react';
import { useText } from '../text/use-text.ts';

export const ARRIVAL_KINDS = ['mail', 'paper', 'news', 'chat', 'missed', 'decision'] as const;
export type ArrivalKind = (typeof ARRIVAL_KINDS)[number];

type AnnouncerProps = {
  /** How much of each kind there is so far; only growth is told. */
  counts: Readonly<Record<ArrivalKind, number>>;
  /** One sentence that may wait its turn, such as five minutes left. A new text is told once. */
  notice?: string | undefined;
  /** How a decision of the team ended last; what had ended before this screen came up is not told. */
  settled?: string | undefined;
  /** One sentence that may interrupt: an incoming call, a pause, the end. */
  urgent?: string | undefined;
  /** How long arrivals are gathered before they are told together, in ms. */
  foldFor?: number;
};

type Line = { id: number; text: string };

/** Tells whoever does not see the screen what comes in. Never moves the focus. */
export function Announcer({ counts, notice, settled, urgent, foldFor = 4000 }: AnnouncerProps) {
  const { log } = useText('common');
  const [lines, setLines] = useState<Line[]>([]);
  const told = useRef(counts);
  const latest = useRef(counts);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  latest.current = counts;

  const tell = (): void => {
    waiting.current = undefined;
    const grown = growth(told.current, latest.current);
    told.current = latest.current;
    if (grown.length === 0) return;
    const total = grown.reduce((sum, { more }) => sum + more, 0);
    setLines(adding(log.arrivals(total, grown.map(({ kind, more }) => log.kinds[kind](more)).join(', '))));
  };

  useEffect(() => {
    if (waiting.current === undefined && growth(told.current, counts).length > 0) {
      waiting.current = setTimeout(tell, foldFor);
    }
  });
  useEffect(() => () => clearTimeout(waiting.current), []);
  useEffect(() => {
    if (notice !== undefined) setLines(adding(notice));
  }, [notice]);
  const settledBefore = useRef(settled);
  useEffect(() => {
    if (settled !== undefined && settled !== settledBefore.current) setLines(adding(settled));
    settledBefore.current = settled;
  }, [settled]);

  return (
    <div className="visually-hidden">
      <div role="log" aria-label={log.label}>
        {lines.map(({ id, text }) => (
          <p key={id}>{text}</p>
        ))}
      </div>
      <div role="alert">{urgent}</div>
    </div>
  );
}

function adding(text: string): (lines: Line[]) => Line[] {
  return (lines) => [...lines.slice(-4), { id: (lines.at(-1)?.id ?? 0) + 1, text }];
}

function growth(
  before: AnnouncerProps['counts'],
  now: AnnouncerProps['counts'],
): { kind: ArrivalKind; more: number }[] {
  return ARRIVAL_KINDS.map((kind) => ({ kind, more: now[kind] - before[kind] })).filter(({ more }) => more > 0);
}
