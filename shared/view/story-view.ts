import type { OfferedField } from '../session/events/forms.ts';
import type { ConsentState, NoiseRate, SourceKind, Sureness } from '../vocabulary/drama.ts';
import type { ExerciseTime } from '../vocabulary/exercise-time.ts';
import type { PlayerId, Slug, ThingId } from '../vocabulary/ids.ts';
import type { Sender } from '../vocabulary/sender.ts';

/** What an absent team mate's card knew; it came to this player. */
export type PassedCardView = { seat: Slug; title: string; knows: string };

/** One line on a board. `board: 'both'` is the shared picture of the teams. */
export type FindingView = {
  id: ThingId;
  at: ExerciseTime;
  board: 'team' | 'both';
  team: Slug;
  player: PlayerId;
  name: string;
  text: string;
  sureness: Sureness;
  source?: string;
  sourceKind?: SourceKind;
};

export type FormView = {
  form: Slug;
  /** Absent: one paper for the teams together. */
  team?: Slug;
  title: string;
  intro: string;
  to: string;
  fields: OfferedField[];
  openedAt: ExerciseTime;
  closes?: ExerciseTime;
  values: Record<Slug, string>;
  /** Who last wrote in each field. */
  writers: Record<Slug, string>;
  outcome?:
    | { kind: 'submitted'; at: ExerciseTime; player: PlayerId; name: string }
    | { kind: 'expired'; at: ExerciseTime };
  /** Docents only. */
  score?: { score: number; points: { criterion: Slug; points: number }[]; outcome?: string };
};

export type SpeakerView = { player: PlayerId; name: string; team: Slug };
export type PressLine =
  | { kind: 'question'; at: ExerciseTime; from: Sender; text: string; sharp: number; team?: Slug; followUp: boolean }
  | ({ kind: 'answer'; at: ExerciseTime; text: string } & SpeakerView);

export type PressView = {
  press: Slug;
  title: string;
  place: Slug;
  chair: Sender;
  welcome: string;
  openedAt: ExerciseTime;
  until: ExerciseTime;
  speakersPerTeam: number;
  /** The form with what the teams agreed to say. */
  line?: Slug;
  speakers: SpeakerView[];
  lines: PressLine[];
  closed?: { at: ExerciseTime; thanks: string };
  /** Docents only: the questions put so far, and points by `${criterion}/${team}`. */
  asked: Slug[];
  scores: Record<string, number>;
};

export type EndingView = {
  title: string;
  headline: string;
  closing: string;
  persons: { actor: Slug; name: string; text: string }[];
};

/** How the story stands; filled for docents only. */
export type StoryView = {
  level?: number;
  noise: NoiseRate;
  strands: Record<Slug, Slug>;
  /** By `${actor}/${meter}`; a meter that did not move is not in it. */
  alliances: Record<string, number>;
  consents: { at: ExerciseTime; actor: Slug; is: ConsentState; scope?: string }[];
  rules: { at: ExerciseTime; rule: Slug; note: string }[];
};

/** A story of which nothing is known yet. */
export function emptyStory(): StoryView {
  return { noise: 0, strands: {}, alliances: {}, consents: [], rules: [] };
}
