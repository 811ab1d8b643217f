import type { Texts } from '../../text/nl.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { SessionRowData } from '../api/docent-api.ts';
import { spacedPin } from '../parts/spaced-pin.ts';
import './session-rows.css';

type SessionRowsProps = { sessions: readonly SessionRowData[] };

/** All sessions, newest first, each with where to go now. */
export function SessionRows({ sessions }: SessionRowsProps) {
  const text = useText('docent').library;
  const { language } = useLanguage();
  if (sessions.length === 0) return <p className="muted">{text.noSessions}</p>;
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
  return (
    <ul className="session-rows plain-list">
      {sessions.map(({ id, pin, title, phase, players, bots = 0, opened }) => {
        return (
          <li key={id} className="session-row">
            <span className="session-title">{title}</span>
            <span className={`session-phase session-phase-${phase}`}>
              {phase === 'briefing' ? text.session.open : text.session[phase]}
            </span>
            <span className="muted">
              {text.session.pin(spacedPin(pin))} · {whoPlays(players - bots, bots, text.session)} ·{' '}
              {text.session.opened(day.format(opened))}
            </span>
            <span className="session-go">
              {placesFor(id, phase, text.session).map(({ href, action }) => (
                <a key={href} className="button" href={href} aria-label={text.session.of(action, title, pin)}>
                  {action}
                </a>
              ))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function whoPlays(
  people: number,
  bots: number,
  words: Pick<Texts['docent']['library']['session'], 'players' | 'withBots'>,
) {
  return bots === 0 ? words.players(people) : words.withBots(words.players(people), bots);
}

type Words = { toLobby: string; toConsole: string; toDebrief: string };

type Place = { href: string; action: string };

function placesFor(id: string, phase: SessionRowData['phase'], words: Words): Place[] {
  const debrief = { href: `/debrief/${id}`, action: words.toDebrief };
  const steer = { href: `#/sessie/${id}`, action: phase === 'briefing' ? words.toLobby : words.toConsole };
  if (phase === 'closed') return [debrief];
  return phase === 'hotwash' ? [debrief, steer] : [steer];
}
