import { Printer } from 'lucide-react';
import { useMemo } from 'react';
import { useKept } from '../../docent/parts/use-kept.ts';
import { Ending } from '../../panels/work/ending.tsx';
import type { Recording } from '../../source/replay-source.ts';
import { useText } from '../../text/use-text.ts';
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
    <div className="debrief-talk">
      <header className="talk-head">
        <h1>
          <span className="talk-on-screen">{text.title}</span>
          <span className="talk-on-paper">{text.paper(recording.scenario.title)}</span>
        </h1>
        <button type="button" className="button talk-on-screen" onClick={onPrint}>
          <Printer size={18} aria-hidden /> {text.print}
        </button>
        <p className="muted talk-on-screen">{isLeading ? text.intro : text.introPlayer}</p>
      </header>
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
