import type { PressConference } from '../../../shared/scenario/press.ts';
import type { SessionPhase } from '../../../shared/view/session-view.ts';
import type { PressView } from '../../../shared/view/story-view.ts';
import { toExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import { toMinutesSeconds, toStoryTime } from '../../../shared/vocabulary/story-time.ts';
import type { Texts } from '../../text/nl.ts';
import { useText } from '../../text/use-text.ts';
import type { Overview } from '../insight/overview.ts';
import { askers, isGoingOn, type PressCourse, readPress } from '../insight/press-course.ts';
import { useKept } from '../parts/use-kept.ts';
import { OwnQuestion } from '../press/own-question.tsx';
import { PressHead } from '../press/press-head.tsx';
import '../press/press-panel.css';
import { PressQuestions } from '../press/press-questions.tsx';
import { PressRoom } from '../press/press-room.tsx';
import { PressScores } from '../press/press-scores.tsx';
import { useOverview, useRegie } from './regie-context.ts';

/** The press conference, fed from the store: before it to read in, during it to lead, after it to score. */
export function ConsolePress() {
  const { scenario, interventions } = useRegie();
  const text = useText('docent').press;
  const overview = useOverview();
  const course = readPress(overview);
  if (!course) return null;
  const { written, view: press, questions } = course;
  const { id } = written;
  const isLive = isGoingOn(press);
  const canAsk = askingNow(isLive, overview.view.phase);
  const { intervene } = interventions;
  return (
    <div className="press-desk">
      <PressHead
        title={written.title}
        state={stateWords(course, overview, text)}
        onClose={isLive ? () => void intervene({ type: 'ClosePress', press: id }, text.closed) : undefined}
      />
      <div className={press ? 'press-columns' : 'press-columns press-reading'}>
        {press && (
          <div className="press-column">
            <PressRoom
              press={press}
              place={scenario.places.find((place) => place.id === press.place)?.name ?? press.place}
              teamName={(team) => shortName(scenario, team)}
            />
          </div>
        )}
        <PressQuestions
          questions={questions}
          teamName={(team) => shortName(scenario, team)}
          canAsk={canAsk}
          onAsk={({ id: question }) => void intervene({ type: 'AskPress', press: id, question })}
        />
        {press && (
          <div className="press-column">
            {canAsk === 'yes' && <ConsoleOwnQuestion key={id} written={written} />}
            <ConsoleScores written={written} press={press} canScore={overview.view.phase !== 'closed'} />
          </div>
        )}
      </div>
    </div>
  );
}

function shortName({ teams }: Pick<Overview['scenario'], 'teams'>, team: string): string {
  return teams.find(({ id }) => id === team)?.short ?? team;
}

function askingNow(isLive: boolean, phase: SessionPhase): 'yes' | 'wait' | 'no' {
  if (!isLive) return 'no';
  return phase === 'running' ? 'yes' : 'wait';
}

type ConsoleScoresProps = { written: PressConference; press: PressView; canScore: boolean };

function ConsoleScores({ written, press, canScore }: ConsoleScoresProps) {
  const { scenario, interventions } = useRegie();

  function score(criterion: string, team: string, points: number): void {
    void interventions.intervene({ type: 'ScorePress', press: written.id, criterion, team, points });
  }

  return (
    <PressScores
      criteria={written.criteria}
      teams={scenario.teams.map(({ id, short }) => ({ id, label: short }))}
      scores={press.scores}
      onScore={canScore ? score : undefined}
    />
  );
}

function ConsoleOwnQuestion({ written }: { written: PressConference }) {
  const { session, scenario, interventions } = useRegie();
  const actors = askers(written, scenario.actors);
  const empty = { actor: actors[0]?.id ?? '', text: '' };
  const [draft, setDraft] = useKept(`samenspel.docent.${session}.press.${written.id}`, empty);

  async function ask(): Promise<void> {
    const own = { actor: draft.actor, text: draft.text.trim() };
    const isAsked = await interventions.intervene({ type: 'AskPress', press: written.id, ...own });
    if (isAsked) setDraft({ ...draft, text: '' });
  }

  return <OwnQuestion actors={actors} draft={draft} onDraft={setDraft} onAsk={() => void ask()} />;
}

type Words = Texts['docent']['press'];

function stateWords({ written, view }: PressCourse, { now, scenario }: Overview, text: Words): string {
  if (view?.closed) return text.over(toStoryTime(view.closed.at, scenario.story));
  if (view) return text.going(toMinutesSeconds(view.until - now));
  const { at } = written.opens;
  return at === undefined ? text.comes : text.comesAt(toStoryTime(toExerciseTime(at), scenario.story));
}
