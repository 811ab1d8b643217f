import { useText } from '../../text/use-text.ts';

export type SeatTeam = {
  id: string;
  name: string;
  seats: readonly { id: string; title: string; profession: string; taken: boolean }[];
};

type SeatChoiceProps = {
  teams: readonly SeatTeam[];
  /** Only seats of this profession can be chosen; empty: not chosen yet. */
  profession: string;
  /** Seat id; empty: let the play choose. */
  chosen: string;
  onChoose: (seat: string) => void;
};

/** An optional seat. Closed by default: most players are simply given one. */
export function SeatChoice({ teams, profession, chosen, onChoose }: SeatChoiceProps) {
  const { form } = useText('lobby');
  const fitting = teams.map((team) => ({
    ...team,
    seats: team.seats.filter((seat) => seat.profession === profession),
  }));
  return (
    <details className="join-seats">
      <summary>{form.chooseSeat}</summary>
      <p className="field-hint">{form.seatHint}</p>
      <fieldset>
        <legend className="visually-hidden">{form.seat}</legend>
        <label className="join-choice">
          <input type="radio" name="seat" checked={chosen === ''} onChange={() => onChoose('')} />
          <span>
            <strong>{form.anySeat}</strong>
            <span className="field-hint join-hint">{form.anySeatHint}</span>
          </span>
        </label>
        {fitting.map(({ id, name, seats }) => (
          <fieldset key={id} className="join-team" hidden={seats.length === 0}>
            <legend className="field-label">{name}</legend>
            {seats.map((seat) => (
              <label key={seat.id} className="join-choice">
                <input
                  type="radio"
                  name="seat"
                  disabled={seat.taken}
                  checked={chosen === seat.id}
                  onChange={() => onChoose(seat.id)}
                />
                <span>{seat.title}</span>
                <span className="tag">{seat.taken ? form.taken : form.free}</span>
              </label>
            ))}
          </fieldset>
        ))}
      </fieldset>
    </details>
  );
}
