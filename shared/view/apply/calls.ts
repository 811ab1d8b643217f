import type { CallEvent } from '../../session/events/calls.ts';
import type { ExerciseTime } from '../../vocabulary/exercise-time.ts';
import type { ThingId } from '../../vocabulary/ids.ts';
import type { CallView, SessionView } from '../session-view.ts';

/** Folds phone calls and visits. */
export function applyCalls(view: SessionView, event: CallEvent, at: ExerciseTime): void {
  switch (event.type) {
    case 'CallRang': {
      const { type: _type, call, to, toActor, toTeam, ...rest } = event;
      view.calls.push({
        ...rest,
        id: call,
        phase: 'ringing',
        rangAt: at,
        lines: [],
        offers: [],
        ...(to === undefined ? {} : { to }),
        ...(toActor === undefined ? {} : { toActor }),
        ...(toTeam === undefined ? {} : { toTeam }),
      });
      return;
    }
    case 'CallAnswered': {
      const { player, name } = event;
      const answeredBy = player === undefined ? { name } : { player, name };
      return change(view, event.call, (call) => ({ ...call, phase: 'talking', answeredAt: at, answeredBy }));
    }
    case 'CallSpoken':
      return change(view, event.call, (call) => ({
        ...call,
        lines: [...call.lines, { at, speaker: event.speaker, text: event.text }],
        offers: event.offers,
      }));
    case 'CallTakenOver':
      return change(view, event.call, (call) => ({ ...call, playedBy: event.docent }));
    case 'CallHandedBack':
      return change(view, event.call, ({ playedBy: _docent, ...call }) => call);
    case 'CallEnded':
      return change(view, event.call, (call) => ({ ...call, phase: 'ended', offers: [] }));
    case 'CallMissed':
      return change(view, event.call, (call) => ({
        ...call,
        phase: 'missed',
        ...(event.voicemail === undefined ? {} : { voicemail: event.voicemail }),
        ...(event.voicemailAudio === undefined ? {} : { voicemailAudio: event.voicemailAudio }),
      }));
  }
}

function change(view: SessionView, id: ThingId, next: (call: CallView) => CallView): void {
  const index = view.calls.findLastIndex((call) => call.id === id);
  const call = view.calls[index];
  if (call) view.calls[index] = next(call);
}
