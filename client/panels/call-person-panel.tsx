import { type Ref, useId } from 'react';
import { Face } from '../art/face.tsx';
import type { Expression } from '../art/face-manifest.ts';
import { useText } from '../text/use-text.ts';
import './call-person-panel.css';
import { Refusal } from './refusal.tsx';
import { useNarrow } from './use-narrow.ts';

type CallPersonPanelProps = {
  name: string;
  post: string;
  /** Portrait id. */
  face: string;
  expression: Expression | undefined;
  /** How it sounds or looks, in words; empty when nothing is known. */
  mood: string;
  /** "In gesprek, 1:24". */
  status: string;
  /** What the one button does: hang up, or leave this view. */
  verb: { kind: 'end' | 'back'; label: string; onPress: () => void };
  isBusy: boolean;
  refusal: string | undefined;
  /** For the focus when this comes instead of something else. */
  nameRef?: Ref<HTMLHeadingElement>;
};

/** Who is at the other end: portrait, impression, how long, and the button that ends it. */
export function CallPersonPanel(props: CallPersonPanelProps) {
  const { call } = useText('phone');
  const { name, post, face, expression, mood, status, verb, isBusy, refusal } = props;
  const isNarrow = useNarrow();
  const id = useId();
  return (
    <section className="call-person on-dark" aria-labelledby={id}>
      <p className="call-person-status">{status}</p>
      <span className="call-person-face">
        <Face id={face} name={name} size={isNarrow ? 84 : 170} {...(expression ? { expression } : {})} />
      </span>
      <h2 id={id} className="call-person-name" ref={props.nameRef} tabIndex={-1}>
        {name}
      </h2>
      {post !== '' && <p className="call-person-post">{post}</p>}
      {mood !== '' && (
        <p className="call-person-mood">
          {call.mood} <strong>{mood}</strong>
        </p>
      )}
      <Refusal text={refusal} />
      <button
        type="button"
        className={verb.kind === 'end' ? 'button call-person-end' : 'button'}
        aria-disabled={isBusy}
        onClick={isBusy ? undefined : verb.onPress}
      >
        {verb.label}
      </button>
    </section>
  );
}
