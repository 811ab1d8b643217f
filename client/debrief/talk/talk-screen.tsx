import { useMemo } from 'react';
import { useKept } from '../../docent/parts/use-kept.ts';
import { Ending } from '../../panels/work/ending.tsx';
import type { Recording } from '../../source/replay-source.ts';
import { useText } from '../../text/use-text.ts';
import { PageHead } from '../frame/page-head.tsx';
import { agendaOf } from '../insight/agenda.ts';
import { endingOf } from '../insight/ending-reached.ts';
import { Agenda } from './agenda.tsx';
import './talk-screen.css';

type TalkScreenProps = { recording: Recording; reader: 'docent' | 'player'; onPrint: () => void };

/** Gesprek: how it ended and for whom, and the questions for the group. What was talked about is kept in this browser. */
export function TalkScreen({ recording, reader, onPrint }: TalkScreenProps) {
  const text = useText('debrief').talk;
  const ending = useMemo(() => endingOf(recording), [recording]);
  const parts = useMemo(() => agendaOf(recording), [recording]);
  const [done, setDone] = useKept<readonly string[]>(`samenspel.debrief.${recording.session}.talked`, []);
  const isLeading = reader === 'docent';
  return (
    <div className="printed-page debrief-talk">
      <PageHead
        title={text.title}
        paper={text.paper(recording.scenario.title)}
        intro={isLeading ? text.intro : text.introPlayer}
        onPrint={onPrint}
      />
      <section className="card talk-ending" aria-labelledby="talk-ending">
        <h2 id="talk-ending">{ending ? ending.view.title : text.ending}</h2>
        {ending ? <Ending ending={ending.view} /> : <p className="muted">{text.noEnding}</p>}
      </section>
      {ending && ending.note !== '' && (
        <section className="card talk-note" aria-labelledby="talk-note">
          <h2 id="talk-note">{text.note}</h2>
          <p>{ending.note}</p>
        </section>
      )}
      {isLeading && <Agenda parts={parts} done={done} onDone={setDone} />}
    </div>
  );
}
