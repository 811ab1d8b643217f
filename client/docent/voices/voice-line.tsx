import { useMemo } from 'react';
import type { Voice } from '../../panels/voice/voice.ts';
import { VoiceButton } from '../../panels/voice/voice-button.tsx';
import { useText } from '../../text/use-text.ts';
import { Alert } from '../parts/alert.tsx';
import { useVoicesApi } from './use-voices-api.ts';
import type { Told } from './use-voices-of.ts';
import type { VoiceRow } from './voices-api.ts';

const SOUND = '.ogg,.opus,.m4a,.mp3,audio/ogg,audio/mp4,audio/mpeg';

type VoiceLineProps = {
  scenario: string;
  row: VoiceRow;
  isBusy: boolean;
  told: Told | undefined;
  onReplace: (recording: File) => void;
  onRestore: () => void;
};

/** One voice: what it is and says, how it sounds, and whose it should be. */
export function VoiceLine({ scenario, row, isBusy, told, onReplace, onRestore }: VoiceLineProps) {
  const text = useText('docent').voices;
  const { title, isOwn } = row;
  return (
    <li className="voice-line">
      <p className="voice-line-title">{title}</p>
      <VoiceFacts row={row} />
      <div className="voice-line-deeds">
        <Hear key={`${isOwn} ${told?.round}`} {...{ scenario, row }} />
        <Upload label={text.upload} of={text.uploadOf(title)} isBusy={isBusy} onFile={onReplace} />
        {isOwn && (
          <button
            type="button"
            className="button button-quiet"
            disabled={isBusy}
            aria-label={text.restoreOf(title)}
            onClick={onRestore}
          >
            {text.restore}
          </button>
        )}
      </div>
      <Alert text={told?.refusal} />
      <p role="status">{told?.done ?? ''}</p>
      <details>
        <summary>{text.words}</summary>
        {row.words.map(({ speaker, text: words }) => (
          <p key={words}>
            <strong>{speaker}:</strong> {words}
          </p>
        ))}
      </details>
    </li>
  );
}

function VoiceFacts({ row: { kind, words, language, isOwn, trial } }: Pick<VoiceLineProps, 'row'>) {
  const { voices: text, library } = useText('docent');
  const speakers = [...new Set(words.map(({ speaker }) => speaker))].join(', ');
  const facts = [`${text.kinds[kind]} ${text.spokenBy(speakers)}`, library.languages[language]];
  if (isOwn) facts.push(text.own);
  else if (!trial) facts.push(text.shipped);
  return <p className="muted">{facts.join(' · ')}</p>;
}

function Hear({ scenario, row: { file, title, trial, isOwn } }: Pick<VoiceLineProps, 'scenario' | 'row'>) {
  const api = useVoicesApi();
  const voice = useMemo<Voice>(
    () => ({ isTrial: trial && !isOwn, fetch: () => api.fetch(scenario, file) }),
    [api, scenario, file, trial, isOwn],
  );
  return <VoiceButton voice={voice} of={title} />;
}

type UploadProps = { label: string; of: string; isBusy: boolean; onFile: (file: File) => void };

function Upload({ label, of, isBusy, onFile }: UploadProps) {
  return (
    <label className="button voice-upload" aria-disabled={isBusy}>
      {label}
      <input
        type="file"
        className="visually-hidden"
        accept={SOUND}
        disabled={isBusy}
        aria-label={of}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          // The same file, mended, may be chosen again.
          target.value = '';
        }}
      />
    </label>
  );
}
