import { type StoryClock, toStoryTime } from '../../../shared/vocabulary/story-time.ts';
import { useText } from '../../text/use-text.ts';
import type { Retrospect } from '../insight/retrospect.ts';
import { Sign } from './sign.tsx';
import { summaryOf } from './summary.ts';
import './deeds-table.css';

type DeedsTableProps = { retrospect: Retrospect; story: StoryClock; onSeek: (at: number) => void };

/** The timeline as a table: every sign a row, in order; the time leads there. */
export function DeedsTable({ retrospect, story, onSeek }: DeedsTableProps) {
  const { timeline } = useText('debrief').replay;
  const nameOf = new Map(retrospect.everybody.map(({ player, name }) => [player, name]));
  return (
    <section className="deeds" aria-label={timeline.table.caption}>
      <p className="muted">{summaryOf(retrospect, timeline)}</p>
      <table className="deeds-table">
        <caption className="visually-hidden">{timeline.table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{timeline.table.time}</th>
            <th scope="col">{timeline.table.who}</th>
            <th scope="col">{timeline.table.what}</th>
            <th scope="col">{timeline.table.about}</th>
          </tr>
        </thead>
        <tbody>
          {retrospect.dots.map(({ position, at, kind, player, about }) => {
            const time = toStoryTime(at, story);
            return (
              <tr key={position}>
                <td>
                  <button
                    type="button"
                    className="deeds-go"
                    aria-label={timeline.table.goTo(time)}
                    onClick={() => onSeek(at)}
                  >
                    {time}
                  </button>
                </td>
                <th scope="row">{nameOf.get(player)}</th>
                <td>
                  <span className="deeds-kind">
                    <Sign kind={kind} /> {timeline.kinds[kind]}
                  </span>
                </td>
                <td>{about}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
