import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { aRecording } from '../../../tests/support/a-recording.ts';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { peopleNow } from '../insight/people-now.ts';
import { readRetrospect } from '../insight/retrospect.ts';
import { PeopleList } from './people-list.tsx';

it('says of whoever is not in the session at this moment that she does not take part', async () => {
  const people = peopleNow(readRetrospect(aRecording()), 60_000).map((one, place) => {
    return place === 0 ? { ...one, doing: undefined } : one;
  });
  const list = { watched: undefined, ringOf: () => '#b45309', onWatch: vi.fn() };
  const { container } = render(<PeopleList people={people} {...list} />);
  const [first] = screen.getAllByRole('listitem');
  expect(first?.textContent).toBe(`${people[0]?.seated.name} doet niet mee op dit moment`);
  await expectNoAxeViolations(container);
});
