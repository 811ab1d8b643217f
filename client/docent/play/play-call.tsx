import type { FormEvent } from 'react';
import type { Actor } from '../../../shared/scenario/cast.ts';
import type { CallView } from '../../../shared/view/session-view.ts';
import { useText } from '../../text/use-text.ts';
import './play.css';
import { ReadyLines } from './ready-lines.tsx';
import { Transcript } from './transcript.tsx';

type PlayCallProps = {
  actor: Actor;
  call: CallView;
  words: string;
  onWords: (words: string) => void;
  onPickUp: () => void;
  onSay: (words: string) => void;
  onHangUp: () => void;
  /** The written lines can take over again; absent where there are none. */
  onHandBack?: (() => void) | undefined;
};

/** A phone call or visit, spoken by the docent as the actor. */
export function PlayCall({ actor, call, words, onWords, onPickUp, onSay, ...ways }: PlayCallProps) {
  const text = useText('docent').play;
  const isTalking = call.phase === 'talking';
  const canPickUp = call.phase === 'ringing' && call.from.kind === 'player';

  function onForm(event: FormEvent): void {
    event.preventDefault();
    if (words.trim() !== '') onSay(words.trim());
  }

  return (
    <section className="play" aria-label={text.conversation}>
      <p className="play-state" role="status">
        {stateOf(actor, call, text)}
      </p>
      <Transcript lines={call.lines} />
      {canPickUp && (
        <button type="button" className="button button-primary play-pick-up" onClick={onPickUp}>
          {text.pickUp}
        </button>
      )}
      {(isTalking || canPickUp) && (
        <>
          <h2>{text.sayAs(actor.name)}</h2>
          <ReadyLines lines={actor.script.lines} isDisabled={!isTalking} onLine={onSay} />
          <form className="play-own" onSubmit={onForm}>
            <label className="visually-hidden" htmlFor="eigen-zin">
              {text.own}
            </label>
            <input
              id="eigen-zin"
              className="input"
              placeholder={text.own}
              maxLength={600}
              autoComplete="off"
              disabled={!isTalking}
              value={words}
              onChange={(event) => onWords(event.target.value)}
            />
            <button type="submit" className="button button-primary" disabled={!isTalking || words.trim() === ''}>
              {text.say}
            </button>
          </form>
        </>
      )}
      <div className="play-quick">
        {isTalking && <Sounds onSay={onSay} />}
        <Leaving call={call} {...ways} />
      </div>
    </section>
  );
}

function Sounds({ onSay }: Pick<PlayCallProps, 'onSay'>) {
  const text = useText('docent').play;
  return (
    <>
      <button type="button" className="button" onClick={() => onSay(text.silenceText)}>
        {text.silence}
      </button>
      <button type="button" className="button" onClick={() => onSay(text.sighText)}>
        {text.sigh}
      </button>
    </>
  );
}

/** Out of the conversation: hang up for the actor, or let the written lines go on. */
function Leaving({ call, onHangUp, onHandBack }: Pick<PlayCallProps, 'call' | 'onHangUp' | 'onHandBack'>) {
  const text = useText('docent').play;
  const isTalking = call.phase === 'talking';
  return (
    <>
      {isTalking && onHandBack && (
        <button type="button" className="button" title={text.handBackHint} onClick={onHandBack}>
          {text.handBack}
        </button>
      )}
      {(isTalking || (call.phase === 'ringing' && call.from.kind !== 'player')) && (
        <button type="button" className="button" onClick={onHangUp}>
          {text.hangUp}
        </button>
      )}
    </>
  );
}

type Words = ReturnType<typeof useText<'docent'>>['play'];

function stateOf(actor: Actor, call: CallView, text: Words): string {
  if (call.phase === 'ringing') return call.from.kind === 'player' ? text.ringingNow(actor.name) : text.ringsNow;
  if (call.phase !== 'talking') return text.over;
  return call.playedBy === undefined ? text.byWords : text.played(call.playedBy);
}
