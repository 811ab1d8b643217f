import { useText } from '../../text/use-text.ts';
import { Notice } from '../parts/notice.tsx';
import { useVoicesOf } from './use-voices-of.ts';
import { VoiceLine } from './voice-line.tsx';
import './voices-list.css';

/** Everything to hear in a scenario, with for each voice a way to put an own recording in its place. */
export function VoicesList({ scenario }: { scenario: string }) {
  const text = useText('docent').voices;
  const { rows, failed, reload, busy, told, replace, restore } = useVoicesOf(scenario);
  if (failed !== undefined) return <Notice text={failed} onRetry={reload} />;
  if (!rows) return <p role="status">{text.loading}</p>;
  if (rows.length === 0) return <p>{text.empty}</p>;
  return (
    <>
      <p>{text.intro}</p>
      <p className="muted">{text.accepts}</p>
      <p>{text.count(rows.filter(({ isOwn }) => isOwn).length, rows.length)}</p>
      <ul className="plain-list voices">
        {rows.map((row) => (
          <VoiceLine
            key={row.file}
            {...{ row, scenario }}
            isBusy={busy}
            told={told?.file === row.file ? told : undefined}
            onReplace={(recording) => replace(row, recording)}
            onRestore={() => restore(row)}
          />
        ))}
      </ul>
    </>
  );
}
