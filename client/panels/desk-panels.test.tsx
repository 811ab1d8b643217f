import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Forward, PencilLine } from 'lucide-react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../tests/support/axe.ts';
import { ActionList } from './action-list.tsx';
import { type InboxEntry, InboxList } from './inbox-list.tsx';
import { Notes } from './notes.tsx';
import { CardPaper, DocumentPaper, LetterPaper, MailPaper, NotePaper, VoicemailPaper } from './reading/papers.tsx';
import { Reader } from './reading/reader.tsx';
import { RoleCard } from './role-card.tsx';

function entry(index: number): InboxEntry {
  return {
    id: `i${index}`,
    channel: 'mail',
    who: `Afzender ${index}`,
    title: 'Ik bel nu al drie weken',
    time: '10:41',
    isUnread: index === 1,
    ...(index === 2 ? { tag: 'ingetrokken' } : {}),
    href: `#/post/i${index}`,
  };
}

describe('Binnen', () => {
  it('says in words what is unread, what is open and what was withdrawn', async () => {
    const { container } = render(
      <InboxList entries={[entry(1), entry(2)]} current="i2" empty="Niets" label="Binnengekomen" />,
    );
    expect(screen.getByRole('link', { name: /^ongelezen, e-mail: Afzender 1/ })).toBeTruthy();
    const second = screen.getByRole('link', { name: /Afzender 2 ingetrokken/ });
    expect(second.getAttribute('aria-current')).toBe('true');
    await expectNoAxeViolations(container);
  });

  it('keeps a hundred rows and shows older ones on request', async () => {
    const many = Array.from({ length: 130 }, (_, index) => entry(index + 1));
    render(<InboxList entries={many} current={undefined} empty="Niets" label="Binnengekomen" />);
    expect(screen.getAllByRole('listitem')).toHaveLength(100);
    await userEvent.click(screen.getByRole('button', { name: '30 ouder tonen' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(130);
  });
});

describe('Lezen', () => {
  it('shows every kind of paper with its words', async () => {
    const { container } = render(
      <>
        <Reader
          title="Ik bel nu al drie weken"
          from={{ name: 'Bep de Rooij', post: 'buurvrouw', face: 'bep' }}
          when="e-mail, vandaag 10:41"
          answerTo={{ title: 'Koffieochtend', href: '#/post/i8' }}
        >
          <MailPaper
            body={'Goedemorgen,\n\nDe gordijnen zijn dicht.'}
            forwards={{ title: 'Memo', from: 'Samira Bouzid', text: 'De keuring wacht.' }}
          />
        </Reader>
        <LetterPaper heading="Aan het wijkteam" body="Zo gaat het niet langer." signature="W. Terpstra" />
        <CardPaper body="Dit weet jij." />
        <DocumentPaper
          stamp="Vertrouwelijk"
          pages={[
            { heading: 'Blad een', body: 'Feiten.' },
            { heading: 'Blad twee', body: 'Meer feiten.' },
          ]}
        />
        <VoicemailPaper text="Weer een bandje." />
        <NotePaper text="Ik was er, u niet." encounter="visit" />
        <NotePaper text={undefined} encounter="visit" />
        <NotePaper text="De thee is op." encounter="away" />
      </>,
    );
    const article = screen.getByRole('article', { name: 'Ik bel nu al drie weken' });
    expect(within(article).getByText('De gordijnen zijn dicht.').tagName).toBe('P');
    expect(within(article).getByRole('region', { name: 'Bericht van Samira Bouzid' })).toBeTruthy();
    expect(screen.getAllByText('Vertrouwelijk')).toHaveLength(2);
    expect(screen.getByText('Blad 2 van 2')).toBeTruthy();
    expect(screen.getAllByRole('heading', { name: 'Briefje in de bus' })).toHaveLength(2);
    expect(screen.getByRole('heading', { name: 'Briefje' }).parentElement?.textContent).toBe('BriefjeDe thee is op.');
    expect(screen.getByText('Er ligt geen briefje.')).toBeTruthy();
    await expectNoAxeViolations(container);
  });

  it('hides the words of what was withdrawn', () => {
    render(
      <Reader title="Fout bericht" when="10:00" isRecalled>
        <p>Geheim</p>
      </Reader>,
    );
    expect(screen.queryByText('Geheim')).toBeNull();
    expect(screen.getByText(/ingetrokken/)).toBeTruthy();
  });
});

describe('Doen', () => {
  it('offers verbs and shows the role card', async () => {
    const onPress = vi.fn();
    const { container } = render(
      <>
        <ActionList
          actions={[
            { id: 'reply', icon: PencilLine, label: 'Antwoord schrijven', isPrimary: true, href: '#/post/i1/antwoord' },
            { id: 'forward', icon: Forward, label: 'Doorsturen', hint: 'naar je team', onPress },
          ]}
        />
        <RoleCard
          title="opbouwwerker"
          goal="Weten."
          knows="Een memo."
          mayNot="Beloven."
          optOutWord="Anker"
          boardHref="#/beeld/bron/opbouw"
        />
      </>,
    );
    await userEvent.click(screen.getByRole('button', { name: /Doorsturen/ }));
    expect(onPress).toHaveBeenCalledOnce();
    expect(screen.getByRole('region', { name: 'Jouw rol: opbouwwerker' }).textContent).toContain('Een memo.');
    const toBoard = screen.getByRole('link', { name: 'Van rolkaart naar bord' });
    expect(toBoard.getAttribute('href')).toBe('#/beeld/bron/opbouw');
    await expectNoAxeViolations(container);
  });
});

function TypedNotes({ onAdd }: { onAdd: () => void }) {
  const [draft, setDraft] = useState('');
  const notes = [{ id: 'n1', name: 'Lotte', text: 'Klopt dat?', time: '10:44' }];
  const refusal = 'Dat kan op dit moment niet.';
  return <Notes {...{ notes, draft, onAdd, refusal }} onDraft={setDraft} isBusy={false} canWrite />;
}

describe('notes', () => {
  it('adds what is typed and keeps it when it is refused', async () => {
    const onAdd = vi.fn();
    const { container } = render(<TypedNotes onAdd={onAdd} />);
    expect(screen.getByRole('button', { name: 'Notitie plaatsen' })).toHaveProperty('disabled', true);
    await userEvent.type(screen.getByRole('textbox', { name: 'Jouw notitie' }), 'Nabellen');
    await userEvent.click(screen.getByRole('button', { name: 'Notitie plaatsen' }));
    expect(onAdd).toHaveBeenCalledOnce();
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'Nabellen');
    expect(screen.getByRole('alert').textContent).toBe('Dat kan op dit moment niet.');
    await expectNoAxeViolations(container);
  });
});
