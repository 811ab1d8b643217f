import { PressPanel } from '../panels/work/press-panel.tsx';
import { PressRecord } from '../panels/work/press-record.tsx';
import { useExerciseTime } from '../store/use-session.ts';
import { useText } from '../text/use-text.ts';
import { PressLineForm } from './press/press-line.tsx';
import { useCommand } from './use-command.ts';
import { useDraft } from './use-draft.ts';
import { type Play, usePlay } from './use-play.ts';

/** De perszaal: what is asked, who answers, what was said, and the line that the teams agreed on. */
export function PressScreen() {
  const text = useText('work').press;
  const play = usePlay();
  const { view, stage, faceOf } = play;
  const press = view.press.at(-1);
  const now = useExerciseTime();
  const { send, busy, refusal } = useCommand();
  const [draft, setDraft, clear] = useDraft(`press.${press?.press ?? ''}`, '');
  if (!press) {
    return (
      <div className="board-screen">
        <h1 tabIndex={-1}>{text.title}</h1>
        <p>{text.none}</p>
      </div>
    );
  }
  const id = press.press;
  const teamName = (team: string) => stage.teams.find((one) => one.id === team)?.short ?? team;

  async function say(): Promise<void> {
    if (await send({ type: 'AnswerPress', press: id, text: draft })) clear();
  }

  return (
    <div className="press-screen">
      <div>
        <h1 tabIndex={-1}>{press.title}</h1>
        <PressPanel
          press={press}
          now={now}
          placeName={stage.places.find((place) => place.id === press.place)?.name ?? ''}
          teamName={teamName}
          faceOf={({ player, actor }) =>
            player === undefined ? (actor ?? '') : faceOf({ kind: 'player', id: player })
          }
          part={partOf(play)}
          draft={draft}
          isBusy={busy}
          refusal={refusal}
          onDraft={setDraft}
          onSay={() => void say()}
          onTake={() => void send({ type: 'TakePodium', press: id })}
          onLeave={() => void send({ type: 'LeavePodium', press: id })}
        />
      </div>
      <aside className="press-side">
        <PressLineForm press={press} />
        <PressRecord lines={press.lines} />
      </aside>
    </div>
  );
}

function partOf({ view, me, canWrite }: Play): 'speaker' | 'there' | 'full' | 'elsewhere' | 'watching' {
  const press = view.press.at(-1);
  if (!press || press.closed || !canWrite) return 'watching';
  if (press.speakers.some(({ player }) => player === me.player)) return 'speaker';
  const person = view.people[me.player];
  if (person?.place !== press.place || person.travel) return 'elsewhere';
  const mates = press.speakers.filter(({ team }) => team === me.team).length;
  return mates >= press.speakersPerTeam ? 'full' : 'there';
}
