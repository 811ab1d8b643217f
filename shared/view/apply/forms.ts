import type { FormEvent } from '../../session/events/forms.ts';
import type { ExerciseTime } from '../../vocabulary/exercise-time.ts';
import type { Slug } from '../../vocabulary/ids.ts';
import type { SessionView } from '../session-view.ts';
import type { FormView } from '../story-view.ts';

/** Folds the papers on the desk: opened, being filled in, handed in, read. */
export function applyForms(view: SessionView, event: FormEvent, at: ExerciseTime): void {
  switch (event.type) {
    case 'FormScheduled':
      return;
    case 'FormOpened': {
      const { type: _type, team, closes, ...rest } = event;
      const paper: FormView = {
        ...rest,
        ...(team === undefined ? {} : { team }),
        ...(closes === undefined ? {} : { closes }),
        ...{ openedAt: at, values: {}, writers: {} },
      };
      view.forms = [...view.forms, paper];
      return;
    }
    case 'FieldFilled':
      return change(view, event, (paper) => ({
        ...paper,
        values: { ...paper.values, [event.field]: event.value },
        writers: { ...paper.writers, [event.field]: event.name },
      }));
    case 'FormSubmitted': {
      const { values, player, name } = event;
      return change(view, event, (paper) => ({
        ...paper,
        values,
        outcome: { kind: 'submitted', at, player, name },
      }));
    }
    case 'FormExpired':
      return change(view, event, (paper) => ({ ...paper, outcome: { kind: 'expired', at } }));
    case 'FormScored': {
      const { score, points, outcome } = event;
      return change(view, event, (paper) => ({
        ...paper,
        score: { score, points, ...(outcome === undefined ? {} : { outcome }) },
      }));
    }
  }
}

type Paper = { form: Slug; team?: Slug | undefined };

function change(view: SessionView, { form, team }: Paper, next: (paper: FormView) => FormView): void {
  view.forms = view.forms.map((paper) => (paper.form === form && paper.team === team ? next(paper) : paper));
}
