import { useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { filterMsel, MSEL_FILTERS, type MselFilter, type MselLine } from '../insight/msel.ts';
import { Field } from '../parts/field.tsx';
import { ModalBox } from '../parts/modal-box.tsx';
import './msel-drawer.css';
import { type MselActions, MselRow, type MselWords } from './msel-row.tsx';

type MselDrawerProps = {
  isOpen: boolean;
  onClose: () => void;
  /** What to show when it opens. */
  filter: MselFilter;
  onFilter: (filter: MselFilter) => void;
  lines: readonly MselLine[];
  wordsOf: (line: MselLine) => MselWords;
  actions: MselActions;
};

/** The whole MSEL: everything that was, is and may be, with what can be done about each line. */
export function MselDrawer({ isOpen, onClose, filter, onFilter, lines, wordsOf, actions }: MselDrawerProps) {
  const { msel: text, close } = useText('docent').control;
  const [words, setWords] = useState('');
  const shown = filterMsel(lines, filter, words);
  const filters = MSEL_FILTERS.filter((one) => one !== 'left-out' || filterMsel(lines, one, '').length > 0);
  return (
    <ModalBox title={text.title} isOpen={isOpen} onClose={onClose} kind="drawer">
      <div className="msel-tools">
        <Field label={text.search}>
          {(ids) => (
            <input
              {...ids}
              type="search"
              className="input"
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          )}
        </Field>
        <button type="button" className="button msel-close" onClick={onClose}>
          {close}
        </button>
        <fieldset className="msel-filters" aria-label={text.filter}>
          {filters.map((one) => (
            <button
              key={one}
              type="button"
              className="button msel-filter"
              aria-pressed={filter === one}
              onClick={() => onFilter(one)}
            >
              {text.filters[one]} <span className="msel-count">{filterMsel(lines, one, words).length}</span>
            </button>
          ))}
        </fieldset>
      </div>
      <div>
        <p className="muted" role="status">
          {shown.length === 0 ? text.none : text.count(shown.length)}
        </p>
        <ol className="plain-list msel-list">
          {shown.map((line) => (
            <MselRow key={line.inject.id} line={line} words={wordsOf(line)} actions={actions} />
          ))}
        </ol>
      </div>
    </ModalBox>
  );
}
