import { render, screen } from '@testing-library/react';
import { Inbox, Map as MapIcon } from 'lucide-react';
import { expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../tests/support/axe.ts';
import { Banner } from './banner.tsx';
import { NowBar } from './now-bar.tsx';
import { Rail } from './rail.tsx';
import { TeamFaces } from './team-faces.tsx';
import { TopBar } from './top-bar.tsx';

const people = [
  { id: 'a', name: 'Noor', seatTitle: 'opbouwwerker', face: 'speler-1', ring: '#c98a00', isMe: true, isOnline: true },
  { id: 'b', name: 'Bram', seatTitle: 'voorzitter', face: 'speler-2', ring: '#23608f', isMe: false, isOnline: false },
];

it('the header says when it is, what is asked, how long there is and who is in the team', async () => {
  const { container } = render(
    <TopBar date="dinsdag 17 november" time="10:42" team={<TeamFaces people={people} />} settings={null}>
      <NowBar
        text="Verdeel de taken."
        time="10:42"
        times={{ left: '12:30', decisionLeft: '3:10', decisionPath: '#/besluiten' }}
      />
    </TopBar>,
  );
  const header = screen.getByRole('banner');
  expect(header.textContent).toContain('dinsdag 17 november 10:42');
  expect(header.textContent).toContain('nog 12:30');
  expect(screen.getByRole('link', { name: 'besluit: nog 3:10' })).toBeTruthy();
  expect(screen.getByRole('img', { name: 'Bram (niet verbonden), voorzitter' })).toBeTruthy();
  await expectNoAxeViolations(container);
});

it('the rail says where you are and where something new is', async () => {
  const { container } = render(
    <Rail
      current="desk"
      items={[
        { id: 'desk', label: 'Bureau', href: '#/', icon: Inbox, unread: 3 },
        { id: 'map', label: 'Kaart', href: '#/kaart', icon: MapIcon, unread: 0 },
      ]}
    />,
  );
  const desk = screen.getByRole('link', { name: 'Bureau, 3 nieuw' });
  expect(desk.getAttribute('aria-current')).toBe('page');
  expect(screen.getByRole('link', { name: 'Kaart' }).getAttribute('aria-current')).toBeNull();
  await expectNoAxeViolations(container);
});

it('a banner is a status, so that it is heard without taking the focus', async () => {
  const { container } = render(<Banner kind="lost">Geen verbinding.</Banner>);
  expect(screen.getByRole('status').textContent).toBe('Geen verbinding.');
  await expectNoAxeViolations(container);
});
