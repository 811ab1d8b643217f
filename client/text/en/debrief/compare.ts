import type { compare as dutch } from '../../nl/debrief/compare.ts';

/** Two teams side by side at one moment. */
export const compare: typeof dutch = {
  title: 'Same town, other choices',
  at: (time) => `This is how it stood at ${time}. Move the timeline to see another moment.`,
  choices: 'Choices so far',
  noChoices: 'Nothing has been asked yet at this moment.',
  asked: 'Question',
  open: 'still open',
  expired: 'no decision',
  ask: 'Question for the group',
  question: {
    differ: ({ title }) => `At “${title}” you chose differently. What did one team know that the other did not?`,
    apart: ({ title, minutes }) =>
      `At “${title}” you chose the same, but ${minutes === 1 ? 'a minute' : `${minutes} minutes`} of play apart. What made the difference?`,
    together: ({ title }) => `At “${title}” you chose the same at the same time. Did you know that of each other?`,
    expired: ({ title }) => `At “${title}” not every team decided. What did that do to the people who were waiting?`,
  },
  measures: 'In figures',
  measuresNote: 'Figures show what happened, not how good anybody is.',
  rows: {
    unopened: 'Opened by nobody',
    delivered: 'Came in to be read',
    callsAnswered: 'Calls answered',
    callsMissed: 'Calls missed',
    mailsSent: 'E-mails sent',
    firstTalk: 'First talk in the team',
    firstTry: 'First attempt to reach the other team',
    contact: 'Contact between the teams',
    facts: 'Pieces of the story at hand',
  },
  none: 'not yet',
  try: ({ time, name, via }) => `${time}, ${name} ${via === 'mail' ? 'mails' : 'phones'}`,
  of: (known, total) => `${known} of ${total}`,
  factsNote:
    'Counted is what stood on a role card, in an opened message or was said in a call. What you told each other is not in it.',
  desk: 'What lies there',
  deskOf: (team) => `What lies with ${team}`,
  deskNone: 'Nothing has come in yet.',
  nobody: 'nobody read this',
  readBy: (names) => `read by ${names}`,
  older: (count) => `${count} older`,
};
