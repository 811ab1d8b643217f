import { GripVertical, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, useDrag } from 'react-aria-components';
import type { PersonView } from '../../../shared/view/session-view.ts';
import { Face } from '../../art/face.tsx';
import { useText } from '../../text/use-text.ts';
import type { TeamRoster } from '../insight/roster.ts';
import { MoveMenu } from './move-menu.tsx';
import { PersonMarks } from './person-marks.tsx';
import { DRAGGED_PLAYER, type RosterActions } from './roster-actions.ts';

type PersonLineProps = {
  person: PersonView;
  face: string;
  ring: string;
  rosters: readonly TeamRoster[];
  canMove: boolean;
  actions: RosterActions;
  /** Which seat this is. */
  children: ReactNode;
};

/** Who sits in a seat, how she is doing, and how to move or remove her. */
export function PersonLine({ person, face, ring, rosters, canMove, actions, children }: PersonLineProps) {
  const text = useText('docent').lobby;
  const { dragProps, dragButtonProps, isDragging } = useDrag({
    hasDragButton: true,
    isDisabled: !canMove,
    getItems: () => [{ [DRAGGED_PLAYER]: person.id, 'text/plain': person.name }],
    getAllowedDropOperations: () => ['move'],
  });
  return (
    <div {...dragProps} className="person-line" data-dragging={isDragging || undefined}>
      {canMove && (
        <Button {...dragButtonProps} className="button button-quiet person-grip" aria-label={text.drag(person.name)}>
          <GripVertical size={18} aria-hidden />
        </Button>
      )}
      <Face id={face} name={person.name} size={36} ring={ring} />
      <div className="person-who">
        <p className="person-name">
          <strong>{person.name}</strong>
          <PersonMarks person={person} isBriefing={canMove} />
        </p>
        {children}
      </div>
      {canMove && <MoveMenu person={person} rosters={rosters} onMove={actions.move} />}
      <button
        type="button"
        className="button button-quiet person-remove"
        aria-label={text.remove(person.name)}
        onClick={() => actions.remove(person)}
      >
        <Trash2 size={18} aria-hidden />
      </button>
    </div>
  );
}
