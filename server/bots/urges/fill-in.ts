import type { PlayerCommand } from '../../../shared/session/command.ts';
import type { OfferedField } from '../../../shared/session/events/forms.ts';
import type { PersonView } from '../../../shared/view/session-view.ts';
import type { FormView } from '../../../shared/view/story-view.ts';
import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import type { Intention } from '../intention.ts';
import { type EventOf, isInclined, lean, type Mind } from '../mind.ts';
import { fieldText } from '../phrases.ts';

const MINUTE = 60_000;
const A_MOMENT = 10_000;
const A_WHILE = 30_000;
/** How long a paper without a closing time takes. */
const NO_HURRY = 8 * MINUTE;
// Where people sit beside bots, these shares of the time are theirs: to write, and to hand in, up to the last minute.
const THEIRS = { write: 0.75, submit: 0.93 } as const;
// Who works against the others keeps away from what is done together.
const TOGETHER = 0.15;

/** Fills in the fields of a paper that nobody has filled, each bot those it thinks of first; then hands it in. */
export function fillIn(mind: Mind, { form, team, fields, closes }: EventOf<'FormOpened'>): Intention[] {
  const { at, traits } = mind;
  const share = traits.papers * (traits.blames && team === undefined ? TOGETHER : 1);
  if (!isInclined(mind, 'form', { thing: form, share })) return [];
  const time = (closes ?? at + NO_HURRY) - at;
  const common = { matter: 'form', ...(closes === undefined ? {} : { until: closes }) } as const;
  const slowly = at + time * THEIRS.write;
  const late = closes === undefined ? undefined : Math.max(at + time * THEIRS.submit, closes - MINUTE);
  return [
    ...fields.map((field): Intention => {
      const from = at + time * (0.1 + 0.5 * lean(mind, 'field', `${form} ${field.id}`));
      const act = (now: Mind) => fill(now, paperOf(now, form), field, slowly);
      return { ...common, key: `fill ${form} ${field.id}`, from, act };
    }),
    {
      ...{ ...common, key: `submit ${form}`, from: at + time * (0.65 + 0.2 * lean(mind, 'submit', form)) },
      act: (now) => submit(now, paperOf(now, form), late),
    },
  ];
}

function paperOf({ view }: Mind, form: string): FormView | undefined {
  return view.forms.findLast((paper) => paper.form === form && paper.outcome === undefined);
}

function fill(
  mind: Mind,
  paper: FormView | undefined,
  field: OfferedField,
  slowly: ExerciseTime,
): PlayerCommand | ExerciseTime | undefined {
  if (!paper || (paper.values[field.id] ?? '') !== '') return undefined;
  const isBesidePeople = peopleOn(mind, paper).length > 0;
  if (isBesidePeople && mind.at < slowly) return slowly;
  return isBesidePeople && field.kind === 'number' ? undefined : filled(mind, paper, field);
}

// A number out of the air misleads people more than an empty field, so beside people bots fill in none.
function filled(mind: Mind, paper: FormView, field: OfferedField): PlayerCommand | undefined {
  const thing = `${paper.form} ${field.id}`;
  if (!field.required && !isInclined(mind, 'field', { thing, share: 0.8 })) return undefined;
  const value = mind.prompter?.field(mind, paper, field) ?? fieldText(mind, paper, field);
  return value === '' ? undefined : { type: 'FillField', form: paper.form, field: field.id, value };
}

function submit(
  mind: Mind,
  paper: FormView | undefined,
  late: ExerciseTime | undefined,
): PlayerCommand | ExerciseTime | undefined {
  if (!paper || !isInclined(mind, 'submit', { thing: paper.form, share: 1 })) return undefined;
  const people = peopleOn(mind, paper);
  // What stays open is for people to close, as long as one of them is there.
  if (late === undefined && people.some(({ connected }) => connected)) return mind.at + A_WHILE;
  if (late !== undefined && people.length > 0 && mind.at < late) return late;
  const isFilled = (id: string) => (paper.values[id] ?? '').trim() !== '';
  const isComplete = paper.fields.every(({ id, required }) => !required || isFilled(id));
  if (!isComplete || !paper.fields.some(({ id }) => isFilled(id))) return mind.at + A_MOMENT;
  return { type: 'SubmitForm', form: paper.form };
}

/** People who can write on the same paper; also those whose connection is down for a moment. */
function peopleOn({ view, me }: Mind, { team }: FormView): PersonView[] {
  return Object.values(view.people).filter(({ bot, team: own }) => !bot && (team === undefined || own === me.team));
}
