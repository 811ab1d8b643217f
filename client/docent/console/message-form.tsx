import { useState } from 'react';
import type { DocentCommand } from '../../../shared/session/command.ts';
import { useText } from '../../text/use-text.ts';
import { Field } from '../parts/field.tsx';
import { SelectField } from '../parts/select-field.tsx';
import type { TeamChoice } from './hint-form.tsx';
import { WriteForm } from './write-form.tsx';

export type SendAsActor = Extract<DocentCommand, { type: 'SendAsActor' }>;
export type ActorChoice = { id: string; name: string; post: string; lines: readonly string[] };

const CHANNELS = ['mail', 'card', 'microblog', 'forum'] as const;

type MessageFormProps = {
  teams: readonly TeamChoice[];
  actors: readonly ActorChoice[];
  /** How the media are called in this town. */
  skins: { microblog: string; forum: string };
  onSend: (message: Omit<SendAsActor, 'type' | 'inReplyTo'>) => void;
  onCancel: () => void;
};

/** A mail, card or post in the name of somebody from the story. */
export function MessageForm({ teams, actors, skins, onSend, onCancel }: MessageFormProps) {
  const text = useText('docent').intervene.forms;
  const [actor, setActor] = useState(actors[0]?.id ?? '');
  const [channel, setChannel] = useState<(typeof CHANNELS)[number]>('mail');
  const [team, setTeam] = useState('');
  const [subject, setSubject] = useState('');
  const [body, setBody] = useState('');
  const isPost = channel === 'microblog' || channel === 'forum';
  return (
    <WriteForm
      intro={text.messageIntro}
      body={body}
      onBody={setBody}
      lines={actors.find(({ id }) => id === actor)?.lines ?? []}
      send={text.send}
      onSend={() =>
        onSend({
          actor,
          channel,
          teams: isPost || team === '' ? [] : [team],
          subject: subject.trim(),
          body: body.trim(),
        })
      }
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
          label={text.channel}
          value={channel}
          onChange={(value) => setChannel(CHANNELS.find((one) => one === value) ?? 'mail')}
          options={CHANNELS.map((value) => ({
            value,
            label:
              value === 'microblog' || value === 'forum'
                ? `${text.channels[value]} (${skins[value]})`
                : text.channels[value],
          }))}
        />
        {!isPost && (
          <SelectField
            label={text.to}
            value={team}
            onChange={setTeam}
            options={[{ value: '', label: text.all }, ...teams.map(({ id, name }) => ({ value: id, label: name }))]}
          />
        )}
      </div>
      {isPost ? (
        <p className="muted">{text.posts}</p>
      ) : (
        <Field label={text.subject}>
          {(ids) => (
            <input
              {...ids}
              className="input"
              maxLength={120}
              value={subject}
              onChange={(event) => setSubject(event.target.value)}
            />
          )}
        </Field>
      )}
    </WriteForm>
  );
}
