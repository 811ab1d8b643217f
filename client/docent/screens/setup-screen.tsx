import { type FormEvent, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { Alert } from '../parts/alert.tsx';
import { Field } from '../parts/field.tsx';
import { Frame } from '../parts/frame.tsx';
import { PassphraseField } from '../parts/passphrase-field.tsx';

const SHORTEST = 10;

type SetupScreenProps = {
  /** Resolves with why it was refused; undefined: the account was made. */
  onSubmit: (name: string, password: string) => Promise<string | undefined>;
};

type Mistake = { field: 'name' | 'password' | 'repeat' | 'form'; text: string };

/** The first docent makes her account with the one-time link. */
export function SetupScreen({ onSubmit }: SetupScreenProps) {
  const { entry } = useText('docent');
  const text = entry.setup;
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [repeat, setRepeat] = useState('');
  const [mistake, setMistake] = useState<Mistake>();
  const errorAt = (field: Mistake['field']) => (mistake?.field === field ? mistake.text : undefined);

  function findMistake(): Mistake | undefined {
    if (name.trim() === '') return { field: 'name', text: text.nameMissing };
    if (password.length < SHORTEST) return { field: 'password', text: text.tooShort };
    if (password !== repeat) return { field: 'repeat', text: text.unequal };
    return undefined;
  }

  async function submit(): Promise<void> {
    const found = findMistake();
    setMistake(found);
    if (found) return;
    const refusal = await onSubmit(name.trim(), password);
    if (refusal !== undefined) setMistake({ field: 'form', text: refusal });
  }

  function onForm(event: FormEvent): void {
    event.preventDefault();
    void submit();
  }

  return (
    <Frame badge={entry.badge} title={entry.product}>
      <form className="frame-narrow" onSubmit={onForm} noValidate>
        <h2>{text.title}</h2>
        <p>{text.intro}</p>
        <Field label={text.name} hint={text.nameHint} error={errorAt('name')}>
          {(ids) => (
            <input
              {...ids}
              className="input"
              autoComplete="username"
              maxLength={60}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <PassphraseField
          label={text.password}
          hint={text.passwordHint}
          error={errorAt('password')}
          isNew
          value={password}
          onChange={setPassword}
        />
        <PassphraseField
          label={text.repeat}
          error={errorAt('repeat')}
          isNew
          canShow={false}
          value={repeat}
          onChange={setRepeat}
        />
        <Alert text={errorAt('form')} />
        <button type="submit" className="button button-primary">
          {text.submit}
        </button>
      </form>
    </Frame>
  );
}
