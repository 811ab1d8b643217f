import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { FindingView, FormView, PressView } from '../../../shared/view/story-view.ts';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { BoardPanel } from './board-panel.tsx';
import { Ending } from './ending.tsx';
import { type FindingDraft, FindingForm } from './finding-form.tsx';
import { FormPaper } from './form-paper.tsx';
import { PassedCards } from './passed-cards.tsx';
import { PressPanel } from './press-panel.tsx';
import { PressRecord } from './press-record.tsx';

const story = { startsAt: '09:00', factor: 5 };
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

const paper: FormView = {
  ...{
    form: 'sitrap',
    team: 'swt',
    title: 'Sitrap',
    intro: 'Kort.',
    to: 'Petra Lindhout',
    openedAt: 0,
    closes: 600_000,
  },
  fields: [
    { id: 'feiten', label: 'Wat weten jullie zeker?', help: 'Feiten.', kind: 'text', options: [], required: true },
    { id: 'plaats', label: 'Waar?', help: '', kind: 'line', options: [], required: false },
    { id: 'aantal', label: 'Hoeveel?', help: '', kind: 'number', options: [], required: false },
    {
      ...{ id: 'wie', label: 'Wie leidt?', help: '', kind: 'choice', required: false },
      options: [{ id: 'samen', label: 'Samen' }],
    },
  ],
  values: {},
  writers: { aantal: 'Sanne' },
};

it('a form says what is missing, who wrote last, and is handed in with the button', async () => {
  const on = { onType: vi.fn(), onFill: vi.fn(), onSubmit: vi.fn() };
  const props = { now: 60_000, story, canWrite: true, isBusy: false, refusal: undefined, ...on };
  const { container, rerender } = render(<FormPaper paper={paper} drafts={{}} {...props} />);
  expect(screen.getByText('Nog leeg: Wat weten jullie zeker?')).toBeDefined();
  expect(screen.getByText('inleveren vóór 09:50')).toBeDefined();
  expect(screen.getByText('nog 9:00')).toBeDefined();
  expect(screen.getByText('laatst ingevuld door Sanne')).toBeDefined();
  const field = screen.getByRole('textbox', { name: /Wat weten jullie zeker/ });
  await userEvent.type(field, 'L');
  expect(on.onType).toHaveBeenCalledWith('feiten', 'L');
  await userEvent.tab();
  expect(on.onFill).toHaveBeenCalledWith('feiten');
  await userEvent.click(screen.getByRole('textbox', { name: /Waar\?/ }));
  await userEvent.paste('Bij Tonny,\nop 310');
  expect(on.onType).toHaveBeenLastCalledWith('plaats', 'Bij Tonny, op 310');
  rerender(<FormPaper paper={paper} drafts={{ feiten: { value: 'Licht.', over: '' } }} {...props} />);
  await userEvent.click(screen.getByRole('button', { name: 'Lever in' }));
  expect(on.onSubmit).toHaveBeenCalledOnce();
  await expectNoAxeViolations(container);
});

it('a form says what somebody else wrote meanwhile, and keeps what was typed too late', async () => {
  const on = { onType: vi.fn(), onFill: vi.fn(), onSubmit: vi.fn() };
  const props = { now: 0, story, canWrite: true, isBusy: false, refusal: undefined, ...on };
  const drafts = { plaats: { value: 'Op 310', over: '' } };
  const there = { ...paper, values: { plaats: 'Bij Bep' }, writers: { plaats: 'Sanne' } };
  const { container, rerender } = render(<FormPaper paper={paper} drafts={drafts} {...props} />);
  expect(screen.queryByText(/^Intussen/)).toBeNull();
  rerender(<FormPaper paper={there} drafts={drafts} {...props} />);
  expect(screen.getByText(/^Intussen schreef Sanne hier: ‘Bij Bep’/)).toBeDefined();
  await expectNoAxeViolations(container);
  const late = { ...there, outcome: { kind: 'expired', at: 0 } as const };
  rerender(<FormPaper paper={late} drafts={drafts} {...props} />);
  expect(screen.getByRole('region', { name: 'Wat jij nog had geschreven' }).textContent).toContain('Op 310');
  await expectNoAxeViolations(container);
});

it('a form that was handed in shows what stood in it, and a late one that it was too late', async () => {
  const props = { now: 0, story, canWrite: true, isBusy: false, refusal: undefined, drafts: {} };
  const on = { onType: vi.fn(), onFill: vi.fn(), onSubmit: vi.fn() };
  const outcome = { kind: 'submitted', at: 120_000, player: 'p1', name: 'Noor' } as const;
  const handed = { ...paper, values: { feiten: 'Licht.', wie: 'samen' }, outcome };
  const { rerender } = render(<FormPaper paper={handed} {...props} {...on} />);
  expect(screen.getByRole('status').textContent).toBe('Noor leverde dit in om 09:10');
  expect(screen.getByText('Licht.')).toBeDefined();
  expect(screen.getByText('Samen')).toBeDefined();
  expect(screen.queryByRole('textbox')).toBeNull();
  rerender(<FormPaper paper={{ ...paper, outcome: { kind: 'expired', at: 600_000 } }} {...props} {...on} />);
  expect(screen.getByRole('status').textContent).toContain('De tijd was om');
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
