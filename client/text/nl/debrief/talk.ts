/** How it ended, and the questions to talk about. */
export const talk = {
  title: 'Afloop en gesprek',
  intro: 'Begin met hoe het afliep. Kies daarna een paar vragen; je hoeft ze niet allemaal te stellen.',
  introPlayer: 'Zo liep het af. De vragen stelt wie de nabespreking leidt.',
  paper: (scenario: string) => `Gesprek: ${scenario}`,
  ending: 'Hoe het afliep',
  noEnding: 'Het spel is nog niet afgelopen, of dit scenario heeft geen geschreven afloop.',
  note: 'Zo kun je beginnen',
  questions: 'Vragen',
  noQuestions: 'Bij dit scenario horen geen vragen voor het gesprek.',
  evidence: 'Pak erbij',
  done: (question: string) => `Besproken: ${question}`,
  progress: (done: number, total: number) => `${done} van ${total} besproken`,
};
