import type { PlayerCommand } from '../../../shared/session/command.ts';
import type { OfferedField } from '../../../shared/session/events/forms.ts';
import type { FormView } from '../../../shared/view/story-view.ts';
import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import type { Intention } from '../intention.ts';
import { type EventOf, isInclined, lean, type Mind } from '../mind.ts';
import { fieldText } from '../phrases.ts';

const MINUTE = 60_000;
const A_MOMENT = 10_000;
/** How long a paper without a closing time takes. */
const NO_HURRY = 8 * MINUTE;
// Where people sit beside bots, these shares of the time are theirs: to write, and to hand in.
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
  return [
    ...fields.map((field): Intention => {
      const from = at + time * (0.1 + 0.5 * lean(mind, 'field', `${form} ${field.id}`));
      const act = (now: Mind) => fill(now, paperOf(now, form), field, slowly);
      return { ...common, key: `fill ${form} ${field.id}`, from, act };
    }),
    {
      ...{ ...common, key: `submit ${form}`, from: at + time * (0.65 + 0.2 * lean(mind, 'submit', form)) },
      act: (now) => submit(now, paperOf(now, form), at + time * THEIRS.submit),
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
  if (isBesidePeople(mind, paper) && mind.at < slowly) return slowly;
  const thing = `${paper.form} ${field.id}`;
  if (!field.required && !isInclined(mind, 'field', { thing, share: 0.8 })) return undefined;
  const value = mind.prompter?.field(mind, paper, field) ?? fieldText(mind, paper, field);
  return value === '' ? undefined : { type: 'FillField', form: paper.form, field: field.id, value };
}

function submit(mind: Mind, paper: FormView | undefined, slowly: ExerciseTime): PlayerCommand | number | undefined {
  if (!paper || !isInclined(mind, 'submit', { thing: paper.form, share: 1 })) return undefined;
  if (isBesidePeople(mind, paper) && mind.at < slowly) return slowly;
  const isFilled = (id: string) => (paper.values[id] ?? '').trim() !== '';
  const isComplete = paper.fields.every(({ id, required }) => !required || isFilled(id));
  if (!isComplete || !paper.fields.some(({ id }) => isFilled(id))) return mind.at + A_MOMENT;
  return { type: 'SubmitForm', form: paper.form };
}

/** True when a person can write on the same paper. */
function isBesidePeople({ view, me }: Mind, { team }: FormView): boolean {
  return Object.values(view.people).some(
    (person) => !person.bot && person.connected && (team === undefined || person.team === me.team),
  );
}
