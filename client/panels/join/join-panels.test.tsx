import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { AgreementForm } from './agreement-form.tsx';
import { type Person, PersonForm } from './person-form.tsx';
import { PinForm } from './pin-form.tsx';
import { ResumeCard } from './resume-card.tsx';

const teams = [
  {
    id: 'swt',
    name: 'Wijkteam',
    seats: [
      { id: 's1', title: 'opbouwwerker', profession: 'sociaal-werk', taken: true },
      { id: 's2', title: 'sociaal werker Wmo', profession: 'sociaal-werk', taken: false },
      { id: 's3', title: 'huisarts-liaison', profession: 'huisarts', taken: false },
    ],
  },
];
const professions = [
  { id: 'sociaal-werk', name: 'Sociaal werk' },
  { id: 'huisarts', name: 'Huisarts (i.o.)' },
];

function Filling({ onNext }: { onNext: (person: Person) => void }) {
  const [person, setPerson] = useState<Person>({ name: '', profession: '', seat: '', extraTime: false });
  return (
    <PersonForm
      title="De elf dagen"
      {...{ professions, teams, person }}
      onPerson={setPerson}
      refusal={undefined}
      onNext={() => onNext(person)}
    />
  );
}

it('asks for the code of the board, with or without spaces', async () => {
  const onPin = vi.fn();
  const { container } = render(<PinForm start="" isBusy={false} refusal={undefined} onPin={onPin} />);
  await userEvent.click(screen.getByRole('button', { name: 'Verder' }));
  expect(screen.getByRole('alert').textContent).toBe('Vul de pincode van het bord in.');
  await userEvent.type(screen.getByRole('textbox', { name: 'Pincode' }), ' 482 913 {Enter}');
  expect(onPin).toHaveBeenCalledWith('482913');
  await expectNoAxeViolations(container);
});

it('asks who you are, and lets you choose only free seats of your profession', async () => {
  const onNext = vi.fn();
  const { container } = render(<Filling onNext={onNext} />);
  await userEvent.click(screen.getByRole('button', { name: 'Verder' }));
  expect(screen.getByRole('alert').textContent).toBe('Vul je voornaam in.');
  await userEvent.type(screen.getByRole('textbox', { name: 'Hoe heet je?' }), 'Noor');
  await userEvent.click(screen.getByRole('button', { name: 'Verder' }));
  expect(screen.getByRole('alert').textContent).toBe('Kies wat je wordt.');
  await userEvent.click(screen.getByRole('radio', { name: 'Sociaal werk' }));
  await userEvent.click(screen.getByText('Ik kies zelf een plek'));
  expect(screen.queryByRole('radio', { name: /huisarts-liaison/ })).toBeNull();
  expect(screen.getByRole('radio', { name: /opbouwwerker/ })).toHaveProperty('disabled', true);
  await userEvent.click(screen.getByRole('radio', { name: /sociaal werker Wmo/ }));
  await userEvent.click(screen.getByRole('checkbox', { name: /extra tijd/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Verder' }));
  expect(onNext).toHaveBeenCalledWith({ name: 'Noor', profession: 'sociaal-werk', seat: 's2', extraTime: true });
  await expectNoAxeViolations(container);
});

it('lets nobody in who has not agreed, and says how to stop', async () => {
  const onAgree = vi.fn();
  const { container } = render(
    <AgreementForm
      contentNote="Dit gaat over eenzaamheid."
      agreements={['We spelen een post, geen persoon.']}
      optOutWord="Anker"
      isBusy={false}
      refusal={undefined}
      onAgree={onAgree}
      onBack={vi.fn()}
    />,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Meedoen' }));
  expect(onAgree).not.toHaveBeenCalled();
  expect(screen.getByRole('alert').textContent).toContain('Zet eerst een vinkje');
  await userEvent.click(screen.getByRole('checkbox'));
  await userEvent.click(screen.getByRole('button', { name: 'Meedoen' }));
  expect(onAgree).toHaveBeenCalledOnce();
  expect(container.textContent).toContain('“Anker”');
  await expectNoAxeViolations(container);
});

it('leads back to the seat this browser had', async () => {
  const onResume = vi.fn();
  const { container } = render(<ResumeCard name="Noor" title="De elf dagen" onResume={onResume} onOther={vi.fn()} />);
  await userEvent.click(screen.getByRole('button', { name: 'Verder als Noor' }));
  expect(onResume).toHaveBeenCalledOnce();
  await expectNoAxeViolations(container);
});
