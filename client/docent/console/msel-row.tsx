import { Face } from '../../art/face.tsx';
import { useText } from '../../text/use-text.ts';
import type { MselLine } from '../insight/msel.ts';
import { MselContents, MselVersions } from './msel-versions.tsx';

export type MselVerb =
  | 'ReleaseInject'
  | 'HoldInject'
  | 'SkipInject'
  | 'RestoreInject'
  | 'RecallInject'
  | 'MarkExpectation';

export type MselActions = (verb: MselVerb, line: MselLine) => void;

/** A line in words: where it stands, why it comes, what it still waits for (empty: nothing known), from whom to whom. */
export type MselWords = { state: string; why: string; missing: string; from: string; to: string };

type MselRowProps = { line: MselLine; words: MselWords; actions: MselActions };

/** Where the reason of a line is no news any more. */
const PAST: readonly MselLine['bucket'][] = ['out', 'skipped', 'left-out'];

/** What can be done about a line that stands like this. */
const VERBS: Record<MselLine['progress']['state'], readonly MselVerb[]> = {
  waiting: ['ReleaseInject', 'SkipInject'],
  scheduled: ['ReleaseInject', 'HoldInject', 'SkipInject'],
  held: ['ReleaseInject', 'RestoreInject', 'SkipInject'],
  skipped: ['ReleaseInject', 'RestoreInject'],
  released: ['RecallInject'],
  recalled: [],
};

// Once the record says why, that is worth reading; until then, what is still missing says more than the rule.
function isTelling({ progress, bucket }: MselLine, { missing }: MselWords): boolean {
  return progress.why !== undefined || (missing === '' && !PAST.includes(bucket));
}

function verbsFor({ inject, progress, bucket }: MselLine): readonly MselVerb[] {
  if (bucket === 'left-out') return ['ReleaseInject'];
  // What waits for a condition comes by itself, so it can be held like what is planned.
  if (progress.state === 'waiting' && inject.release.when) return VERBS.scheduled;
  return VERBS[progress.state];
}

/** One line of the MSEL. */
export function MselRow({ line, words, actions }: MselRowProps) {
  const { msel: text, soon } = useText('docent').control;
  const { inject, bucket } = line;
  const labels: Record<MselVerb, string> = {
    ReleaseInject: text.send,
    HoldInject: text.hold,
    SkipInject: soon.skip,
    RestoreInject: text.restore,
    RecallInject: text.recall,
    MarkExpectation: text.seen,
  };
  const verbButton = (verb: MselVerb) => (
    <button
      key={verb}
      type="button"
      className="button"
      aria-label={text.of(labels[verb], inject.title)}
      onClick={() => actions(verb, line)}
    >
      {labels[verb]}
    </button>
  );
  return (
    <li className={`msel-row msel-row-${bucket}`}>
      <Face id={inject.from} name={words.from} size={36} />
      <div className="msel-what">
        <h3>{inject.title}</h3>
        <p className="muted">
          {text.channels[inject.content.channel]} · {text.from(words.from, words.to)}
        </p>
        <p>
          <strong>{words.state}</strong>
          {isTelling(line, words) && ` · ${words.why}`}
        </p>
        {words.missing !== '' && (
          <p className="msel-missing">
            <strong>{text.missing}: </strong>
            {words.missing}
          </p>
        )}
        <MselVersions line={line} />
        <Expected line={line} verbButton={verbButton} />
        <details className="msel-more">
          <summary>{text.content}</summary>
          {inject.note !== '' && (
            <p>
              <strong>{text.purpose}: </strong>
              {inject.note}
            </p>
          )}
          <MselContents versions={line.versions} />
        </details>
      </div>
      <div className="msel-actions">{verbsFor(line).map(verbButton)}</div>
    </li>
  );
}

type ExpectedProps = { line: MselLine; verbButton: (verb: MselVerb) => React.ReactNode };

function Expected({ line: { inject, progress, expectation }, verbButton }: ExpectedProps) {
  const text = useText('docent').control.msel;
  if (!inject.expect) return null;
  const canMark = progress.state === 'released' && expectation?.state !== 'met' && expectation?.state !== 'late';
  return (
    <div className="msel-expected">
      <p>
        <strong>{text.expected}: </strong>
        {inject.expect.action}
        {expectation && <span className="tag"> {text[expectation.state]}</span>}
      </p>
      {canMark && verbButton('MarkExpectation')}
    </div>
  );
}
