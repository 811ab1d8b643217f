import { type Ref, useEffect } from 'react';
import type { FormView } from '../../../shared/view/story-view.ts';
import { FormPaper } from '../../panels/work/form-paper.tsx';
import { useExerciseTime } from '../../store/use-session.ts';
import { useCommand } from '../use-command.ts';
import { usePlay } from '../use-play.ts';
import { useSeen } from '../use-seen.ts';
import { deskId } from './desk-entries.ts';
import { useFormDrafts } from './use-form-drafts.ts';

/** A form on the desk. What is typed goes to the others a moment later, and before it is handed in. */
export function ReadForm({ paper, headingRef }: { paper: FormView; headingRef: Ref<HTMLHeadingElement> }) {
  const { stage, canWrite } = usePlay();
  const { markShown } = useSeen();
  const now = useExerciseTime();
  const giving = useCommand();
  const handingIn = useCommand();
  const { form } = paper;
  const { drafts, type, fill } = useFormDrafts(paper, (field, value) =>
    giving.send({ type: 'FillField', form, field, value }),
  );

  useEffect(() => markShown([deskId(paper)]));

  async function submit(): Promise<void> {
    for (const field of Object.keys(drafts)) if (!(await fill(field))) return;
    await handingIn.send({ type: 'SubmitForm', form });
  }

  return (
    <FormPaper
      paper={paper}
      now={now}
      story={stage.story}
      drafts={drafts}
      canWrite={canWrite}
      isBusy={handingIn.busy}
      refusal={handingIn.refusal ?? giving.refusal}
      headingRef={headingRef}
      onType={type}
      onFill={(field) => void fill(field)}
      onSubmit={() => void submit()}
    />
  );
}
