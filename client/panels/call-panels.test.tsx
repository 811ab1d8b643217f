import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../tests/support/axe.ts';
import { CallAnswersPanel } from './call-answers-panel.tsx';
import { CallPersonPanel } from './call-person-panel.tsx';
import { CallTranscriptPanel, type SpokenLine } from './call-transcript-panel.tsx';

const OFFERS = [
  { line: 'vraag', say: 'Wat ziet u precies?' },
  { line: 'dank', say: 'Dank u, wij gaan kijken.' },
];

describe('CallAnswersPanel', () => {
  const answers = (changes: Partial<Parameters<typeof CallAnswersPanel>[0]> = {}) => (
    <CallAnswersPanel
      offers={OFFERS}
      draft=""
      onDraft={() => undefined}
      onOffer={() => undefined}
      onSay={() => undefined}
      canSpeak
      hasKeys
      refusal={undefined}
      {...changes}
    />
  );

  it('says a sentence with its button or its key, and keeps the focus near', async () => {
    const onOffer = vi.fn();
    const { container } = render(answers({ onOffer }));
    await userEvent.click(screen.getByRole('button', { name: 'Wat ziet u precies?' }));
    expect(document.activeElement?.textContent).toContain('Wat zeg je?');
    await userEvent.keyboard('2');
    expect(onOffer.mock.calls).toEqual([['vraag'], ['dank']]);
    await expectNoAxeViolations(container);
  });

  it('takes no digit for a choice while somebody types, with keys turned off, or beyond the list', async () => {
    const onOffer = vi.fn();
    const { rerender } = render(answers({ onOffer }));
    await userEvent.keyboard('39{Control>}1{/Control}');
    await userEvent.type(screen.getByRole('textbox'), '12');
    rerender(answers({ onOffer, hasKeys: false }));
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard('1');
    expect(onOffer).not.toHaveBeenCalled();
    expect(screen.queryByText(/Toets 1/)).toBeNull();
  });

  it('says own words, but not nothing and not twice', async () => {
    const onSay = vi.fn();
    const { rerender } = render(answers({ onSay }));
    await userEvent.click(screen.getByRole('button', { name: 'Zeg dit' }));
    expect(onSay).not.toHaveBeenCalled();
    rerender(answers({ onSay, draft: 'Ik bel u terug.' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Of typ zelf een antwoord' }), '{Enter}');
    expect(onSay).toHaveBeenCalledOnce();
    rerender(answers({ onSay, draft: 'Ik bel u terug.', canSpeak: false }));
    await userEvent.type(screen.getByRole('textbox'), '{Enter}');
    expect(onSay).toHaveBeenCalledOnce();
  });

  it('is only a field when there is nothing to choose, and says why it was refused', () => {
    render(answers({ offers: [], refusal: 'Er staat nog niets. Schrijf eerst iets.' }));
    expect(screen.getByRole('textbox', { name: 'Typ wat je zegt' })).toBeTruthy();
    expect(screen.queryByRole('list')).toBeNull();
    expect(screen.getByRole('alert').textContent).toBe('Er staat nog niets. Schrijf eerst iets.');
  });
});

describe('CallTranscriptPanel', () => {
  const lines: SpokenLine[] = [
    { id: '0', name: 'Bep de Rooij', text: 'Bent u de dokter van Tonny?', side: 'other' },
    { id: '1', name: 'Noor', text: 'Nee, van het wijkteam.', side: 'mine' },
    { id: '2', name: 'Lotte', text: 'Ik kom erbij.', side: 'team' },
  ];

  it('is a log of who said what', async () => {
    const { container } = render(<CallTranscriptPanel lines={lines} />);
    const log = within(screen.getByRole('log', { name: 'Gesprek (tekst loopt mee)' }));
    expect(log.getByText('Bent u de dokter van Tonny?').textContent).toBe('Bep de Rooij: Bent u de dokter van Tonny?');
    expect(log.getByText('Nee, van het wijkteam.').textContent).toBe('Jij: Nee, van het wijkteam.');
    expect(log.getByText('Ik kom erbij.').textContent).toBe('Lotte: Ik kom erbij.');
    await expectNoAxeViolations(container);
  });

  it('is there, empty, before anybody speaks, so that the first line is read aloud', () => {
    render(<CallTranscriptPanel lines={[]} />);
    expect(screen.getByRole('log').textContent).toBe('');
  });
});

describe('CallPersonPanel', () => {
  const onPress = vi.fn();
  const person = (changes: Partial<Parameters<typeof CallPersonPanel>[0]> = {}) => (
    <CallPersonPanel
      name="Bep de Rooij"
      post="buurvrouw, nummer 214"
      face="bep"
      expression="concerned"
      mood="huilt, praat in rondjes"
      status="In gesprek, 1:24"
      verb={{ kind: 'end', label: 'Ophangen', onPress }}
      isBusy={false}
      refusal={undefined}
      {...changes}
    />
  );

  it('says who it is, how it sounds and how long it takes', async () => {
    const { container } = render(person());
    const region = within(screen.getByRole('region', { name: 'Bep de Rooij' }));
    expect(region.getByText('In gesprek, 1:24')).toBeTruthy();
    expect(region.getByText('huilt, praat in rondjes')).toBeTruthy();
    expect(container.querySelector('img')?.getAttribute('src')).toBe('/assets/faces/svg/bep-concerned.svg');
    await expectNoAxeViolations(container);
  });

  it('hangs up once, and keeps the focus on the button that takes you back', async () => {
    const { rerender } = render(person());
    const button = screen.getByRole('button', { name: 'Ophangen' });
    await userEvent.click(button);
    rerender(person({ isBusy: true }));
    await userEvent.click(button);
    expect(onPress).toHaveBeenCalledOnce();
    rerender(person({ verb: { kind: 'back', label: 'Terug naar de telefoon', onPress } }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Terug naar de telefoon' }));
  });
});
