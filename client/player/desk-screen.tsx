import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { RoleCard } from '../panels/role-card.tsx';
import { PassedCards } from '../panels/work/passed-cards.tsx';
import { useText } from '../text/use-text.ts';
import { DeskActions } from './desk/desk-actions.tsx';
import { type DeskEntry, deskEntries } from './desk/desk-entries.ts';
import { DeskList } from './desk/desk-list.tsx';
import { ReadCall } from './desk/read-call.tsx';
import { ReadForm } from './desk/read-form.tsx';
import { ReadItem } from './desk/read-item.tsx';
import { type Occasion, WriteMail } from './desk/write-mail.tsx';
import { PATHS } from './routes.ts';
import { usePlay } from './use-play.ts';
import { boardPath, postPath, type Where } from './where.ts';
import './desk-screen.css';

type DeskScreenProps = {
  where: Extract<Where, { route: 'desk' }>;
  goTo: (path: string) => void;
};

/** Bureau: Binnen on the left, Lezen in the middle, Doen on the right with the role card. */
export function DeskScreen({ where, goTo }: DeskScreenProps) {
  const { view, stage, me, canWrite } = usePlay();
  const desk = useText('desk');
  const mail = useText('mail');
  const [notice, setNotice] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const teamName = stage.teams.find(({ id }) => id === me.team)?.name ?? '';
  const entries = deskEntries(view, { player: me.player, team: me.team, teamName });
  const entry = entries.find(({ id }) => id === where.item);
  const occasion = occasionOf(where, entry);
  const card = view.roleCards[me.player];
  const toBoard = canWrite ? (seat: string) => `#${boardPath(seat)}` : undefined;
  useFocusOnMove(heading, `${where.item}.${where.writing}`);

  function finish(isSent: boolean): void {
    setNotice(isSent ? mail.sent : undefined);
    goTo(entry ? postPath(entry.id) : PATHS.desk);
  }

  const isEmpty = entry === undefined && occasion === undefined;
  return (
    <div className={isEmpty ? 'desk' : 'desk desk-open'}>
      <h1 className="visually-hidden">{desk.title}</h1>
      <section className="desk-in" aria-label={desk.incoming}>
        <DeskList entries={entries} current={entry?.id} />
      </section>
      <section className="desk-read" aria-label={mail.title}>
        <a className="desk-back" href={`#${PATHS.desk}`}>
          <ArrowLeft size={18} aria-hidden /> {desk.backToList}
        </a>
        <p className="desk-notice" role="status">
          {notice}
        </p>
        {occasion && <WriteMail occasion={occasion} headingRef={heading} onDone={finish} />}
        {!occasion && <Reading entry={entry} heading={heading} note={note} />}
      </section>
      <aside className="desk-do" aria-label={desk.doing} tabIndex={canWrite ? undefined : 0}>
        <h2 className={canWrite ? undefined : 'visually-hidden'}>{desk.doing}</h2>
        <DeskActions entry={entry} onNote={() => note.current?.focus()} goTo={goTo} />
        {card && <RoleCard {...card} optOutWord={stage.optOutWord} boardHref={toBoard?.(card.seat)} />}
        <PassedCards cards={view.passedCards[me.player] ?? []} boardHref={toBoard} />
      </aside>
    </div>
  );
}

type ReadingProps = {
  entry: DeskEntry | undefined;
  heading: React.RefObject<HTMLHeadingElement | null>;
  note: React.RefObject<HTMLTextAreaElement | null>;
};

function Reading({ entry, heading, note }: ReadingProps) {
  const desk = useText('desk');
  if (!entry) return <p className="desk-nothing">{desk.nothingOpen}</p>;
  if (entry.kind === 'call') return <ReadCall key={entry.id} call={entry.call} headingRef={heading} />;
  if (entry.kind === 'form') return <ReadForm key={entry.id} paper={entry.paper} headingRef={heading} />;
  const { item, channel, isSent } = entry;
  return <ReadItem key={item.id} {...{ item, channel, isSent }} headingRef={heading} noteRef={note} />;
}

function occasionOf(
  { writing }: Extract<Where, { route: 'desk' }>,
  entry: DeskEntry | undefined,
): Occasion | undefined {
  if (writing === undefined || writing === 'new') return writing && { writing };
  return entry?.kind === 'item' ? { writing, item: entry.item, channel: entry.channel } : undefined;
}

/** Brings the focus to what the person asked for; not on the first look and never by itself. */
function useFocusOnMove(heading: React.RefObject<HTMLHeadingElement | null>, place: string): void {
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    heading.current?.focus();
  }, [heading, place]);
}
