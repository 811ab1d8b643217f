import type { Actor } from '../../../shared/scenario/cast.ts';
import type { DocentCommand } from '../../../shared/session/command.ts';
import { useText } from '../../text/use-text.ts';
import { EverybodyForm } from '../console/everybody-form.tsx';
import { HintForm } from '../console/hint-form.tsx';
import type { FormKind } from '../console/intervene-panel.tsx';
import { MessageForm } from '../console/message-form.tsx';
import { RingForm } from '../console/ring-form.tsx';
import { actorChoices, callerChoices } from '../insight/actor-choices.ts';
import { directionActor } from '../insight/direction-actor.ts';
import { openActions } from '../insight/hints.ts';
import { ModalBox } from '../parts/modal-box.tsx';
import { useOverview, useRegie } from './regie-context.ts';

/** Which form is open, and for which team (empty: all). */
export type OpenForm = { kind: FormKind; team: string };

type ConsoleFormsProps = { form: OpenForm | undefined; onClose: () => void };

/** The four interventions as windows; one closes only when its command was done. */
export function ConsoleForms({ form, onClose }: ConsoleFormsProps) {
  const { interventions, scenario } = useRegie();
  const { intervene: text } = useText('docent');
  const overview = useOverview();
  const direction = directionActor(scenario);
  const teams = scenario.teams.map(({ id, name }) => ({ id, name }));
  const actors = actorChoices(scenario).map(toChoice);
  const callers = callerChoices(scenario).map(toChoice);
  const titles = {
    hint: text.forms.hintTitle,
    message: text.forms.messageTitle,
    ring: text.forms.ringTitle,
    everybody: text.forms.everybodyTitle,
  };

  function send(command: DocentCommand, done: string): void {
    void interventions.intervene(command, done).then((isDone) => {
      if (isDone) onClose();
    });
  }

  function sendCard(team: string, subject: string, body: string): void {
    const card = { actor: direction.id, channel: 'card', subject, body } as const;
    const done = team === '' ? text.done.everybody : text.done.hint;
    send({ type: 'SendAsActor', ...card, teams: team === '' ? [] : [team] }, done);
  }

  function shown() {
    switch (form?.kind) {
      case 'hint':
        return (
          <HintForm
            teams={teams}
            team={form.team}
            openActionsOf={(team) => openActions(overview, team === '' ? undefined : team)}
            onSend={(team, body) => sendCard(team, text.forms.hintSubject, body)}
            onCancel={onClose}
          />
        );
      case 'message':
        return (
          <MessageForm
            teams={teams}
            actors={actors}
            skins={scenario.skins}
            onSend={(message) => send({ type: 'SendAsActor', ...message }, text.done.message)}
            onCancel={onClose}
          />
        );
      case 'ring':
        return (
          <RingForm
            teams={teams}
            actors={callers}
            onRing={(call) => {
              const name = callers.find(({ id }) => id === call.actor)?.name ?? call.actor;
              send({ type: 'RingAsActor', ...call }, text.done.ring(name));
            }}
            onCancel={onClose}
          />
        );
      case 'everybody':
        return (
          <EverybodyForm
            lines={direction.script.lines}
            onSend={(body) => sendCard('', text.forms.everybodySubject, body)}
            onCancel={onClose}
          />
        );
      default:
        return null;
    }
  }

  return (
    <ModalBox title={form ? titles[form.kind] : ''} isOpen={form !== undefined} onClose={onClose}>
      {shown()}
    </ModalBox>
  );
}

function toChoice({ id, name, post, script }: Actor) {
  return { id, name, post, lines: script.lines };
}
