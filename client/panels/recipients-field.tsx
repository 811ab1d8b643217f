import { ChevronDown, X } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { useText } from '../text/use-text.ts';
import './recipients-field.css';

export type Recipient = { value: string; name: string; post: string };

type RecipientsFieldProps = {
  contacts: readonly Recipient[];
  /** Values of contacts, or addresses as typed. */
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
};

const MOST = 6;

/** To whom: contacts from a list, or any address that somebody found and types. */
export function RecipientsField({ contacts, chosen, onChange }: RecipientsFieldProps) {
  const mail = useText('mail');
  const [typed, setTyped] = useState('');
  const [keepsFocus, setKeepsFocus] = useState(false);
  const free = contacts.filter(({ value }) => !chosen.includes(value));
  const offered = free.filter((contact) => matches(contact, typed));

  function add(value: string, staysHere = true): void {
    setTyped('');
    setKeepsFocus(staysHere);
    const meant = value.trim();
    if (meant !== '' && !chosen.includes(meant) && chosen.length < MOST) onChange([...chosen, meant]);
  }

  function addTyped(staysHere = true): void {
    const words = typed.trim().toLowerCase();
    add(contacts.find(({ name }) => name.toLowerCase() === words)?.value ?? typed, staysHere);
  }

  // Enter on an address that is in no list; with a contact in focus the list itself handles it.
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    const isOnContact = event.currentTarget.getAttribute('aria-activedescendant') !== null;
    if (event.key !== 'Enter' || isOnContact || typed.trim() === '') return;
    event.preventDefault();
    addTyped();
  }

  return (
    <div className="recipients">
      {chosen.length > 0 && (
        <ul className="recipients-chosen plain-list" aria-label={mail.chosen}>
          {chosen.map((value) => {
            const name = contacts.find((contact) => contact.value === value)?.name ?? value;
            return (
              <li key={value} className="recipients-one">
                {name}
                <button
                  type="button"
                  aria-label={mail.remove(name)}
                  onClick={() => onChange(chosen.filter((one) => one !== value))}
                >
                  <X size={16} aria-hidden />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <ComboBox
        // A new one after each choice: the old one would open its list again by itself.
        key={chosen.length}
        autoFocus={keepsFocus}
        className="field"
        allowsCustomValue
        menuTrigger="input"
        inputValue={typed}
        onInputChange={setTyped}
        items={offered}
        selectedKey={null}
        onSelectionChange={(key) => key !== null && add(String(key))}
        onBlur={() => typed.includes('@') && addTyped(false)}
      >
        <Label>{mail.to}</Label>
        <div className="recipients-input">
          <Input className="input" onKeyDown={onKeyDown} autoComplete="off" />
          <Button className="recipients-open" aria-label={mail.contacts}>
            <ChevronDown size={20} aria-hidden />
          </Button>
        </div>
        <Text slot="description" className="field-hint">
          {mail.toHint}
        </Text>
        <Popover className="recipients-popover">
          <ListBox<Recipient> className="recipients-list">
            {({ value, name, post }) => (
              <ListBoxItem id={value} textValue={name} className="recipients-item">
                <strong>{name}</strong> <span className="muted">{post}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </div>
  );
}

function matches({ name, post }: Recipient, typed: string): boolean {
  return `${name} ${post}`.toLowerCase().includes(typed.trim().toLowerCase());
}
