import { fireEvent, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { Face } from './face.tsx';
import { faceUrl, playerFace } from './face-url.ts';
import { initialsOf } from './initials.ts';

describe('Face', () => {
  it('shows the portrait as decoration, because the name stands beside it', () => {
    const { container } = render(<Face id="bep" expression="concerned" />);
    const picture = container.querySelector('img');
    expect(picture?.getAttribute('src')).toBe('/assets/faces/svg/bep-concerned.svg');
    expect(picture?.getAttribute('alt')).toBe('');
  });

  it('speaks when it has a label', () => {
    render(<Face id="bep" label="Bep de Rooij" />);
    expect(screen.getByRole('img', { name: 'Bep de Rooij' })).toBeTruthy();
  });

  it('falls back to initials for somebody nobody drew', () => {
    render(<Face id="onbekend" name="Sjaak van der Meer" label="Sjaak van der Meer" />);
    expect(screen.getByRole('img', { name: 'Sjaak van der Meer' }).textContent).toBe('SM');
  });

  it('falls back to initials when the file does not come', () => {
    const { container } = render(<Face id="bep" name="Bep de Rooij" />);
    const picture = container.querySelector('img');
    if (picture) fireEvent.error(picture);
    expect(container.textContent).toBe('BR');
  });

  it('is accessible', async () => {
    const { container } = render(
      <ul>
        <li>
          <Face id="bep" /> Bep
        </li>
        <li>
          <Face id="niemand" label="Niemand" />
        </li>
      </ul>,
    );
    const { violations } = await axe.run(container);
    expect(violations).toEqual([]);
  });
});

describe('which portrait', () => {
  it('takes the nearest mood that was drawn', () => {
    expect(faceUrl('petra', 'tired')).toBe('/assets/faces/svg/petra-concerned.svg');
    expect(faceUrl('pothoven')).toBe('/assets/faces/svg/pothoven-serious.svg');
    expect(faceUrl('niemand', 'calm')).toBeUndefined();
  });

  const joiners = (...ids: string[]) => ids.map((player, place) => ({ player, team: place % 2 === 0 ? 'swt' : 'gc' }));

  it('gives the first fourteen players different faces', () => {
    const players = joiners(...Array.from({ length: 14 }, (_, index) => `p${index}`));
    expect(new Set(players.map(({ player }) => playerFace(player, players))).size).toBe(14);
  });

  it('keeps to the person: whoever joins later changes nobody, and finds another face', () => {
    const before = joiners('noor', 'eva', 'lotte');
    const after = joiners('noor', 'eva', 'lotte', 'sem', 'yusuf');
    for (const { player } of before) expect(playerFace(player, after)).toBe(playerFace(player, before));
    expect(playerFace('noor', joiners('noor'))).toBe(playerFace('eva', joiners('eva')));
    expect(playerFace('noor', before)).not.toBe(playerFace('eva', before));
    expect(playerFace('stranger', before)).toBe(playerFace('stranger', []));
  });

  it('gives nobody the face of a team mate, also with more people than faces', () => {
    const players = joiners(...Array.from({ length: 28 }, (_, index) => `p${index}`));
    const mates = players.filter(({ team }) => team === 'swt').map(({ player }) => playerFace(player, players));
    expect(new Set(mates).size).toBe(mates.length);
  });
});

describe('initials', () => {
  it.each([
    ['Bep de Rooij', 'BR'],
    ['dirk-jan', 'DJ'],
    ['Élise', 'É'],
    ['@schippersflat_live', 'SL'],
    ['', ''],
  ])('%s is %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});
