import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../tests/support/axe.ts';
import { MapPinsPanel } from './map-pins-panel.tsx';
import { MapPlacesPanel } from './map-places-panel.tsx';
import { PlacePanel } from './place-panel.tsx';

const PINS = [
  { id: 'stadhuis', label: 'Stadhuis', x: 120, y: 80, people: 0 },
  { id: 'de-sluis', label: 'De Sluis', x: 300, y: 140, people: 2 },
];

describe('MapPinsPanel', () => {
  const handlers = { onChoose: vi.fn(), onReach: vi.fn() };

  it('is a button for each place, that says who is there and which one is chosen', () => {
    render(<MapPinsPanel pins={PINS} chosen="de-sluis" {...handlers} />);
    const pin = screen.getByRole('button', { name: 'De Sluis, 2 personen' });
    expect(pin.getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('button', { name: 'Stadhuis' }).getAttribute('aria-pressed')).toBe('false');
  });

  it('stands where it is told', () => {
    render(<MapPinsPanel pins={PINS} chosen={undefined} {...handlers} />);
    const pin = screen.getByRole('button', { name: 'Stadhuis' }).closest('li');
    expect(pin?.style.getPropertyValue('--pin-x')).toBe('120px');
    expect(pin?.style.getPropertyValue('--pin-y')).toBe('80px');
  });

  it('works with the keyboard alone, and tells the map to bring what has the focus into view', async () => {
    const { container } = render(<MapPinsPanel pins={PINS} chosen={undefined} {...handlers} />);
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(handlers.onReach.mock.calls).toEqual([['stadhuis'], ['de-sluis']]);
    expect(handlers.onChoose.mock.calls).toEqual([['de-sluis']]);
    await expectNoAxeViolations(container);
  });
});

describe('PlacePanel', () => {
  function place(changes: Partial<Parameters<typeof PlacePanel>[0]> = {}) {
    return (
      <PlacePanel
        name="Buurthuis De Sluis"
        description="Er staat altijd koffie."
        picture="/assets/maps/place-de-sluis.webp"
        status={{ kind: 'away', span: '2 minuten', arrives: '11:31' }}
        people={['Lotte']}
        contacts={[{ id: 'ida', name: 'Ida Vonk' }]}
        canAct
        refusal={undefined}
        onGo={() => undefined}
        onCall={() => undefined}
        {...changes}
      />
    );
  }

  it('shows the town for a place that was never drawn', () => {
    const { container } = render(place({ picture: '/assets/maps/place-werfplein.webp' }));
    const picture = container.querySelector('img');
    if (picture === null) throw new Error('there is a picture');
    expect(picture.getAttribute('src')).toBe('/assets/maps/place-werfplein.webp');
    fireEvent.error(picture);
    expect(picture.getAttribute('src')).toBe('/assets/maps/town-day.webp');
  });

  it('says what going there takes, and goes', async () => {
    const onGo = vi.fn();
    const { container } = render(place({ onGo }));
    await userEvent.click(screen.getByRole('button', { name: 'Ga hierheen 2 minuten speeltijd, je bent er om 11:31' }));
    expect(onGo).toHaveBeenCalledOnce();
    await expectNoAxeViolations(container);
  });

  it('phones whoever is known there', async () => {
    const onCall = vi.fn();
    render(place({ onCall }));
    await userEvent.click(screen.getByRole('button', { name: 'Ida Vonk bellen' }));
    expect(onCall).toHaveBeenCalledWith('ida');
  });

  it('offers no walk to where you are, nor while you are on the way', () => {
    const { rerender } = render(place({ status: { kind: 'here' } }));
    expect(screen.getByRole('status').textContent).toBe('Je bent hier.');
    rerender(place({ status: { kind: 'walking', to: 'Stadhuis', arrives: '11:40' } }));
    expect(screen.getByRole('status').textContent).toContain('Je bent onderweg naar Stadhuis. Je bent er om 11:40.');
    expect(screen.queryByRole('button', { name: /Ga hierheen/ })).toBeNull();
  });

  it('shows why it was refused, and stands still while the game does', () => {
    render(place({ refusal: 'Je bent in gesprek. Hang eerst op.', canAct: false }));
    expect(screen.getByRole('alert').textContent).toBe('Je bent in gesprek. Hang eerst op.');
    for (const button of screen.getAllByRole('button')) expect((button as HTMLButtonElement).disabled).toBe(true);
  });
});

describe('MapPlacesPanel', () => {
  const people = [
    {
      id: 'n',
      name: 'Noor',
      face: 'speler-1',
      ring: '#b45309',
      me: true,
      where: 'onderweg naar Stadhuis, daar om 11:40',
    },
    { id: 'l', name: 'Lotte', face: 'speler-2', ring: '#b45309', me: false, where: 'Buurthuis De Sluis' },
  ];
  const places = [
    { id: 'de-sluis', name: 'Buurthuis De Sluis', people: ['Lotte'] },
    { id: 'stadhuis', name: 'Stadhuis', people: [] },
  ];

  it('says everything that is on the map in words', async () => {
    const onChoose = vi.fn();
    const { container } = render(<MapPlacesPanel {...{ people, places, onChoose }} chosen="de-sluis" />);
    const who = within(screen.getByRole('region', { name: 'Wie is waar?' }));
    expect(who.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
      'Noor (jij), onderweg naar Stadhuis, daar om 11:40',
      'Lotte, Buurthuis De Sluis',
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Stadhuis niemand' }));
    expect(onChoose).toHaveBeenCalledWith('stadhuis');
    await expectNoAxeViolations(container);
  });
});
