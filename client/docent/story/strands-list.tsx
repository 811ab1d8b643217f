import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useText } from '../../text/use-text.ts';
import type { StrandLine } from '../insight/story-lines.ts';
import '../parts/menu.css';
import './story.css';

type StrandsListProps = {
  strands: readonly StrandLine[];
  /** Absent when play is over. */
  onMove?: ((strand: StrandLine, to: StrandLine['states'][number]) => void) | undefined;
};

/** Where each storyline stands, with a menu to move it by hand. */
export function StrandsList({ strands, onMove }: StrandsListProps) {
  const text = useText('docent').story;
  const id = useId();
  if (strands.length === 0) return null;
  return (
    <section className="story-part" aria-labelledby={id}>
      <h2 id={id}>{text.strands}</h2>
      <ul className="plain-list strands">
        {strands.map((strand) => (
          <li key={strand.id} className="strand">
            <h3>{strand.name}</h3>
            <p>{strand.states.find((state) => state.id === strand.state)?.name}</p>
            {onMove && <MoveStrand strand={strand} onMove={(to) => onMove(strand, to)} />}
          </li>
        ))}
      </ul>
      {onMove && <p className="muted">{text.strandsHint}</p>}
    </section>
  );
}

type MoveStrandProps = { strand: StrandLine; onMove: (to: StrandLine['states'][number]) => void };

function MoveStrand({ strand, onMove }: MoveStrandProps) {
  const text = useText('docent').story;
  return (
    <MenuTrigger>
      <Button className="button strand-move" aria-label={text.moveOf(strand.name)}>
        {text.move} <ChevronDown size={18} aria-hidden />
      </Button>
      <Popover className="menu-popover">
        <Menu
          className="menu"
          aria-label={text.moveOf(strand.name)}
          disabledKeys={[strand.state]}
          onAction={(key) => {
            const to = strand.states.find((state) => state.id === key);
            if (to) onMove(to);
          }}
        >
          {strand.states.map((state) => (
            <MenuItem key={state.id} id={state.id} className="menu-item" textValue={state.name}>
              {state.name}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
