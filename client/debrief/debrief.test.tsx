import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aRecording } from '../../tests/support/a-recording.ts';
import { expectNoAxeViolations } from '../../tests/support/axe.ts';
import type { Answer } from '../docent/api/ask.ts';
import { Debrief } from './debrief.tsx';
import type { ReadRecord, RecordApi } from './record/record-api.ts';

const recording = aRecording();

function anApi(answer: Partial<RecordApi> = {}): RecordApi {
  const read = async (): Promise<Answer<ReadRecord>> => ({ ok: true, value: { recording, reader: 'docent' } });
  return { read, open: async () => ({ ok: true, value: {} }), fileUrl: '/api/sessions/s1/export', ...answer };
}

async function openDebrief(address = '', api = anApi()) {
  history.replaceState(undefined, '', `/debrief/s1${address}`);
  const { container } = render(<Debrief api={api} />);
  await screen.findByText('Nabespreking');
  return { container, user: userEvent.setup() };
}

const slider = () => screen.findByRole<HTMLInputElement>('slider', { name: 'Moment in het spel' });
const next = () => screen.getByRole('button', { name: 'Volgend moment' });
const column = () => screen.getByRole('tabpanel');
const desk = () => screen.getByRole('list', { name: 'Binnengekomen' });

beforeEach(() => localStorage.clear());

describe('looking back', () => {
  it('starts at the beginning, with the whole town', async () => {
    const { container } = await openDebrief();
    expect((await slider()).value).toBe('0');
    expect(screen.getByRole('option', { name: 'iedereen', selected: true })).toBeDefined();
    await screen.findByText(/kan de kaart niet worden getekend/);
    expect(screen.getAllByText(/Kantoor wijkteam/).length).toBeGreaterThan(0);
    await expectNoAxeViolations(container);
  });

  it('goes from moment to moment, with a question for the group', async () => {
    const { user } = await openDebrief();
    await slider();
    expect(within(column()).getByText('Het eerste moment komt om 09:22.')).toBeDefined();
    await user.click(next());
    expect((await slider()).value).toBe('270000');
    expect(within(column()).getByText('Naar Tonny: ‘Wij gaan kijken’')).toBeDefined();
    expect(within(column()).getByText('Anna: “Zij is alleen.”')).toBeDefined();
    expect(within(column()).getByText(/Wat gaf de doorslag/)).toBeDefined();
    await user.click(next());
    await user.click(screen.getByRole('button', { name: 'Vorig moment' }));
    expect((await slider()).value).toBe('270000');
  });

  it('says what everybody does, and what lies unread for each', async () => {
    const { user } = await openDebrief();
    (await slider()).focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    const anna = within(column()).getByRole('button', { name: 'Kijk als Anna' }).closest('li');
    expect(anna?.textContent).toContain('leest ‘Licht bij Tonny’');
    expect(anna?.textContent).toContain('alles gelezen');
  });

  it('lists all moments, to be chosen', async () => {
    const { container, user } = await openDebrief();
    await slider();
    await user.click(screen.getByRole('tab', { name: 'Momenten (6)' }));
    const row = within(column()).getByRole('button', { name: /Ilse zag: Nu praten ze/ });
    await user.click(row);
    expect((await slider()).value).toBe('390000');
    expect(row.getAttribute('aria-current')).toBe('true');
    await expectNoAxeViolations(container);
  });

  it('keeps what can be done with the whole behind one button, for a telephone', async () => {
    const { user } = await openDebrief();
    const more = await screen.findByRole('button', { name: 'Meer' });
    const actions = document.getElementById(more.getAttribute('aria-controls') ?? '');
    expect([more.getAttribute('aria-expanded'), actions?.dataset.open]).toEqual(['false', 'false']);
    await user.click(more);
    expect([more.getAttribute('aria-expanded'), actions?.dataset.open]).toEqual(['true', 'true']);
  });
});

describe('looking as somebody', () => {
  it('[VI1] shows that person’s own desk, and not another’s', async () => {
    const { container, user } = await openDebrief('?als=anna');
    (await slider()).focus();
    await user.keyboard('{PageUp}');
    expect(within(desk()).getAllByRole('link')).toHaveLength(2);
    expect(within(desk()).getByText('Licht bij Tonny')).toBeDefined();
    await expectNoAxeViolations(container);
    await user.selectOptions(screen.getByLabelText('Kijk als'), 'Cas, huisarts bij gc');
    expect(location.search).toContain('als=cas');
    expect(within(desk()).queryByText('Licht bij Tonny')).toBeNull();
    expect(within(desk()).getByText('Wie doet dit?')).toBeDefined();
  });

  it('can be read but not used', async () => {
    const { user } = await openDebrief('?als=anna');
    (await slider()).focus();
    await user.keyboard('{PageUp}');
    await user.click(within(desk()).getByText('Licht bij Tonny'));
    expect(await screen.findByText('Bij Tonny brandt al twee nachten licht.')).toBeDefined();
    expect(screen.queryByRole('link', { name: 'Antwoord schrijven' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Nieuwe e-mail schrijven' })).toBeNull();
    location.hash = '';
  });
});

describe('the other views', () => {
  it('lays the teams side by side at the same moment', async () => {
    const { container, user } = await openDebrief('?beeld=vergelijken');
    (await slider()).focus();
    await user.keyboard('{PageUp}{PageUp}{PageUp}');
    const choices = screen.getByRole('region', { name: 'Keuzes tot nu toe' });
    const row = within(choices).getByRole('row', { name: /Naar Tonny/ });
    expect(within(row).getByText('Wij gaan kijken')).toBeDefined();
    expect(within(row).getByText('geen besluit')).toBeDefined();
    expect(screen.getByText(/nam niet ieder team een besluit/)).toBeDefined();
    const figures = screen.getByRole('region', { name: 'In cijfers' });
    const tried = within(figures).getByRole('row', { name: /Eerste poging naar het andere team/ });
    expect(within(tried).getByText('09:40, Bram belt')).toBeDefined();
    const gc = screen.getByRole('region', { name: 'Wat er bij Gezondheidscentrum ligt' });
    expect(within(gc).getAllByText('niemand las dit').length).toBeGreaterThan(0);
    await expectNoAxeViolations(container);
  });

  it('shows each decision with its reason and what lay on the table', async () => {
    const { container, user } = await openDebrief('?beeld=besluiten');
    const decided = await screen.findByRole('article', { name: 'Naar Tonny, Wijkteam' });
    expect(within(decided).getByText('Zij is alleen.')).toBeDefined();
    expect(within(decided).getByText('Nog door niemand geopend (2)')).toBeDefined();
    expect(within(decided).getByText(/Redactie: De buurt praat/)).toBeDefined();
    expect(within(decided).getByText('Bij Tonny brandt al twee nachten licht. (Anna)')).toBeDefined();
    const hoped = screen.getByRole('region', { name: 'Gehoopt en gebeurd' });
    expect(within(hoped).getByText('te laat, 09:40, Cas')).toBeDefined();
    await expectNoAxeViolations(container);
    await user.click(within(decided).getByRole('button', { name: /Kijk terug/ }));
    expect((await slider()).value).toBe('270000');
  });

  it('goes back with the browser', async () => {
    const { user } = await openDebrief();
    await user.click(await screen.findByRole('link', { name: 'Besluiten' }));
    expect(screen.getByRole('heading', { level: 1, name: /Besluiten/ })).toBeDefined();
    history.back();
    expect(await slider()).toBeDefined();
  });
});

describe('the record as a whole', () => {
  it('opens for the students after the docent said so twice', async () => {
    const open = vi.fn(anApi().open);
    const { user } = await openDebrief('', anApi({ open }));
    await user.click(await screen.findByRole('button', { name: 'Open voor studenten' }));
    expect(open).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Ja, open het' }));
    expect(open).toHaveBeenCalledOnce();
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  it('says why it did not open', async () => {
    const open: RecordApi['open'] = async () => ({ ok: false, code: 'offline', message: '' });
    const { user } = await openDebrief('', anApi({ open }));
    await user.click(await screen.findByRole('button', { name: 'Open voor studenten' }));
    await user.click(screen.getByRole('button', { name: 'Ja, open het' }));
    expect((await screen.findByRole('alert')).textContent).toContain('niet geopend');
  });

  it('cannot be kept or opened by a player', async () => {
    const read: RecordApi['read'] = async () => ({ ok: true, value: { recording, reader: 'player' } });
    await openDebrief('', anApi({ read }));
    await slider();
    expect(screen.queryByRole('link', { name: 'Download dossier' })).toBeNull();
    expect(screen.queryByRole('button', { name: /Open voor/ })).toBeNull();
  });

  it('says why there is nothing to see, and where to go', async () => {
    const read = vi.fn<RecordApi['read']>(async () => ({ ok: false, code: 'not-open-yet', message: '' }));
    const { container, user } = await openDebrief('', anApi({ read }));
    expect((await screen.findByRole('alert')).textContent).toContain('als de docent dat doet');
    expect(screen.getByRole('link', { name: 'Inloggen als docent' }).getAttribute('href')).toBe('/regie');
    await expectNoAxeViolations(container);
    await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    expect(read).toHaveBeenCalledTimes(2);
  });
});
