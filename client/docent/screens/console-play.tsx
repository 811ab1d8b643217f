import type { Actor } from '../../../shared/scenario/cast.ts';
import type { CallView, ItemView } from '../../../shared/view/session-view.ts';
import { useText } from '../../text/use-text.ts';
import { useKept } from '../parts/use-kept.ts';
import { ActorCard } from '../play/actor-card.tsx';
import { actorOfTask, callOfTask, canHandBack } from '../play/actor-of-task.ts';
import { PlayCall } from '../play/play-call.tsx';
import { PlayMail } from '../play/play-mail.tsx';
import { useOverview, useRegie } from './regie-context.ts';
import { useTasks } from './use-tasks.ts';

/** The role-play of one task: the conversation in the middle, who she plays on the right. */
export function ConsolePlay({ id }: { id: string }) {
  const { scenario } = useRegie();
  const { view } = useOverview();
  const actor = actorOfTask(view, scenario, id);
  const call = callOfTask(view, id);
  const item = view.items.find((candidate) => candidate.id === id.split('/')[0]);
  if (!actor) return null;
  return (
    <>
      <div className="console-middle">
        {call && <ConsoleCall key={id} actor={actor} call={call} />}
        {!call && item && <ConsoleMail key={id} actor={actor} item={item} task={id} />}
      </div>
      <div className="console-right">
        <ActorCard actor={actor} />
      </div>
    </>
  );
}

function ConsoleCall({ actor, call }: { actor: Actor; call: CallView }) {
  const { session, interventions } = useRegie();
  const { view } = useOverview();
  const { handedBack } = useText('docent').play;
  const [words, setWords] = useKept(`samenspel.docent.${session}.say.${call.id}`, '');

  async function say(text: string): Promise<void> {
    const isSaid = await interventions.intervene({ type: 'SpeakAsActor', call: call.id, text });
    if (isSaid && text === words.trim()) setWords('');
  }

  return (
    <PlayCall
      actor={actor}
      call={call}
      words={words}
      onWords={setWords}
      onPickUp={() => void interventions.intervene({ type: 'PickUpAsActor', call: call.id })}
      onSay={(text) => void say(text)}
      onHangUp={() => void interventions.intervene({ type: 'EndCallAsActor', call: call.id })}
      onHandBack={
        canHandBack(view, call, actor)
          ? () => void interventions.intervene({ type: 'HandBackCall', call: call.id }, handedBack)
          : undefined
      }
    />
  );
}

function ConsoleMail({ actor, item, task }: { actor: Actor; item: ItemView; task: string }) {
  const { session, scenario, interventions } = useRegie();
  const { done } = useText('docent').intervene;
  const { tasks } = useTasks();
  const [body, setBody] = useKept(`samenspel.docent.${session}.reply.${task}`, '');
  const team = item.from.kind === 'player' ? item.from.team : '';

  async function reply(): Promise<void> {
    const subject = /^re:/i.test(item.title) ? item.title : `Re: ${item.title}`;
    const isSent = await interventions.intervene(
      {
        type: 'SendAsActor',
        ...{ actor: actor.id, channel: 'mail', teams: [team], inReplyTo: item.id },
        ...{ subject: subject.slice(0, 120), body: body.trim() },
      },
      done.reply(actor.name),
    );
    if (isSent) setBody('');
  }

  return (
    <PlayMail
      actor={actor}
      item={item}
      team={scenario.teams.find(({ id }) => id === team)?.short ?? ''}
      isAnswered={!tasks.some(({ id }) => id === task)}
      body={body}
      onBody={setBody}
      onReply={() => void reply()}
    />
  );
}
