import { type Command, DocentCommand, PlayerCommand } from '../../shared/session/command.ts';
import type { Role } from '../../shared/vocabulary/role.ts';

const typesOf = (union: { options: readonly { shape: { type: { value: string } } }[] }): ReadonlySet<string> =>
  new Set(union.options.map(({ shape }) => shape.type.value));

const ALLOWED: Record<Role, ReadonlySet<string>> = {
  player: typesOf(PlayerCommand),
  docent: typesOf(DocentCommand),
  facilitator: new Set(['TagObservation', 'OpenRecord']),
  evaluator: new Set(['TagObservation']),
};

/** Whether somebody in this role may ask this at all; when and about what is judged by the engine. */
export function mayAsk(role: Role, { type }: Command): boolean {
  return ALLOWED[role].has(type);
}
