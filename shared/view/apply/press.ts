import type { PressEvent } from '../../session/events/press.ts';
import type { ExerciseTime } from '../../vocabulary/exercise-time.ts';
import type { Slug } from '../../vocabulary/ids.ts';
import type { SessionView } from '../session-view.ts';
import type { PressLine, PressView } from '../story-view.ts';

type EventOf<T extends PressEvent['type']> = Extract<PressEvent, { type: T }>;

/** Folds a press conference, from the word of welcome to the word of thanks. */
export function applyPress(view: SessionView, event: PressEvent, at: ExerciseTime): void {
  switch (event.type) {
    case 'PressScheduled':
      return;
    case 'PressOpened': {
      const { type: _type, line, ...rest } = event;
      const agreed = line === undefined ? {} : { line };
      const opened: PressView = { ...rest, ...agreed, openedAt: at, speakers: [], lines: [], asked: [], scores: {} };
      view.press = [...view.press, opened];
      return;
    }
    case 'PodiumTaken': {
      const { player, name, team } = event;
      return change(view, event.press, (press) => ({
        ...press,
        speakers: [...press.speakers, { player, name, team }],
      }));
    }
    case 'PodiumLeft':
      return change(view, event.press, (press) => ({
        ...press,
        speakers: press.speakers.filter(({ player }) => player !== event.player),
      }));
    case 'PressAsked':
      return change(view, event.press, (press) => asked(press, event, at));
    case 'PressAnswered': {
      const { player, name, team, text } = event;
      return change(view, event.press, (press) => withLine(press, { kind: 'answer', at, player, name, team, text }));
    }
    case 'PressClosed':
      return change(view, event.press, (press) => ({ ...press, closed: { at, thanks: event.thanks } }));
    case 'PressScored':
      return change(view, event.press, (press) => ({
        ...press,
        scores: { ...press.scores, [`${event.criterion}/${event.team}`]: event.points },
      }));
  }
}

function asked(press: PressView, event: EventOf<'PressAsked'>, at: ExerciseTime): PressView {
  const { from, text, sharp, team, followUp, question } = event;
  const to = team === undefined ? {} : { team };
  const next = withLine(press, { kind: 'question', at, from, text, sharp, ...to, followUp });
  return question === undefined || press.asked.includes(question)
    ? next
    : { ...next, asked: [...press.asked, question] };
}

function withLine(press: PressView, line: PressLine): PressView {
  return { ...press, lines: [...press.lines, line] };
}

function change(view: SessionView, id: Slug, next: (press: PressView) => PressView): void {
  view.press = view.press.map((press) => (press.press === id ? next(press) : press));
}
