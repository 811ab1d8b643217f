import type { talk as dutch } from '../../nl/debrief/talk.ts';

/** How it ended, and the questions to talk about. */
export const talk: typeof dutch = {
  title: 'Ending and talk',
  intro: 'Begin with how it ended. Then choose some questions; you need not ask them all.',
  introPlayer: 'This is how it ended. Who leads the debrief asks the questions.',
  paper: (scenario) => `Talk: ${scenario}`,
  ending: 'How it ended',
  noEnding: 'Play has not ended yet, or this scenario has no written ending.',
  note: 'A way to begin',
  questions: 'Questions',
  noQuestions: 'This scenario has no questions for the talk.',
  evidence: 'Have at hand',
  done: (question) => `Talked about: ${question}`,
  progress: (done, total) => `${done} of ${total} talked about`,
};
