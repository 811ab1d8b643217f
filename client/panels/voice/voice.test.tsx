import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { FakeAudio, withFakeAudio } from '../../../tests/support/fake-audio.ts';
import { BroadcastPanel } from '../broadcast-panel.tsx';
import { CallHistoryPanel } from '../call-history-panel.tsx';
import { VoicemailPaper } from '../reading/papers.tsx';
import { HeardPaper } from './heard-paper.tsx';
import type { Sound } from './voice.ts';
import { VoiceButton } from './voice-button.tsx';

withFakeAudio();

const SOUND: Sound = { bytes: new Blob(['x']), isOwn: false };
const aVoice = (sound: Sound | 'none' = SOUND) => ({
  isTrial: true,
  fetch: vi.fn(async () => (sound === 'none' ? undefined : sound)),
});
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('VoiceButton', () => {
  it('is silent, and fetches nothing, until somebody presses it; then it plays and pauses', async () => {
    const voice = aVoice();
    const { container } = render(<VoiceButton voice={voice} of="wat Bep insprak" />);
    expect(voice.fetch).not.toHaveBeenCalled();
    screen.getByRole('button', { name: 'Beluisteren: wat Bep insprak' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(FakeAudio.made[0]?.paused).toBe(false);
    act(() => FakeAudio.made[0]?.playUntil(4));
    expect(container.textContent).toContain('4 van 10 seconden');
    await press('Pauze: wat Bep insprak');
    expect(FakeAudio.made[0]?.paused).toBe(true);
    await press(/^Beluisteren/);
    expect(voice.fetch).toHaveBeenCalledOnce();
    await expectNoAxeViolations(container);
  });

  it('says that it is a trial voice, until it turns out that somebody recorded it', async () => {
    render(<VoiceButton voice={aVoice({ ...SOUND, isOwn: true })} of="wat Bep insprak" />);
    expect(screen.getByText('proefstem')).toBeTruthy();
    await press(/^Beluisteren/);
    expect(screen.queryByText('proefstem')).toBeNull();
  });

  it('says so when there is no sound, and can be tried again', async () => {
    const voice = aVoice();
    voice.fetch.mockImplementationOnce(async () => undefined);
    render(<VoiceButton voice={voice} of="wat Bep insprak" />);
    await press(/^Beluisteren/);
    expect(screen.getByRole('status').textContent).toContain('De tekst staat hier');
    await press(/^Beluisteren/);
    expect(screen.getByRole('button', { name: /^Pauze/ })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('waits for another press when the browser wants one', async () => {
    FakeAudio.refusal = new DOMException('press again', 'NotAllowedError');
    render(<VoiceButton voice={aVoice()} of="wat Bep insprak" />);
    await press(/^Beluisteren/);
    expect(screen.getByRole('status').textContent).toBe('');
    FakeAudio.refusal = undefined;
    await press(/^Beluisteren/);
    expect(screen.getByRole('button', { name: /^Pauze/ })).toBeTruthy();
  });

  it('lets one voice speak at a time, and none when its page is left', async () => {
    const two = (
      <>
        <VoiceButton voice={aVoice()} of="een" />
        <VoiceButton voice={aVoice()} of="twee" />
      </>
    );
    const { unmount } = render(two);
    await press('Beluisteren: een');
    await press('Beluisteren: twee');
    expect(FakeAudio.made.map(({ paused }) => paused)).toEqual([true, false]);
    unmount();
    expect(FakeAudio.made.map(({ paused }) => paused)).toEqual([true, true]);
  });
});

describe('a broadcast with a voice', () => {
  const broadcast = {
    medium: 'tv' as const,
    title: 'Live bij de flat',
    seconds: 20,
    cues: [
      { at: 0, speaker: 'Presentator', text: 'Wat zie je daar?' },
      { at: 8, speaker: 'Dirk-Jan Sol', text: 'Plastic, vooral.' },
    ],
  };
  const show = (sound: Sound | 'none') =>
    render(<BroadcastPanel name="RTV" time="13:30" broadcast={broadcast} voice={aVoice(sound)} />);
  const caption = (container: Element) => container.querySelector('.broadcast-caption')?.textContent;

  it('captions what is said, also when an own recording is shorter than the times were written for', async () => {
    const { container } = show(SOUND);
    expect(screen.getByText('proefstem')).toBeTruthy();
    await press('Afspelen');
    act(() => FakeAudio.made[0]?.playUntil(3));
    expect(caption(container)).toContain('Wat zie je daar?');
    act(() => FakeAudio.made[0]?.playUntil(5));
    expect(caption(container)).toContain('Plastic, vooral.');
    act(() => FakeAudio.made[0]?.playUntil(10));
    await press('Opnieuw');
    expect(FakeAudio.made[0]?.currentTime).toBe(0);
    expect(screen.getByText('Uitgeschreven tekst')).toBeTruthy();
    await expectNoAxeViolations(container);
  });

  it('goes on with captions alone when there is no sound', async () => {
    const { container } = show('none');
    await press('Afspelen');
    expect(screen.getByRole('status').textContent).toContain('De ondertiteling loopt gewoon door');
    expect(screen.getByRole('button', { name: 'Pauze' })).toBeTruthy();
    await expectNoAxeViolations(container);
  });
});

describe('a voice beside its words', () => {
  it('stands at a voicemail on the desk and in the list of calls', async () => {
    const row = {
      id: 'c1',
      kind: 'missed',
      encounter: 'phone',
      name: 'Bep',
      what: 'Gemiste oproep',
      time: '09:20',
    } as const;
    const call = { ...row, voicemail: 'Weer een bandje.', voice: aVoice(), canRead: false, canCallBack: false };
    const { container } = render(
      <>
        <VoicemailPaper text="Weer een bandje." voice={aVoice()} />
        <CallHistoryPanel calls={[call]} canCall onRead={() => undefined} onCallBack={() => undefined} />
      </>,
    );
    expect(screen.getByRole('button', { name: 'Beluisteren: wat er is ingesproken' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Beluisteren: wat Bep insprak' })).toBeTruthy();
    await expectNoAxeViolations(container);
  });

  it('that came with a mail is written out, with or without sound', async () => {
    const heard = { title: 'Voicemail van 4 november', speaker: 'Joop Wardenaar', text: 'Moe en duf ben ik.' };
    const { container, rerender } = render(<HeardPaper {...heard} voice={undefined} />);
    expect(screen.queryByRole('button')).toBeNull();
    expect(container.textContent).toContain('Joop Wardenaar:Moe en duf ben ik.');
    rerender(<HeardPaper {...heard} voice={aVoice()} />);
    expect(screen.getByRole('button', { name: 'Beluisteren: Voicemail van 4 november' })).toBeTruthy();
    await expectNoAxeViolations(container);
  });
});
