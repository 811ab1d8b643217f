import { useText } from '../../text/use-text.ts';

type NoticeProps = { text: string; onRetry?: () => void };

/** What went wrong on a page as a whole, with a way to try again. */
export function Notice({ text, onRetry }: NoticeProps) {
  const { retry } = useText('docent').entry;
  return (
    <div className="refusal" role="alert">
      <p>{text}</p>
      {onRetry && (
        <button type="button" className="button" onClick={onRetry}>
          {retry}
        </button>
      )}
    </div>
  );
}
