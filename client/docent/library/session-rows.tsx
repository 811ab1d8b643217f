import { useLanguage, useText } from '../../text/use-text.ts';
import type { SessionRowData } from '../api/docent-api.ts';
import { spacedPin } from '../parts/spaced-pin.ts';
import './session-rows.css';

type SessionRowsProps = { sessions: readonly SessionRowData[] };

/** All sessions, newest first, each with the one place to go now. */
export function SessionRows({ sessions }: SessionRowsProps) {
  const text = useText('docent').library;
  const { language } = useLanguage();
  if (sessions.length === 0) return <p className="muted">{text.noSessions}</p>;
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
  return (
    <ul className="session-rows plain-list">
      {sessions.map(({ id, pin, title, phase, players, opened }) => {
        const { href, action } = whereTo(id, phase, text.session);
        return (
          <li key={id} className="session-row">
            <span className="session-title">{title}</span>
            <span className={`session-phase session-phase-${phase}`}>
              {phase === 'briefing' ? text.session.open : text.session[phase]}
            </span>
            <span className="muted">
              {text.session.pin(spacedPin(pin))} · {text.session.players(players)} ·{' '}
              {text.session.opened(day.format(opened))}
            </span>
            <a className="button session-go" href={href} aria-label={text.session.of(action, title, pin)}>
              {action}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

type Words = { toLobby: string; toConsole: string; toDebrief: string };

function whereTo(id: string, phase: SessionRowData['phase'], words: Words): { href: string; action: string } {
  if (phase === 'closed') return { href: `/debrief/${id}`, action: words.toDebrief };
  return { href: `#/sessie/${id}`, action: phase === 'briefing' ? words.toLobby : words.toConsole };
}
