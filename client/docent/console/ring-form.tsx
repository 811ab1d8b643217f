import { useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { SelectField } from '../parts/select-field.tsx';
import type { TeamChoice } from './hint-form.tsx';
import type { ActorChoice } from './message-form.tsx';
import { WriteForm } from './write-form.tsx';

const LONGEST_TITLE = 120;

type RingFormProps = {
  teams: readonly TeamChoice[];
  actors: readonly ActorChoice[];
  onRing: (call: { actor: string; team: string; title: string }) => void;
  onCancel: () => void;
};

/** Phones a team as somebody from the story; the docent will do the talking. */
export function RingForm({ teams, actors, onRing, onCancel }: RingFormProps) {
  const text = useText('docent').intervene.forms;
  const [actor, setActor] = useState(actors[0]?.id ?? '');
  const [team, setTeam] = useState(teams[0]?.id ?? '');
  const [title, setTitle] = useState('');
  return (
    <WriteForm
      intro={text.ringIntro}
      label={text.ringAbout}
      body={title}
      onBody={(value) => setTitle(value.replaceAll('\n', ' ').slice(0, LONGEST_TITLE))}
      send={text.ringSend}
      onSend={() => onRing({ actor, team, title: title.trim() })}
      onCancel={onCancel}
    >
      <div className="write-row">
        <SelectField
          label={text.from}
          value={actor}
          onChange={setActor}
          options={actors.map(({ id, name, post }) => ({ value: id, label: `${name}, ${post}` }))}
        />
        <SelectField
          label={text.to}
          value={team}
          onChange={setTeam}
          options={teams.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </div>
    </WriteForm>
  );
}
