import { useRef } from 'react';
import { useDrop } from 'react-aria-components';
import { useText } from '../../text/use-text.ts';
import type { SeatLine as SeatLineData, TeamRoster } from '../insight/roster.ts';
import { PersonLine } from './person-line.tsx';
import { DRAGGED_PLAYER, type RosterActions } from './roster-actions.ts';

type SeatLineProps = {
  line: SeatLineData;
  ring: string;
  rosters: readonly TeamRoster[];
  /** Only before play can people change seats. */
  canMove: boolean;
  actions: RosterActions;
};

/** One seat of a team, free or taken; people can be dropped on it, with mouse, finger or keyboard. */
export function SeatLine({ line, ring, rosters, canMove, actions }: SeatLineProps) {
  const text = useText('docent').lobby;
  const { seat, profession, person, face } = line;
  const ref = useRef<HTMLLIElement>(null);
  const { dropProps, isDropTarget } = useDrop({
    ref,
    isDisabled: !canMove,
    getDropOperation: (types) => (types.has(DRAGGED_PLAYER) ? 'move' : 'cancel'),
    onDrop: ({ items }) => {
      const dropped = items.find((item) => item.kind === 'text' && item.types.has(DRAGGED_PLAYER));
      if (dropped?.kind !== 'text') return;
      void dropped.getText(DRAGGED_PLAYER).then((player) => {
        if (player !== person?.id) actions.move(player, seat.id);
      });
    },
  });
  const where = (
    <span className="seat-what">
      {seat.title} · {profession}
    </span>
  );
  return (
    <li
      {...dropProps}
      ref={ref}
      tabIndex={-1}
      className={canMove ? 'seat-line' : 'seat-line seat-line-still'}
      data-drop-target={isDropTarget || undefined}
      aria-label={person ? text.seatTaken(seat.title, person.name) : text.seatFree(seat.title)}
    >
      {person ? (
        <PersonLine person={person} face={face} ring={ring} rosters={rosters} canMove={canMove} actions={actions}>
          {where}
        </PersonLine>
      ) : (
        <>
          <span className="seat-free">{text.free}</span>
          {where}
        </>
      )}
    </li>
  );
}
