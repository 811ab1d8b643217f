import { type FormEvent, useId, useRef } from 'react';
import type { Offer } from '../../shared/session/events/calls.ts';
import { useText } from '../text/use-text.ts';
import './call-answers-panel.css';
import { Refusal } from './refusal.tsx';
import { useOfferKeys } from './use-offer-keys.ts';

type CallAnswersPanelProps = {
  offers: readonly Offer[];
  draft: string;
  onDraft: (text: string) => void;
  /** Says an offered sentence. */
  onOffer: (line: string) => void;
  /** Says what stands in the field. */
  onSay: () => void;
  canSpeak: boolean;
  /** The keys 1 to 9 choose a sentence. */
  hasKeys: boolean;
  refusal: string | undefined;
};

/** What you can say now: sentences to choose from, or your own words. */
export function CallAnswersPanel(props: CallAnswersPanelProps) {
  const { offers, draft, onDraft, onOffer, onSay, canSpeak, hasKeys, refusal } = props;
  const { call } = useText('phone');
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const canSay = canSpeak && draft.trim() !== '';
  const withKey = useOfferKeys(hasKeys && canSpeak ? offers.length : 0, (index) => {
    const offer = offers[index];
    if (offer) onOffer(offer.line);
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    if (canSay) onSay();
  }
  function choose(line: string): void {
    // The button goes with its sentence; the next ones come right after the title.
    title.current?.focus();
    onOffer(line);
  }
  return (
    <section className="answers" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="answers-title" ref={title} tabIndex={-1}>
        {call.say} {withKey > 0 && <span className="answers-hint">{call.keysHint(withKey)}</span>}
      </h2>
      {offers.length > 0 && (
        <ol className="plain-list answers-list">
          {offers.map((offer, index) => (
            <li key={offer.line}>
              <button
                type="button"
                className="button answer"
                aria-keyshortcuts={index < withKey ? `${index + 1}` : undefined}
                disabled={!canSpeak}
                onClick={() => choose(offer.line)}
              >
                {index < withKey && (
                  <span className="answer-key" aria-hidden="true">
                    {index + 1}
                  </span>
                )}
                <span>{offer.say}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
      <form className="answers-own" onSubmit={submit}>
        <label className="visually-hidden" htmlFor={id}>
          {offers.length > 0 ? call.own : call.ownOnly}
        </label>
        <input
          id={id}
          className="input"
          autoComplete="off"
          maxLength={600}
          placeholder={offers.length > 0 ? call.own : call.ownOnly}
          value={draft}
          onChange={(event) => onDraft(event.target.value)}
        />
        <button type="submit" className="button" aria-disabled={!canSay}>
          {call.sayThis}
        </button>
      </form>
      <Refusal text={refusal} />
    </section>
  );
}
