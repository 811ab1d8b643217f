import { nanoid } from 'nanoid';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { AgreementForm } from '../panels/join/agreement-form.tsx';
import { type Person, PersonForm } from '../panels/join/person-form.tsx';
import { PinForm } from '../panels/join/pin-form.tsx';
import { ResumeCard } from '../panels/join/resume-card.tsx';
import { LanguageChoice } from '../panels/settings-menu.tsx';
import { useText } from '../text/use-text.ts';
import type { JoinApi, JoinInfo, JoinRefusal } from './join/join-api.ts';
import type { KeptSeat } from './join/kept-seat.ts';
import './join-screen.css';

type JoinScreenProps = {
  api: JoinApi;
  /** From the link; without it the PIN is asked. */
  pin: string | undefined;
  /** A seat this browser had before. */
  kept: KeptSeat | undefined;
  /** Why the person is here again. */
  reason: string | undefined;
  onSeat: (seat: KeptSeat) => void;
};

type Step = 'resume' | 'pin' | 'person' | 'agree';

const NOBODY: Person = { name: '', profession: '', seat: '', extraTime: false };

/** From a PIN or link to a seat: who you are, what it is about, and that you agree. */
export function JoinScreen({ api, pin: linked, kept, reason, onSeat }: JoinScreenProps) {
  const sentence = useSentence();
  const [step, setStep] = useState<Step>(kept ? 'resume' : 'pin');
  const [pin, setPin] = useState(linked ?? '');
  const [info, setInfo] = useState<JoinInfo>();
  const [person, setPerson] = useState(NOBODY);
  const [refusal, setRefusal] = useState(reason);
  const [isBusy, setIsBusy] = useState(false);
  const [key] = useState(() => nanoid());
  const heading = useRef<HTMLHeadingElement>(null);

  async function find(wanted: string): Promise<void> {
    setPin(wanted);
    setIsBusy(true);
    const found = await api.findSession(wanted);
    setIsBusy(false);
    if ('refused' in found) return setRefusal(sentence(found));
    setRefusal(undefined);
    setInfo(found);
    setStep('person');
  }

  async function join({ session, title }: JoinInfo): Promise<void> {
    const { seat, ...wish } = person;
    setIsBusy(true);
    const joined = await api.takeSeat(pin, {
      ...wish,
      key,
      name: person.name.trim(),
      ...(seat === '' ? {} : { seat }),
    });
    setIsBusy(false);
    if (!('refused' in joined)) return onSeat({ session, title, pin, token: joined.token, name: person.name.trim() });
    setRefusal(sentence(joined));
    if (joined.code === 'seat-taken' || joined.code === 'team-full') await find(pin);
  }

  const findLinked = useEffectEvent(() => {
    if (linked !== undefined && step === 'pin' && reason === undefined) void find(linked);
  });
  useEffect(() => findLinked(), []);
  useEffect(() => {
    if (step === 'agree') heading.current?.focus();
  }, [step]);

  return (
    <main className="join" id="main">
      <div className="join-card card">
        {step === 'resume' && kept && (
          <ResumeCard
            name={kept.name}
            title={kept.title}
            onResume={() => onSeat(kept)}
            onOther={() => (linked === undefined ? setStep('pin') : void find(linked))}
          />
        )}
        {step === 'pin' && (
          <PinForm start={pin} isBusy={isBusy} refusal={refusal} onPin={(wanted) => void find(wanted)} />
        )}
        {step === 'person' && info && (
          <PersonForm
            title={info.title}
            professions={info.professions}
            teams={info.teams}
            person={person}
            onPerson={setPerson}
            refusal={refusal}
            onNext={() => setStep('agree')}
          />
        )}
        {step === 'agree' && info && (
          <AgreementForm
            contentNote={info.contentNote}
            agreements={info.agreements}
            optOutWord={info.optOutWord}
            isBusy={isBusy}
            refusal={refusal}
            headingRef={heading}
            onAgree={() => void join(info)}
            onBack={() => setStep('person')}
          />
        )}
        <LanguageChoice />
      </div>
    </main>
  );
}

function useSentence(): (refusal: JoinRefusal) => string {
  const rejections = useText('rejections');
  const { refused } = useText('lobby');
  return ({ code, message }) => {
    if (code === undefined) return refused.offline;
    const known = { ...rejections, ...refused.codes };
    return Object.entries(known).find(([name]) => name === code)?.[1] ?? message ?? refused.unknown;
  };
}
