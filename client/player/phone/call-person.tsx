import { useRef } from 'react';
import { encounterOf } from '../../../shared/vocabulary/encounter.ts';
import { toTimeLeft } from '../../../shared/vocabulary/story-time.ts';
import { CallPersonPanel } from '../../panels/call-person-panel.tsx';
import { useExerciseTime } from '../../store/use-session.ts';
import { useText } from '../../text/use-text.ts';
import { useCommand } from '../use-command.ts';
import { usePlay } from '../use-play.ts';
import { type CallFacts, isLive } from './call-facts.ts';
import { faceForMood } from './mood-face.ts';
import { useFocusWhenLost } from './use-focus-when-lost.ts';

/** The other end of the line, with the button that ends the call or leaves this view. */
export function CallPerson({ facts, onBack }: { facts: CallFacts; onBack: () => void }) {
  const { canAct } = usePlay();
  const { call: text } = useText('phone');
  const { send, busy, refusal } = useCommand();
  const { call, other, isMine } = facts;
  const name = useRef<HTMLHeadingElement>(null);
  useFocusWhenLost(name);
  const mayEnd = isMine && isLive(call);
  const verb = mayEnd
    ? {
        kind: 'end' as const,
        label: text.end[encounterOf(call)],
        onPress: () => void send({ type: 'HangUp', call: call.id }),
      }
    : { kind: 'back' as const, label: text.back, onPress: onBack };
  return (
    <CallPersonPanel
      {...{ name: other.name, post: other.post, face: other.face, mood: call.mood, verb, refusal }}
      expression={faceForMood(call.mood)}
      status={useStatus(facts)}
      nameRef={name}
      isBusy={mayEnd && (busy || !canAct)}
    />
  );
}

function useStatus({ call, other }: CallFacts): string {
  const { call: text } = useText('phone');
  const at = useExerciseTime();
  const encounter = encounterOf(call);
  if (call.phase !== 'talking') return text[call.phase][encounter];
  return text.talking[encounter](toTimeLeft(at - (call.answeredAt ?? at)), other.name);
}
