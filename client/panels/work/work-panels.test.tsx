import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { FindingView, PressView } from '../../../shared/view/story-view.ts';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { BoardPanel } from './board-panel.tsx';
import { Ending } from './ending.tsx';
import { type FindingDraft, FindingForm } from './finding-form.tsx';
import { PassedCards } from './passed-cards.tsx';
import { PressPanel } from './press-panel.tsx';
import { PressRecord } from './press-record.tsx';

const finding: FindingView = {
  ...{ id: 'f1', at: 60_000, board: 'team', team: 'swt', player: 'p1', name: 'Noor' },
  ...{ text: 'Bij Tonny brandt licht.', sureness: 'assumed', source: 'Koffieochtend' },
};

it('a board groups what the team knows by how sure it is, with where it comes from', async () => {
  const remove = vi.fn();
  const change = vi.fn();
  const { container } = render(
    <main>
      <h1>Beeld</h1>
      <BoardPanel
        title="Bord van ons team"
        findings={[finding, { ...finding, id: 'f2', text: 'Zij is 78.', sureness: 'sure' }]}
        storyTime={() => '09:05'}
        colourOf={() => '#b45309'}
        onChange={change}
        onRemove={remove}
      />
    </main>,
  );
  const assumed = within(screen.getByRole('list', { name: 'Denken we' }));
  expect(assumed.getByText('Bij Tonny brandt licht.')).toBeDefined();
  expect(assumed.getByText('uit: Koffieochtend')).toBeDefined();
  expect(within(screen.getByRole('list', { name: 'Weten we zeker' })).getByText('Zij is 78.')).toBeDefined();
  expect(screen.queryByRole('list', { name: 'Gaat rond' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Haal weg: Zij is 78.' }));
  expect(remove).toHaveBeenCalledWith(expect.objectContaining({ id: 'f2' }));
  await userEvent.click(screen.getByRole('button', { name: 'Verander: Bij Tonny brandt licht.' }));
  expect(change).toHaveBeenCalledWith(finding);
  await expectNoAxeViolations(container);
});

it('two boards with findings of one kind stay two places to go to', async () => {
  const board = { storyTime: () => '09:05', colourOf: () => '#b45309', findings: [finding] };
  const { container } = render(
    <main>
      <h1>Beeld</h1>
      <BoardPanel title="Bord van ons team" {...board} />
      <BoardPanel title="Gezamenlijk bord" {...board} />
    </main>,
  );
  expect(screen.getAllByRole('region')).toHaveLength(2);
  await expectNoAxeViolations(container);
});

it('a finding is put on the board with how sure it is, and on the common one only when there is one', async () => {
  const draft: FindingDraft = { text: 'Licht.', sureness: 'sure', board: 'team' };
  const props = {
    draft,
    source: { kind: 'item', title: 'Koffieochtend' },
    cardHref: '#/beeld/bron/opbouw',
    isBusy: false,
    refusal: undefined,
    onDraft: vi.fn(),
    onPlace: vi.fn(),
  } as const;
  const { container, rerender } = render(<FindingForm {...props} hasBoth={false} />);
  expect(screen.getByText('Dit komt uit: Koffieochtend')).toBeDefined();
  expect(screen.queryByText('Op welk bord?')).toBeNull();
  expect(screen.queryByRole('link')).toBeNull();
  await userEvent.click(screen.getByRole('radio', { name: 'gerucht' }));
  expect(props.onDraft).toHaveBeenCalledWith({ ...draft, sureness: 'rumour' });
  rerender(<FindingForm {...props} hasBoth />);
  await userEvent.click(screen.getByRole('radio', { name: 'Gezamenlijk bord' }));
  expect(props.onDraft).toHaveBeenLastCalledWith({ ...draft, board: 'both' });
  await userEvent.click(screen.getByRole('button', { name: 'Zet op het bord' }));
  expect(props.onPlace).toHaveBeenCalledOnce();
  const card = { kind: 'card', title: 'opbouwwerker', words: 'De keuring is uitgesteld.' } as const;
  rerender(<FindingForm {...props} source={card} hasBoth />);
  expect(screen.getByText('Dit staat op de rolkaart: opbouwwerker')).toBeDefined();
  expect(screen.getByText('De keuring is uitgesteld.')).toBeDefined();
  rerender(<FindingForm {...props} source={undefined} draft={{ ...draft, text: ' ' }} hasBoth />);
  expect(screen.getByRole('link', { name: 'Van rolkaart naar bord' }).getAttribute('href')).toBe('#/beeld/bron/opbouw');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Zet op het bord' }).disabled).toBe(true);
  await expectNoAxeViolations(container);
});

const press: PressView = {
  ...{ press: 'pers', title: 'Persconferentie', place: 'perszaal', welcome: 'Welkom.', openedAt: 0, until: 600_000 },
  chair: { kind: 'actor', id: 'jelle', name: 'Jelle', post: '' },
  ...{ speakersPerTeam: 2, asked: [], scores: {} },
  speakers: [{ player: 'p1', name: 'Noor', team: 'swt' }],
  lines: [
    {
      ...{ kind: 'question', at: 10_000, text: 'Waarom kwam niemand?', sharp: 2, team: 'swt', followUp: true },
      from: { kind: 'actor', id: 'fenna', name: 'Fenna', post: '' },
    },
    { kind: 'answer', at: 20_000, text: 'Dat zoeken wij uit.', player: 'p1', name: 'Noor', team: 'swt' },
  ],
};

it('the press conference shows the question, who answers and what was said last', async () => {
  const on = { onDraft: vi.fn(), onSay: vi.fn(), onTake: vi.fn(), onLeave: vi.fn() };
  const props = {
    ...{ press, now: 60_000, placeName: 'Perszaal', teamName: () => 'Wijkteam', faceOf: () => 'speler-1' },
    ...{ draft: 'Het spijt ons.', isBusy: false, refusal: undefined, ...on },
  };
  const { container, rerender } = render(<PressPanel {...props} part="speaker" />);
  expect(screen.getByText('Waarom kwam niemand?')).toBeDefined();
  expect(screen.getByText('Fenna, vraagt door, aan Wijkteam')).toBeDefined();
  expect(screen.getByText('Perszaal · nog 9:00')).toBeDefined();
  expect(screen.getByText('“Dat zoeken wij uit.”')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Zeg dit' }));
  expect(on.onSay).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole('button', { name: 'Stap terug' }));
  expect(on.onLeave).toHaveBeenCalledOnce();
  await expectNoAxeViolations(container);
  rerender(<PressPanel {...props} part="there" />);
  await userEvent.click(screen.getByRole('button', { name: 'Ga achter de microfoons staan' }));
  expect(on.onTake).toHaveBeenCalledOnce();
  rerender(<PressPanel {...props} part="elsewhere" />);
  expect(screen.getByText(/Plaats: Perszaal/)).toBeDefined();
  expect(screen.getByRole('link', { name: 'Naar de kaart' })).toBeDefined();
  rerender(<PressPanel {...props} press={{ ...press, closed: { at: 1, thanks: 'Dank u wel.' } }} part="watching" />);
  expect(screen.getByText('Dank u wel.')).toBeDefined();
  rerender(<PressPanel {...props} press={{ ...press, closed: { at: 1, thanks: '' } }} part="watching" />);
  expect(screen.getByText('De persconferentie is voorbij.')).toBeDefined();
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('a journalist who says her own name is not named twice', async () => {
  const [question, answer] = press.lines as [PressView['lines'][number], PressView['lines'][number]];
  const lines = [{ ...question, text: 'Fenna, De Waalmonder. Wat is er gebeurd?' }, answer];
  const none = { draft: '', isBusy: false, refusal: undefined };
  const on = { onDraft: vi.fn(), onSay: vi.fn(), onTake: vi.fn(), onLeave: vi.fn() };
  const { container } = render(
    <main>
      <h1>Pers</h1>
      <PressPanel
        {...{ press: { ...press, lines }, now: 0, placeName: 'Perszaal', part: 'watching', ...none, ...on }}
        teamName={() => 'Wijkteam'}
        faceOf={() => 'speler-1'}
      />
      <PressRecord lines={lines} />
    </main>,
  );
  expect(screen.getByText('vraagt door, aan Wijkteam')).toBeDefined();
  const [asked, said] = within(screen.getByRole('region', { name: 'Wat er gezegd is' })).getAllByRole('listitem');
  expect(asked?.textContent).toBe('Fenna, De Waalmonder. Wat is er gebeurd?');
  expect(said?.textContent).toBe('Noor: Dat zoeken wij uit.');
  await expectNoAxeViolations(container);
});

it('the end shows the headline, the closing words and what it brought each person', async () => {
  const persons = [{ actor: 'bep', name: 'Bep de Rooij', text: 'Bep slaapt weer.' }];
  const ending = { title: 'Samen gezien', headline: 'Op tijd gevonden', closing: 'Eerst dit.\n\nDan dat.', persons };
  const { container } = render(
    <main>
      <h1>Tot hier</h1>
      <Ending ending={ending} />
    </main>,
  );
  expect(screen.getByText('Op tijd gevonden')).toBeDefined();
  expect(screen.getByText('Dan dat.')).toBeDefined();
  expect(screen.getByText('Bep slaapt weer.')).toBeDefined();
  expect(screen.queryByText('Samen gezien')).toBeNull();
  await expectNoAxeViolations(container);
});

it('what an absent team mate knows stands beside the own card', () => {
  const cards = [{ seat: 'opbouw', title: 'opbouwwerker', knows: 'De keuring is uitgesteld.' }];
  const { rerender } = render(<PassedCards cards={cards} boardHref={(seat) => `#/beeld/bron/${seat}`} />);
  expect(screen.getByRole('region', { name: 'Ook bij jou: opbouwwerker' }).textContent).toContain('uitgesteld');
  const link = screen.getByRole('link', { name: 'Van rolkaart opbouwwerker naar bord' });
  expect(link.getAttribute('href')).toBe('#/beeld/bron/opbouw');
  rerender(<PassedCards cards={cards} />);
  expect(screen.queryByRole('link')).toBeNull();
});
