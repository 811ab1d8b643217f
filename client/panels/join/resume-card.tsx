import { useText } from '../../text/use-text.ts';

type ResumeCardProps = { name: string; title: string; onResume: () => void; onOther: () => void };

/** This browser took part before: go on as the same person, or be somebody else. */
export function ResumeCard({ name, title, onResume, onOther }: ResumeCardProps) {
  const { resume } = useText('lobby');
  return (
    <div className="join-form">
      <h1>{resume.title}</h1>
      <p>{resume.body(name, title)}</p>
      <div className="join-buttons">
        <button type="button" className="button button-primary join-go" onClick={onResume}>
          {resume.go(name)}
        </button>
        <button type="button" className="button" onClick={onOther}>
          {resume.other}
        </button>
      </div>
    </div>
  );
}
