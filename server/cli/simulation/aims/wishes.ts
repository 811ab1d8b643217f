import type { Who } from '../../../../shared/scenario/condition.ts';
import type { PersonView } from '../../../../shared/view/session-view.ts';
import type { Aim, Deed, DeedKind, DeedOf } from './aim.ts';

/** What a play is out to do and to leave, by kind of deed. */
export class Wishes {
  readonly #wanted: Partial<Record<DeedKind, Deed[]>>;
  readonly #shunned: Partial<Record<DeedKind, Deed[]>>;

  constructor({ wants, shuns }: Pick<Aim, 'wants' | 'shuns'>) {
    this.#wanted = Object.groupBy(wants, (deed) => deed.do);
    this.#shunned = Object.groupBy(shuns, (deed) => deed.do);
  }

  wanted<K extends DeedKind>(kind: K): readonly DeedOf<K>[] {
    return (this.#wanted[kind] ?? NONE) as readonly DeedOf<K>[];
  }

  shunned<K extends DeedKind>(kind: K): readonly DeedOf<K>[] {
    return (this.#shunned[kind] ?? NONE) as readonly DeedOf<K>[];
  }

  /** Whether a deed with which `fits` agrees is to be done, is to be left, or is left open. */
  verdict<K extends DeedKind>(kind: K, fits: (deed: DeedOf<K>) => boolean): boolean | undefined {
    if (this.shunned(kind).some(fits)) return false;
    return this.wanted(kind).some(fits) ? true : undefined;
  }

  /** The same for answering or opening what came: the others of a team leave it to those who are meant. */
  verdictFor(kind: 'answer' | 'open', inject: string, me: PersonView): boolean | undefined {
    const isMine = (deed: DeedOf<'answer' | 'open'>) => deed.inject === inject && isMeant(deed.by, me);
    if (this.shunned(kind).some(isMine)) return false;
    const asked = this.wanted(kind).filter((deed) => deed.inject === inject);
    return asked.length === 0 ? undefined : asked.some(isMine);
  }
}

const NONE: readonly Deed[] = [];

/** True when this person is one of those meant. */
export function isMeant(who: Who | undefined, { seat, team, profession }: PersonView): boolean {
  return (who?.seat ?? seat) === seat && (who?.team ?? team) === team && (who?.profession ?? profession) === profession;
}
