import { screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import type { CallView } from '../../../shared/view/session-view.ts';
import type { FormView } from '../../../shared/view/story-view.ts';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { renderInSession } from '../../../tests/support/in-session.tsx';
import { type Seen, SeenContext } from '../use-seen.ts';
import type { DeskEntry } from './desk-entries.ts';
import { DeskList } from './desk-list.tsx';
import { ReadCall } from './read-call.tsx';

beforeEach(() => localStorage.clear());

const paper = (form: string, outcome?: FormView['outcome']): DeskEntry => {
  const written = { fields: [], values: {}, writers: {}, openedAt: 0, intro: '', to: 'Petra', title: `Stuk ${form}` };
  return { kind: 'form', id: `form-${form}`, at: 0, paper: { ...written, form, ...(outcome ? { outcome } : {}) } };
};

it('says of a form that it is still to be handed in, and that nobody looked at it only until somebody did', async () => {
  const entries = [
    paper('nieuw'),
    paper('gezien'),
    paper('klaar', { kind: 'submitted', at: 1, player: 'p1', name: 'Noor' }),
    paper('te-laat', { kind: 'expired', at: 1 }),
  ];
  const seen: Seen = {
    shown: ['form-gezien'],
    chat: { team: 0, line: 0 },
    markShown: () => undefined,
    markChat: () => undefined,
  };
  const { container } = renderInSession(
    <SeenContext value={seen}>
      <DeskList entries={entries} current={undefined} />
    </SeenContext>,
    { scene: 'desk' },
  );
  expect(screen.getByRole('link', { name: /^ongelezen, formulier: Petra in te leveren Stuk nieuw/ })).toBeTruthy();
  expect(screen.getByRole('link', { name: /^formulier: Petra in te leveren Stuk gezien/ })).toBeTruthy();
  expect(screen.getByRole('link', { name: /^formulier: Petra ingeleverd Stuk klaar/ })).toBeTruthy();
  expect(screen.getByRole('link', { name: /^formulier: Petra gesloten Stuk te-laat/ })).toBeTruthy();
  await expectNoAxeViolations(container);
});

it('says of who waited in vain that the team did not come, with her note', () => {
  const from = { kind: 'actor', id: 'wendy', name: 'Wendy van Loon', post: 'moeder' } as const;
  const call: CallView = {
    ...{ id: 'c9', medium: 'visit', away: true, phase: 'missed', from, title: 'Op de ketting', mood: 'zacht' },
    ...{ rangAt: 0, until: 1, lines: [], offers: [], voicemail: 'De thee is op. W.' },
  };
  const entry: DeskEntry = { kind: 'call', id: 'c9', at: 0, call };
  renderInSession(
    <>
      <DeskList entries={[entry]} current={undefined} />
      <ReadCall call={call} headingRef={null} />
    </>,
    { scene: 'desk' },
  );
  expect(screen.getByRole('link', { name: /Wendy van Loon: jullie kwamen niet Op de ketting/ })).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Wendy van Loon: jullie kwamen niet' })).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Briefje' })).toBeTruthy();
  expect(screen.queryByText(/deur|Briefje in de bus/)).toBeNull();
});
