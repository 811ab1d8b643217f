import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aRecording } from '../../../tests/support/a-recording.ts';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { readRetrospect } from '../insight/retrospect.ts';
import { usePlayback } from '../replay/use-playback.ts';
import { TimelinePanel } from './timeline-panel.tsx';

const retrospect = readRetrospect(aRecording());

function Timeline() {
  const [playback, play] = usePlayback(retrospect.end);
  return (
    <>
      <TimelinePanel
        {...{ retrospect, playback }}
        act={play}
        isSmall={false}
        onMoment={({ at }) => play({ type: 'seek', at })}
      />
      <textarea aria-label="elders" />
    </>
  );
}

const value = () => screen.getByRole<HTMLInputElement>('slider').value;
const press = (key: string, element: Element = document.body) => fireEvent.keyDown(element, { key });

afterEach(() => {
  vi.useRealTimers();
});

describe('the timeline', () => {
  it('plays and stops with the space bar, at the chosen speed', () => {
    vi.useFakeTimers();
    render(<Timeline />);
    press(' ');
    act(() => vi.advanceTimersByTime(2000));
    expect(value()).toBe('16000');
    fireEvent.click(screen.getByRole('radio', { name: '30×' }));
    act(() => vi.advanceTimersByTime(1000));
    expect(value()).toBe('46000');
    press(' ');
    act(() => vi.advanceTimersByTime(5000));
    expect(value()).toBe('46000');
  });

  it('leaves the space bar to whoever types', () => {
    vi.useFakeTimers();
    render(<Timeline />);
    press(' ', screen.getByLabelText('elders'));
    act(() => vi.advanceTimersByTime(2000));
    expect(value()).toBe('0');
  });

  it('moves by a story minute or a quarter of an hour, and says the time of the story', () => {
    render(<Timeline />);
    const slider = screen.getByRole('slider', { name: 'Moment in het spel' });
    press('ArrowRight', slider);
    expect(value()).toBe('12000');
    press('PageUp', slider);
    expect(slider.getAttribute('aria-valuetext')).toBe('09:16, na 03:12 speeltijd');
    press('PageDown', slider);
    press('ArrowLeft', slider);
    press('ArrowLeft', slider);
    expect(value()).toBe('0');
  });

  it('says in sentences what the picture shows, and in a table', async () => {
    const { container } = render(<Timeline />);
    expect(screen.getByRole('region', { name: 'Banen' })).toBeDefined();
    const picture = screen.getByRole('img', { name: /^Tijdlijn per persoon/ });
    expect(picture.getAttribute('aria-label')).toContain('Anna: 1 besluit, 1 regel overleg.');
    expect(picture.getAttribute('aria-label')).toContain('6 berichten kwamen bij de teams binnen.');
    await expectNoAxeViolations(container);
    fireEvent.click(screen.getByRole('button', { name: 'Als tabel' }));
    const row = screen.getByRole('row', { name: /Dina.*op pad.*Schippersflat/ });
    fireEvent.click(within(row).getByRole('button', { name: 'Ga naar 09:41' }));
    fireEvent.click(screen.getByRole('button', { name: 'Als tijdlijn' }));
    expect(value()).toBe('500000');
    await expectNoAxeViolations(container);
  });

  it('explains every sign once', () => {
    render(<Timeline />);
    const legend = screen.getByRole('list', { name: 'Uitleg van de tekens' });
    const words = within(legend)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent?.trim());
    expect(words).toHaveLength(new Set(words).size);
    expect(words).toContain('gemiste oproep of gemist bezoek');
  });
});
