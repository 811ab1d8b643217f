import { type FormEvent, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { Alert } from '../parts/alert.tsx';
import { Field } from '../parts/field.tsx';
import { Frame } from '../parts/frame.tsx';
import { PassphraseField } from '../parts/passphrase-field.tsx';

type LoginScreenProps = {
  /** Resolves with why it was refused; undefined: logged in. */
  onSubmit: (name: string, password: string) => Promise<string | undefined>;
};

/** A docent logs in with name and passphrase. */
export function LoginScreen({ onSubmit }: LoginScreenProps) {
  const { entry } = useText('docent');
  const text = entry.login;
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [refusal, setRefusal] = useState<string>();

  function onForm(event: FormEvent): void {
    event.preventDefault();
    setRefusal(undefined);
    void onSubmit(name.trim(), password).then(setRefusal);
  }

  return (
    <Frame badge={entry.badge} title={entry.product}>
      <form className="frame-narrow" onSubmit={onForm}>
        <h2>{text.title}</h2>
        <Field label={text.name}>
          {(ids) => (
            <input
              {...ids}
              className="input"
              autoComplete="username"
              required
              maxLength={60}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <PassphraseField label={text.password} value={password} onChange={setPassword} />
        <Alert text={refusal} />
        <button type="submit" className="button button-primary">
          {text.submit}
        </button>
        <p className="muted">
          {text.intro} <a href="/">{text.toPlay}</a>
        </p>
      </form>
    </Frame>
  );
}
