import { ArrowRightLeft } from 'lucide-react';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import type { PersonView } from '../../../shared/view/session-view.ts';
import type { PlayerId, Slug } from '../../../shared/vocabulary/ids.ts';
import { useText } from '../../text/use-text.ts';
import type { TeamRoster } from '../insight/roster.ts';
import '../parts/menu.css';

type MoveMenuProps = {
  person: PersonView;
  rosters: readonly TeamRoster[];
  onMove: (player: PlayerId, seat: Slug) => void;
};

/** The same as dragging, from a list: every other seat, by team. */
export function MoveMenu({ person, rosters, onMove }: MoveMenuProps) {
  const text = useText('docent').lobby;
  return (
    <MenuTrigger>
      <Button className="button button-quiet person-move" aria-label={text.move(person.name)}>
        <ArrowRightLeft size={18} aria-hidden />
      </Button>
      <Popover className="menu-popover">
        <Menu className="menu" onAction={(seat) => onMove(person.id, String(seat))} disabledKeys={[person.seat]}>
          {rosters.map(({ team, seats }) => (
            <MenuSection key={team.id} id={team.id}>
              <Header className="menu-header">{team.name}</Header>
              {seats.map(({ seat, person: sitter }) => {
                const label = sitter ? text.seatTaken(seat.title, sitter.name) : text.seatFree(seat.title);
                return (
                  <MenuItem key={seat.id} id={seat.id} className="menu-item" textValue={label}>
                    {label}
                  </MenuItem>
                );
              })}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
