import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { FakeAudio, withFakeAudio } from '../../../tests/support/fake-audio.ts';
import { VoicesApiContext } from './use-voices-api.ts';
import { createVoicesApi, type VoiceRow, type VoicesApi } from './voices-api.ts';
import { VoicesButton } from './voices-button.tsx';

withFakeAudio();

const BEP: VoiceRow = {
  ...{ file: 'bep-belt', kind: 'voicemail', title: 'Bep belt' },
  words: [{ speaker: 'Bep de Rooij', text: 'Er is iets met Tonny.' }],
  ...{ language: 'nl', trial: true, isOwn: false },
};
const NEWS: VoiceRow = { ...BEP, file: 'het-nieuws', kind: 'radio', title: 'Bulletin', isOwn: true };

async function open(rows: VoiceRow[], part: Partial<VoicesApi> = {}) {
  const api = {
    list: vi.fn(async () => ({ ok: true as const, value: rows })),
    fetch: vi.fn(async () => ({ bytes: new Blob(['x']), isOwn: false })),
    replace: vi.fn(async () => ({ ok: true as const, value: {} })),
    restore: vi.fn(async () => ({ ok: true as const, value: {} })),
    ...part,
  };
  render(
    <VoicesApiContext value={api}>
      <VoicesButton scenario={{ id: 'klein', title: 'Licht in de flat' }} />
    </VoicesApiContext>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Stemmen: Licht in de flat' }));
  return { api, dialog: await screen.findByRole('dialog', { name: 'Stemmen van Licht in de flat' }) };
}

const recording = (size = 10) => new File(['x'.repeat(size)], 'opname.m4a', { type: 'audio/mp4' });
const choose = async (title: string, file: File) =>
  userEvent.upload(await screen.findByLabelText(`Eigen opname kiezen voor ${title}`), file);

describe('the voices of a scenario', () => {
  it('are listed with who speaks and whose recording it is, and can be heard', async () => {
    const { api, dialog } = await open([BEP, NEWS]);
    const [bep, news] = await within(dialog).findAllByRole('listitem');
    expect(bep?.textContent).toContain('Voicemail door Bep de Rooij');
    expect(bep?.textContent).toContain('proefstem');
    expect(bep?.textContent).toContain('Er is iets met Tonny.');
    expect(news?.textContent).toContain('eigen opname');
    expect(within(dialog).getByText('1 van 2 zelf ingesproken')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Beluisteren: Bep belt' }));
    expect(api.fetch).toHaveBeenCalledWith('klein', 'bep-belt');
    expect(FakeAudio.made).toHaveLength(1);
    await expectNoAxeViolations(dialog);
  });

  it('are replaced by an own recording', async () => {
    const { api } = await open([BEP]);
    const file = recording();
    await choose('Bep belt', file);
    expect(api.replace).toHaveBeenCalledWith('klein', 'bep-belt', file);
    expect(await screen.findByText('Je opname wordt vanaf nu gebruikt.')).toBeTruthy();
    expect(api.list).toHaveBeenCalledTimes(2);
  });

  it('go back to the trial voice', async () => {
    const { api } = await open([NEWS]);
    await userEvent.click(await screen.findByRole('button', { name: 'Terug naar proefstem: Bulletin' }));
    expect(api.restore).toHaveBeenCalledWith('klein', 'het-nieuws');
    expect(await screen.findByText('De oude stem is terug.')).toBeTruthy();
  });

  it('say in plain words why a file is refused', async () => {
    const message = 'Dit is geen geluid dat hier gespeeld kan worden.';
    const { api } = await open([BEP], {
      replace: vi.fn(async () => ({ ok: false as const, code: 'no-sound', message })),
    });
    await choose('Bep belt', recording());
    expect((await screen.findByRole('alert')).textContent).toBe(message);
    await choose('Bep belt', recording(2_100_000));
    expect(screen.getByRole('alert').textContent).toContain('groter dan 2 MB');
    expect(api.replace).toHaveBeenCalledOnce();
  });
});

it('a recording is sent as it is, under the name of the voice', async () => {
  const send = vi.fn(async (_path: string, _request: RequestInit) => new Response('{}'));
  const file = recording();
  await createVoicesApi(send as unknown as typeof fetch).replace('klein', 'bep-belt', file);
  const [path, request] = send.mock.calls[0] ?? [];
  expect(path).toBe('/api/scenarios/klein/voices/bep-belt');
  expect(request).toMatchObject({ method: 'PUT', body: file, credentials: 'same-origin' });
});
