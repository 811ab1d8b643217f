import type { Form } from '../../../shared/scenario/form.ts';
import type { FormView } from '../../../shared/view/story-view.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';
import { askedIn, playedLevel } from './level.ts';
import type { Overview } from './overview.ts';

/** One field as it stands. `example`: what the author calls a good answer. */
export type FieldLine = {
  id: Slug;
  label: string;
  value: string;
  writer: string | undefined;
  example: string | undefined;
};

/** One paper of a team, or of the teams together, with what came of it. */
export type PaperLine = {
  key: string;
  paper: FormView;
  filled: number;
  fields: FieldLine[];
  points: { criterion: Slug; label: string; points: number }[];
};

/** Every paper that was laid down, the latest first and the teams in their own order. */
export function paperLines({ view, scenario }: Pick<Overview, 'view' | 'scenario'>): PaperLine[] {
  const latestFirst = view.forms.toSorted((a, b) => b.openedAt - a.openedAt);
  return latestFirst.map((paper) => {
    const form = scenario.forms.find(({ id }) => id === paper.form);
    const fields = fieldsOf(paper, form);
    return {
      key: `${paper.form}/${paper.team ?? ''}`,
      paper,
      fields,
      filled: fields.filter(({ value }) => value.trim() !== '').length,
      points: pointsOf(paper, form),
    };
  });
}

/** The papers of one form, beside each other. */
export type PaperGroup = { form: Slug; title: string; to: string; lines: PaperLine[] };

/** The same by form, the form that was laid down last first. */
export function paperGroups(overview: Pick<Overview, 'view' | 'scenario'>): PaperGroup[] {
  const groups = new Map<Slug, PaperGroup>();
  for (const line of paperLines(overview)) {
    const { form, title, to } = line.paper;
    const group = groups.get(form) ?? { form, title, to, lines: [] };
    groups.set(form, { ...group, lines: [...group.lines, line] });
  }
  return [...groups.values()];
}

/** Titles of the forms of this level that were not laid down yet. */
export function papersToCome(overview: Pick<Overview, 'view' | 'scenario'>): string[] {
  const { view, scenario } = overview;
  return askedIn(playedLevel(overview), scenario.forms)
    .filter(({ id }) => !view.forms.some(({ form }) => form === id))
    .map(({ title }) => title);
}

function fieldsOf({ fields, values, writers }: FormView, form: Form | undefined): FieldLine[] {
  return fields.map(({ id, label, options }) => {
    const value = values[id] ?? '';
    return {
      ...{ id, label, writer: writers[id] },
      value: options.find((option) => option.id === value)?.label ?? value,
      example: exampleOf(form, id),
    };
  });
}

function exampleOf(form: Form | undefined, field: Slug): string | undefined {
  const written = form?.fields.find(({ id }) => id === field);
  return written && (written.options.find(({ id }) => id === written.example)?.label ?? written.example);
}

function pointsOf({ score }: FormView, form: Form | undefined): PaperLine['points'] {
  return (score?.points ?? []).map(({ criterion, points }) => {
    return { criterion, points, label: form?.criteria.find(({ id }) => id === criterion)?.label ?? criterion };
  });
}
