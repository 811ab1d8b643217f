import { DoorClosed, DoorOpen, PhoneIncoming, PhoneMissed, PhoneOutgoing } from 'lucide-react';
import { useId } from 'react';
import type { Encounter } from '../../shared/vocabulary/encounter.ts';
import { useText } from '../text/use-text.ts';
import './call-history-panel.css';
import type { Voice } from './voice/voice.ts';
import { VoiceButton } from './voice/voice-button.tsx';

export type CallRow = {
  id: string;
  kind: 'missed' | 'in' | 'out';
  encounter: Encounter;
  /** Who is at the other end. */
  name: string;
  /** What happened: "Gemiste oproep", "Lotte nam op, duurde 1:24". */
  what: string;
  /** Story time. */
  time: string;
  voicemail?: string | undefined;
  /** The same, to hear. */
  voice?: Voice | undefined;
  /** Something was said that can be read. */
  canRead: boolean;
  /** The caller can be phoned back. */
  canCallBack: boolean;
};

type CallHistoryPanelProps = {
  /** Newest first. */
  calls: readonly CallRow[];
  canCall: boolean;
  onRead: (call: string) => void;
  onCallBack: (call: string) => void;
};

const PHONES = { missed: PhoneMissed, in: PhoneIncoming, out: PhoneOutgoing } as const;
const DOORS = { missed: DoorClosed, in: DoorOpen, out: DoorOpen } as const;

/** Every call and visit of the team, with what was left behind in writing. */
export function CallHistoryPanel({ calls, canCall, onRead, onCallBack }: CallHistoryPanelProps) {
  const { history: text } = useText('phone');
  const id = useId();
  return (
    <section className="calls" aria-labelledby={id}>
      <h2 id={id}>{text.title}</h2>
      {calls.length === 0 && <p className="muted">{text.empty}</p>}
      <ul className="plain-list">
        {calls.map((call) => {
          const isPhone = call.encounter === 'phone';
          const Icon = (isPhone ? PHONES : DOORS)[call.kind];
          return (
            <li key={call.id} className={`call-row call-row-${call.kind}`}>
              <Icon size={20} aria-hidden />
              <div className="call-row-words">
                <p>
                  <strong>{call.name}</strong> <span className="muted">{call.time}</span>
                </p>
                <p className="call-row-what">{call.what}</p>
                {call.voicemail !== undefined && (
                  <blockquote className="call-row-voicemail">
                    <strong>{text.left[call.encounter]}:</strong> {call.voicemail}
                  </blockquote>
                )}
                {call.voice && <VoiceButton voice={call.voice} of={text.voicemailOf(call.name)} />}
                {call.canCallBack && (
                  <button
                    type="button"
                    className="button"
                    aria-label={isPhone ? text.callBack(call.name) : text.call(call.name)}
                    disabled={!canCall}
                    onClick={() => onCallBack(call.id)}
                  >
                    {isPhone ? text.callBackShort : text.callShort}
                  </button>
                )}
                {call.canRead && (
                  <button
                    type="button"
                    className="button"
                    aria-label={text.read(call.name)}
                    onClick={() => onRead(call.id)}
                  >
                    {text.readShort}
                  </button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
