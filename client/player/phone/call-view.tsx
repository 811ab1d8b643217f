import type { CallView as Call } from '../../../shared/view/session-view.ts';
import { CallTranscriptPanel } from '../../panels/call-transcript-panel.tsx';
import { useText } from '../../text/use-text.ts';
import { usePlay } from '../use-play.ts';
import { CallAnswers } from './call-answers.tsx';
import { CallAside } from './call-aside.tsx';
import { callFacts, isLive } from './call-facts.ts';
import { CallPerson } from './call-person.tsx';

/** One call: who it is, what is said, and for whoever holds it what to say. The team reads along. */
export function CallView({ call, onBack }: { call: Call; onBack: () => void }) {
  const play = usePlay();
  const { me } = play;
  const { call: text } = useText('phone');
  const facts = callFacts(call, play);
  const isOver = !isLive(call);
  return (
    <div className="call">
      <h1 className="visually-hidden">{useText('phone').title}</h1>
      <CallPerson facts={facts} onBack={onBack} />
      <div className="call-words">
        <CallTranscriptPanel
          lines={call.lines.map(({ speaker, text: words }, index) => ({
            id: `${index}`,
            name: speaker.name,
            text: words,
            side: speaker.id === me.player ? 'mine' : isOurs(speaker, me.team) ? 'team' : 'other',
          }))}
        />
        {facts.isMine && call.phase === 'talking' && <CallAnswers call={call} />}
        {!facts.isMine && facts.speaker && (
          <p className="call-note" role="status">
            {isOver ? text.readingNobody : text.reading(facts.speaker.name)}
          </p>
        )}
      </div>
      <CallAside call={call} />
    </div>
  );
}

function isOurs(speaker: Call['from'], team: string): boolean {
  return speaker.kind === 'player' && speaker.team === team;
}
