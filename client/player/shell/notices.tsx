import { encounterOf } from '../../../shared/vocabulary/encounter.ts';
import { Announcer } from '../../panels/announcer.tsx';
import { useExerciseTime } from '../../store/use-session.ts';
import { useText } from '../../text/use-text.ts';
import { usePlay } from '../use-play.ts';
import { isBy } from '../use-settled.ts';
import { ringingCall } from './ringing-call.ts';
import { arrivalCounts, useArrivalSounds } from './use-arrivals.ts';

const MINUTE = 60_000;

/** Says aloud, and lets be heard, what happens while the eyes are elsewhere. */
export function Notices() {
  const { view, me } = usePlay();
  const counts = arrivalCounts(view, me);
  useArrivalSounds(counts);
  return <Announcer counts={counts} notice={useNotice()} settled={useSettledSentence()} urgent={useUrgent()} />;
}

function useNotice(): string | undefined {
  const { view, stage } = usePlay();
  const { log } = useText('common');
  const left = stage.duration - useExerciseTime(5000);
  if (view.phase !== 'running') return undefined;
  if (left > 0 && left <= MINUTE) return log.minutesLeft(1);
  if (left > MINUTE && left <= 5 * MINUTE) return log.minutesLeft(5);
  return view.contact && log.contact;
}

function useSettledSentence(): string | undefined {
  const { view, me } = usePlay();
  const words = useText('decisions');
  const outcomes = view.decisions.flatMap(({ team, title, outcome }) =>
    team === me.team && outcome && !isBy(me.player, outcome) ? [{ title, ...outcome }] : [],
  );
  const last = outcomes.toSorted((a, b) => a.at - b.at).at(-1);
  if (!last) return undefined;
  return last.kind === 'made'
    ? words.settled(last.name, last.label, last.rationale)
    : `${last.title}. ${words.expired}`;
}

function useUrgent(): string | undefined {
  const { view, me } = usePlay();
  const { call: words, paused, log } = useText('common');
  if (view.phase === 'paused') return paused[view.pauseReason ?? 'docent'];
  if (view.phase === 'hotwash') return log.ended;
  const call = ringingCall(view, me.team);
  if (!call) return undefined;
  const { name } = call.from;
  const post = call.from.kind === 'actor' ? call.from.post : '';
  return words.announce[encounterOf(call)](name, post);
}
