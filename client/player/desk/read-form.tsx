import { type Ref, useState } from 'react';
import type { FormView } from '../../../shared/view/story-view.ts';
import { FormPaper } from '../../panels/work/form-paper.tsx';
import { useExerciseTime } from '../../store/use-session.ts';
import { useCommand } from '../use-command.ts';
import { usePlay } from '../use-play.ts';

/** A form on the desk. What is typed goes to the others when its field is left, and before it is handed in. */
export function ReadForm({ paper, headingRef }: { paper: FormView; headingRef: Ref<HTMLHeadingElement> }) {
  const { stage, canWrite } = usePlay();
  const now = useExerciseTime();
  const { send, busy, refusal } = useCommand();
  const [drafts, setDrafts] = useState<Record<string, string>>({});
  const { form } = paper;

  async function fill(field: string): Promise<boolean> {
    const value = drafts[field];
    if (value === undefined || value === (paper.values[field] ?? '')) return true;
    if (!(await send({ type: 'FillField', form, field, value }))) return false;
    setDrafts(({ [field]: _sent, ...others }) => others);
    return true;
  }

  async function submit(): Promise<void> {
    for (const field of Object.keys(drafts)) if (!(await fill(field))) return;
    await send({ type: 'SubmitForm', form });
  }

  return (
    <FormPaper
      paper={paper}
      now={now}
      story={stage.story}
      drafts={drafts}
      canWrite={canWrite}
      isBusy={busy}
      refusal={refusal}
      headingRef={headingRef}
      onType={(field, value) => setDrafts((before) => ({ ...before, [field]: value }))}
      onFill={(field) => void fill(field)}
      onSubmit={() => void submit()}
    />
  );
}
