import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { recordingOf } from '../../tests/support/a-recording.ts';
import { aStoryDocument, aStoryScenario } from '../../tests/support/a-story-scenario.ts';
import { expectNoAxeViolations } from '../../tests/support/axe.ts';
import { given } from '../../tests/support/given.ts';
import { anna, bram, cas, docent, started, until } from '../../tests/support/some-steps.ts';
import { Debrief } from './debrief.tsx';
import type { ReadRecord, RecordApi } from './record/record-api.ts';

const [together, apart] = aStoryDocument().endings ?? [];
if (!together || !apart) throw new Error('a scenario without endings');
const scenario = aStoryScenario({
  endings: [{ ...together, note: 'Vraag wie het eerst dacht: dit hoort bij elkaar.' }, apart],
  debrief: [
    { id: 'stoom', lens: 'Stoom', question: 'Wat voel je nu, in één woord?' },
    { id: 'wie', lens: 'Delen', question: 'Wie wist het eerst?', evidence: 'Het gezamenlijke bord.' },
    { id: 'wat', lens: 'Delen', question: 'Wat bleef liggen?' },
  ],
});
const place = (text: string, board: 'team' | 'both') =>
  ({ type: 'PlaceFinding', board, text, sureness: 'sure' }) as const;
const fill = (field: string, value: string) => ({ type: 'FillField', form: 'plan', field, value }) as const;

/** Seven minutes in which the teams share a board, hand in a plan, decide on what they found, and meet the press. */
const play = given(scenario).play(
  ...started(),
  [{ type: 'OpenLine' }, docent('00:30')],
  [place('Er brandt licht.', 'both'), anna('01:00')],
  [place('Zij spuit insuline.', 'team'), cas('01:10')],
  [fill('doel', 'Wij meten vandaag de afvoer.'), anna('01:20')],
  [fill('wie', 'samen'), cas('01:30')],
  [{ type: 'SubmitForm', form: 'plan' }, cas('02:00')],
  [{ type: 'MoveStrand', strand: 'tonny', to: 'gevonden' }, docent('02:30')],
  until('04:01'),
  [
    (so) => ({
      ...{ type: 'MakeDecision', decision: 'd1', option: 'gaan', rationale: 'Het licht brandt.' },
      findings: [so.all('FindingPlaced')[0]?.finding ?? ''],
    }),
    anna('04:10'),
  ],
  [{ type: 'TravelTo', place: 'perszaal' }, bram('04:20')],
  until('05:00'),
  [{ type: 'TakePodium', press: 'pers' }, bram('05:01')],
  until('05:15'),
  [{ type: 'AnswerPress', press: 'pers', text: 'Het spijt ons.' }, bram('05:20')],
  [{ type: 'ScorePress', press: 'pers', criterion: 'menselijk', team: 'swt', points: 2 }, docent('05:30')],
  [{ type: 'AskPress', press: 'pers', question: 'dossier' }, docent('05:40')],
  [{ type: 'EndPlay' }, docent('07:00')],
);

async function openDebrief(address: string, reader: ReadRecord['reader'] = 'docent') {
  const recording = recordingOf(play, scenario);
  const api: RecordApi = {
    read: async () => ({ ok: true, value: { recording, reader } }),
    open: async () => ({ ok: true, value: {} }),
    fileUrl: '/api/sessions/s1/export',
  };
  history.replaceState(undefined, '', `/debrief/s1${address}`);
  const { container } = render(<Debrief api={api} />);
  await screen.findByText('Nabespreking');
  return { container, user: userEvent.setup() };
}

const slider = () => screen.findByRole<HTMLInputElement>('slider', { name: 'Moment in het spel' });

async function moveTo(user: ReturnType<typeof userEvent.setup>, pages: number) {
  (await slider()).focus();
  for (let page = 0; page < Math.abs(pages); page += 1) await user.keyboard(pages < 0 ? '{PageDown}' : '{PageUp}');
}

const sendable = () => [
  ...screen.queryAllByRole('textbox'),
  ...screen.queryAllByRole('button', { name: /Zet op het bord|Verander|Haal weg|Lever in|Zeg dit|microfoons/ }),
];

beforeEach(() => {
  localStorage.clear();
  location.hash = '';
});

describe('looking as somebody at the work of the teams', () => {
  it.each([
    ['#/beeld', 'Er brandt licht.'],
    ['#/pers', '“Het spijt ons.”'],
  ])('[VI7] shows %s as it stood, and nothing can be sent', async (path, text) => {
    location.hash = path;
    const { user, container } = await openDebrief(`?als=bram${path}`);
    await moveTo(user, 2);
    expect((await screen.findAllByText(text)).length).toBeGreaterThan(0);
    expect(sendable()).toEqual([]);
    await expectNoAxeViolations(container);
  });

  it('shows a form as it was filled in then, and nothing can be handed in', async () => {
    const { user } = await openDebrief('?als=anna');
    await moveTo(user, 1);
    await user.click(within(screen.getByRole('list', { name: 'Binnengekomen' })).getByText('Gezamenlijk plan'));
    expect(await screen.findByText('Wij meten vandaag de afvoer.')).toBeDefined();
    expect(sendable()).toEqual([]);
  });
});

describe('what the teams made', () => {
  it('opens where there is something to see, in a page that the keyboard can scroll', async () => {
    const { user } = await openDebrief('?beeld=werk');
    expect((await slider()).value).toBe('420000');
    expect(
      within(screen.getByRole('region', { name: 'Gezamenlijk bord' })).getByText('Er brandt licht.'),
    ).toBeDefined();
    expect(screen.getByRole('region', { name: 'Wat de teams maakten' }).tabIndex).toBe(0);
    await moveTo(user, -1);
    await user.click(screen.getByRole('link', { name: 'Besluiten' }));
    await user.click(screen.getByRole('link', { name: 'Werk' }));
    expect(Number((await slider()).value)).toBeLessThan(420_000);
  });

  it('shows the boards, the forms with their score and the story at one moment', async () => {
    const { container, user } = await openDebrief('?beeld=werk');
    await moveTo(user, -9);
    expect(screen.getByText(/nog geen gezamenlijk bord/)).toBeDefined();
    expect(screen.getByRole('row', { name: 'Tonny Onbekend' })).toBeDefined();
    await moveTo(user, 1);
    const both = screen.getByRole('region', { name: 'Gezamenlijk bord' });
    expect(within(both).getByText('Er brandt licht.')).toBeDefined();
    const plan = screen.getByRole('article', { name: 'Gezamenlijk plan, beide teams samen' });
    expect(within(plan).getByText('5 punten: Sterk')).toBeDefined();
    expect(within(plan).getByText('Wij meten vandaag de afvoer.')).toBeDefined();
    expect(within(plan).getByText('ingeleverd door Cas om 09:10')).toBeDefined();
    expect(screen.getByRole('row', { name: 'Tonny Gevonden' })).toBeDefined();
    expect(screen.getByRole('row', { name: 'Vertrouwen 6 van 10' })).toBeDefined();
    await expectNoAxeViolations(container);
  });

  it('[PR7] shows the press question by question, with the points that docents gave', async () => {
    await openDebrief('?beeld=werk');
    const press = within(await screen.findByRole('region', { name: 'Persconferentie' }));
    const [first, last] = press.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(first).toContain('Wat is er gebeurd?');
    expect(first).toContain('Bram, Wijkteam: Het spijt ons.');
    expect(last).toContain('zeer scherp, aan Centrum');
    expect(last).toContain('Hier kwam geen antwoord op.');
    expect(press.getByRole('row', { name: 'Menselijk 2 –' })).toBeDefined();
    expect(press.getByRole('row', { name: 'Samen 2 0' })).toBeDefined();
  });

  it('names with a decision what on the board it rests on', async () => {
    await openDebrief('?beeld=besluiten');
    const decided = await screen.findByRole('article', { name: 'Naar Tonny, Wijkteam' });
    expect(within(decided).getByRole('heading', { name: 'Waar het op rust' })).toBeDefined();
    expect(within(decided).getByText('Er brandt licht. (zeker, van Anna)')).toBeDefined();
  });

  it('has the ending and the forms in the report', async () => {
    await openDebrief('?beeld=besluiten');
    const report = await screen.findByRole('region', { name: 'Afloop en gesprek' });
    expect(within(report).getByText('Buurvrouw op tijd gevonden')).toBeDefined();
    expect(screen.getByRole('article', { name: 'Gezamenlijk plan, beide teams samen' })).toBeDefined();
  });

  it('puts board, forms and press on the timeline', async () => {
    const { user } = await openDebrief('');
    await user.click(await screen.findByRole('button', { name: 'Als tabel' }));
    const table = screen.getByRole('table', { name: 'Wat iedereen deed, op volgorde' });
    expect(within(table).getByRole('row', { name: /Anna op het bord Er brandt licht\./ })).toBeDefined();
    expect(within(table).getByRole('row', { name: /Cas formulier ingeleverd Gezamenlijk plan/ })).toBeDefined();
    expect(within(table).getByRole('row', { name: /Bram aan de pers Het spijt ons\./ })).toBeDefined();
  });
});

describe('the talk', () => {
  it('[ST4] begins with how it ended and for whom, with the advice of the author', async () => {
    const { container } = await openDebrief('?beeld=gesprek');
    const ending = await screen.findByRole('region', { name: 'Samen gezien' });
    expect(within(ending).getByText('Buurvrouw op tijd gevonden')).toBeDefined();
    expect(within(ending).getByText('Bep slaapt weer.')).toBeDefined();
    expect(screen.getByText('Vraag wie het eerst dacht: dit hoort bij elkaar.')).toBeDefined();
    await expectNoAxeViolations(container);
  });

  it('is an agenda of questions by lens, to be ticked off', async () => {
    const { user } = await openDebrief('?beeld=gesprek');
    const sharing = await screen.findByRole('region', { name: 'Delen' });
    expect(within(sharing).getByText('Pak erbij: Het gezamenlijke bord.')).toBeDefined();
    expect(screen.getByText('0 van 3 besproken')).toBeDefined();
    await user.click(within(sharing).getByRole('checkbox', { name: 'Besproken: Wie wist het eerst?' }));
    expect(screen.getByText('1 van 3 besproken')).toBeDefined();
  });

  it('shows a player the ending and no questions', async () => {
    await openDebrief('?beeld=gesprek', 'player');
    expect(await screen.findByRole('region', { name: 'Samen gezien' })).toBeDefined();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});
