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

  it('gives the first twelve players different faces', () => {
    const players = Array.from({ length: 14 }, (_, index) => `p${index}`);
    expect(new Set(players.map((player) => playerFace(player, players))).size).toBe(14);
    expect(playerFace('stranger', players)).toBe('speler-1');
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
