import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { aScenario } from '../../../tests/support/a-scenario.ts';
import { anOverview } from '../../../tests/support/an-overview.ts';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { given, type Play } from '../../../tests/support/given.ts';
import { anna, docent, started } from '../../../tests/support/some-steps.ts';
import { play as words } from '../../text/nl/docent/play.ts';
import { waitingTasks } from '../insight/waiting-tasks.ts';
import { ActorCard } from './actor-card.tsx';
import { actorOfTask, canHandBack } from './actor-of-task.ts';
import { PlayCall } from './play-call.tsx';
import { PlayMail } from './play-mail.tsx';
import { WaitingPanel } from './waiting-panel.tsx';
import { waitingRow } from './waiting-row.ts';

const scenario = aScenario();
const begun = given(scenario).play(...started());
const ringing = begun.play([{ type: 'Dial', number: '214' }, anna('01:00')]);
const talking = ringing.play(
  [(so) => ({ type: 'PickUpAsActor', call: so.call }), docent('01:02')],
  [(so) => ({ type: 'SpeakInCall', call: so.call, text: 'Dag mevrouw.' }), anna('01:05')],
);
const mailed = begun.play([
  { type: 'SendMail', to: ['bep'], subject: 'Tonny', body: 'Heeft u Tonny gezien?' },
  anna('01:00'),
]);
const bep = scenario.actors[0] as (typeof scenario.actors)[number];

function rowsOf(play: Play, at: string) {
  const overview = anOverview(play, at);
  return waitingTasks(overview).map((task) => waitingRow(task, overview, words));
}

function callOf(play: Play) {
  const [call] = anOverview(play, '01:10').view.calls;
  if (!call) throw new Error('nobody called');
  return call;
}

describe('who waits for the docent', () => {
  it('says who is called by whom, for how long, and what comes by itself', async () => {
    const onPlay = vi.fn();
    const rows = rowsOf(ringing, '01:03');
    const { container } = render(
      <WaitingPanel rows={rows} title={words.title} onPlay={onPlay} onIgnore={() => undefined} />,
    );
    expect(screen.getByRole('status').textContent).toBe('Bep de Rooij wordt gebeld door Wijkteam');
    expect(screen.getByRole('listitem').textContent).toContain('Bep de Rooij wordt gebeld door Wijkteam');
    expect(screen.getByText('wacht 00:03')).toBeTruthy();
    expect(screen.getByText('antwoordt vanzelf over 00:05')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Neem op: Bep de Rooij, Wijkteam' }));
    expect(onPlay).toHaveBeenCalledWith(ringing.call);
    await expectNoAxeViolations(container);
  });

  it('lets a mail be put aside, a call not', async () => {
    const onIgnore = vi.fn();
    render(
      <WaitingPanel rows={rowsOf(mailed, '01:30')} title={words.title} onPlay={() => undefined} onIgnore={onIgnore} />,
    );
    expect(screen.getByText('antwoordt vanzelf over 00:30')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Niet nodig: Bep de Rooij, Wijkteam' }));
    expect(onIgnore).toHaveBeenCalledWith(`${mailed.written}/bep`);
  });

  it('shows which docent plays a call, and which row is open now', () => {
    const rows = rowsOf(talking, '01:10');
    render(
      <WaitingPanel
        rows={rows}
        current={talking.call}
        title={words.queue}
        onPlay={() => undefined}
        onIgnore={() => undefined}
      />,
    );
    expect(screen.getByText('gespeeld door Ilse')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says so when nobody waits', () => {
    render(<WaitingPanel rows={[]} title={words.title} onPlay={() => undefined} onIgnore={() => undefined} />);
    expect(screen.getByText('Niemand wacht op je.')).toBeTruthy();
  });

  it('knows who is played, also when the call is over', () => {
    const over = talking.play([(so) => ({ type: 'EndCallAsActor', call: so.call }), docent('02:00')]);
    expect(actorOfTask(anOverview(over, '02:00').view, scenario, over.call)?.id).toBe('bep');
    expect(actorOfTask(anOverview(mailed, '02:00').view, scenario, `${mailed.written}/bep`)?.id).toBe('bep');
  });
});

describe('speaking as an actor', () => {
  function show(play: Play, typed = '') {
    const calls = { onWords: vi.fn(), onPickUp: vi.fn(), onSay: vi.fn(), onHangUp: vi.fn() };
    const shown = render(<PlayCall actor={bep} call={callOf(play)} words={typed} {...calls} />);
    return { ...shown, ...calls };
  }

  it('picks up first; the ready lines wait until then', async () => {
    const { container, onPickUp, onSay } = show(ringing);
    expect(screen.getByRole('status').textContent).toBe(words.ringingNow('Bep de Rooij'));
    await userEvent.keyboard('{F1}');
    expect(onSay).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Neem op' }));
    expect(onPickUp).toHaveBeenCalledOnce();
    await expectNoAxeViolations(container);
  });

  it('says a ready line with F1, own words with Enter, and hangs up', async () => {
    const { container, onSay, onHangUp } = show(talking, 'Wie bent u?');
    expect(screen.getByRole('log', { name: 'Gesprek' }).textContent).toContain('Anna: Dag mevrouw.');
    await userEvent.keyboard('{F1}');
    expect(onSay).toHaveBeenLastCalledWith('Ik heb het opgeschreven.');
    await userEvent.type(screen.getByLabelText('Of typ je eigen zin'), '{Enter}');
    expect(onSay).toHaveBeenLastCalledWith('Wie bent u?');
    await userEvent.click(screen.getByRole('button', { name: 'Stilte' }));
    expect(onSay).toHaveBeenLastCalledWith('(stilte)');
    await userEvent.click(screen.getByRole('button', { name: 'Hang op' }));
    expect(onHangUp).toHaveBeenCalledOnce();
    await expectNoAxeViolations(container);
  });

  it('[CA21] gives the conversation back to its written lines', async () => {
    const onHandBack = vi.fn();
    const calls = { onWords: vi.fn(), onPickUp: vi.fn(), onSay: vi.fn(), onHangUp: vi.fn() };
    render(<PlayCall actor={bep} call={callOf(talking)} words="" {...calls} onHandBack={onHandBack} />);
    await userEvent.click(screen.getByRole('button', { name: 'Geef terug' }));
    expect(onHandBack).toHaveBeenCalledOnce();
  });

  it('has nothing left to say when the call is over', () => {
    show(talking.play([(so) => ({ type: 'EndCallAsActor', call: so.call }), docent('02:00')]));
    expect(screen.getByRole('status').textContent).toBe('Het gesprek is voorbij.');
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('answering a mail as an actor', () => {
  const [item] = anOverview(mailed, '01:10').view.items.filter(({ toActors }) => toActors.length > 0);

  function show(body: string, isAnswered = false) {
    const calls = { onBody: vi.fn(), onReply: vi.fn() };
    if (!item) throw new Error('nobody wrote');
    const shown = render(
      <PlayMail actor={bep} item={item} team="Wijkteam" isAnswered={isAnswered} body={body} {...calls} />,
    );
    return { ...shown, ...calls };
  }

  it('shows the mail and puts ready lines into the answer', async () => {
    const { container, onBody } = show('Dag Anna.');
    expect(screen.getByText('Heeft u Tonny gezien?')).toBeTruthy();
    await userEvent.keyboard('{F1}');
    expect(onBody).toHaveBeenCalledWith('Dag Anna. Ik heb het opgeschreven.');
    await expectNoAxeViolations(container);
  });

  it('sends only when there is something to send', async () => {
    const { onReply, rerender } = show('');
    expect(screen.getByRole('button', { name: 'Verstuur antwoord' }).hasAttribute('disabled')).toBe(true);
    if (item) {
      rerender(
        <PlayMail actor={bep} item={item} team="" isAnswered body="Ja." onBody={() => undefined} onReply={onReply} />,
      );
    }
    expect(screen.getByRole('status').textContent).toBe('Dit bericht is beantwoord.');
    await userEvent.click(screen.getByRole('button', { name: 'Verstuur antwoord' }));
    expect(onReply).toHaveBeenCalledOnce();
  });
});

it('tells who the docent is now, and what she never says', async () => {
  const { container } = render(<ActorCard actor={bep} />);
  expect(screen.getByRole('heading', { name: 'Zegt nooit' })).toBeTruthy();
  expect(screen.getByText('iets over anderen')).toBeTruthy();
  await expectNoAxeViolations(container);
});

it('written lines can go on only where there are some: of the actor who was phoned', () => {
  const { view } = anOverview(talking, '01:10');
  const line = { id: 'a', say: 'Dag.', answer: 'Dag.', answers: [], topics: [], ends: false, facts: [], effects: [] };
  const conversation = {
    ...{ mood: 'rustig', opening: 'Met Bep.', openings: [], lines: [line], otherwise: ['Wat?'], closing: 'Dag.' },
    ringsFor: '00:45',
  };
  expect(canHandBack(view, callOf(talking), bep)).toBe(false);
  expect(canHandBack(view, callOf(talking), { ...bep, conversation })).toBe(true);
  expect(canHandBack(view, callOf(ringing), { ...bep, conversation })).toBe(false);
});
