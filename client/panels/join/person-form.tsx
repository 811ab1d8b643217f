import { type FormEvent, useId, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { Refusal } from '../refusal.tsx';
import { SeatChoice, type SeatTeam } from './seat-choice.tsx';

export type Person = { name: string; profession: string; seat: string; extraTime: boolean };

type PersonFormProps = {
  title: string;
  professions: readonly { id: string; name: string }[];
  teams: readonly SeatTeam[];
  person: Person;
  onPerson: (person: Person) => void;
  refusal: string | undefined;
  onNext: () => void;
};

/** Who joins: name, profession, maybe a seat, and whether extra time is wanted. */
export function PersonForm({ title, professions, teams, person, onPerson, refusal, onNext }: PersonFormProps) {
  const { form } = useText('lobby');
  const id = useId();
  const [missing, setMissing] = useState<string>();
  const change = (part: Partial<Person>): void => onPerson({ ...person, ...part });

  function submit(event: FormEvent): void {
    event.preventDefault();
    const problem = missingIn(person, form);
    setMissing(problem);
    if (problem === undefined) onNext();
  }

  return (
    <form className="join-form" onSubmit={submit} noValidate>
      <p className="muted">{form.steps(1)}</p>
      <h1>{title}</h1>
      <div className="field">
        <label htmlFor={id}>{form.name}</label>
        <input
          id={id}
          className="input"
          maxLength={30}
          autoComplete="given-name"
          value={person.name}
          aria-describedby={`${id}-hint`}
          onChange={(event) => change({ name: event.target.value })}
        />
        <p className="field-hint" id={`${id}-hint`}>
          {form.nameHint}
        </p>
      </div>
      <fieldset className="join-choices">
        <legend className="field-label">{form.profession}</legend>
        <p className="field-hint">{form.professionHint}</p>
        {professions.map((profession) => (
          <label key={profession.id} className="join-choice">
            <input
              type="radio"
              name="profession"
              checked={person.profession === profession.id}
              onChange={() => change({ profession: profession.id, seat: '' })}
            />
            <strong>{profession.name}</strong>
          </label>
        ))}
      </fieldset>
      <SeatChoice
        teams={teams}
        profession={person.profession}
        chosen={person.seat}
        onChoose={(seat) => change({ seat })}
      />
      <label className="join-check">
        <input
          type="checkbox"
          checked={person.extraTime}
          onChange={(event) => change({ extraTime: event.target.checked })}
        />
        <span>
          <strong>{form.extraTime}</strong>
          <span className="field-hint join-hint">{form.extraTimeHint}</span>
        </span>
      </label>
      <Refusal text={missing ?? refusal} />
      <button type="submit" className="button button-primary join-go">
        {form.go}
      </button>
    </form>
  );
}

function missingIn(
  { name, profession }: Person,
  { nameMissing, professionMissing }: { nameMissing: string; professionMissing: string },
): string | undefined {
  if (name.trim() === '') return nameMissing;
  return profession === '' ? professionMissing : undefined;
}
