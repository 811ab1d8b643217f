import { screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import type { FormView } from '../../../shared/view/story-view.ts';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { renderInSession } from '../../../tests/support/in-session.tsx';
import { type Seen, SeenContext } from '../use-seen.ts';
import type { DeskEntry } from './desk-entries.ts';
import { DeskList } from './desk-list.tsx';

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
