import type { Who } from '../../../../shared/scenario/condition.ts';
import type { ContactWay, FactStep } from '../../../../shared/vocabulary/drama.ts';
import type { Slug } from '../../../../shared/vocabulary/ids.ts';

/** Something players or the docent can do, or leave. */
export type Deed =
  | { do: 'choose'; decision: Slug; option: Slug; team?: Slug | undefined }
  | { do: 'decide'; decision: Slug; team?: Slug | undefined }
  | { do: 'say line'; inject: Slug; line: Slug }
  | { do: 'answer'; inject: Slug; by?: Who | undefined }
  | { do: 'open'; inject: Slug; by?: Who | undefined }
  | { do: 'go'; place: Slug; by?: Who | undefined }
  | { do: 'talk'; actor: Slug; via?: ContactWay | undefined; by?: Who | undefined }
  | { do: 'speak of'; topic: Slug; to?: Slug | undefined; by?: Who | undefined }
  | { do: 'meet'; via?: string | undefined }
  | { do: 'bring'; fact: Slug; step: FactStep; by?: Who | undefined }
  | { do: 'hand in'; form: Slug; team?: Slug | undefined }
  | { do: 'write'; form: Slug; field?: Slug | undefined; topic?: Slug | undefined; team?: Slug | undefined }
  | { do: 'score'; form: Slug }
  | { do: 'raise'; meter: string }
  | { do: 'lower'; meter: string }
  | { do: 'send'; inject: Slug }
  | { do: 'mark'; inject: Slug }
  | { do: 'tell press'; press: Slug; topic: Slug };
export type DeedKind = Deed['do'];
export type DeedOf<K extends DeedKind> = Extract<Deed, { do: K }>;

/** What a play is out to do and to leave, and the lots that must fall so. */
export type Aim = { wants: Deed[]; shuns: Deed[]; draws: { name: Slug; of: number; is: number }[] };
