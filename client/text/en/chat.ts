import type { chat as dutch } from '../nl/chat.ts';

export const chat: typeof dutch = {
  title: 'Talk',
  threads: 'Who do you talk to?',
  team: 'Your team',
  teamHint: 'Only your own team reads this.',
  line: 'Line to the other team',
  lineHint: 'Both teams read this.',
  empty: 'Nothing said yet. Go ahead.',
  emptyLine: 'The line is open. Say who you are and what you need.',
  label: 'Message',
  placeholder: 'Type a message',
  send: 'Send',
  you: 'you',
  locked: {
    title: 'No line yet',
    body: (team) => `There is another team: ${team}. You have not spoken to each other yet.`,
    how: 'This is how you can look:',
    ways: [
      'Phone. The public number is in your contacts. There is also a number for colleagues: see whether somebody wrote it down.',
      'Mail. Read back where their address might be.',
      'Go there, or meet in a place where everybody is welcome.',
      'Ask somebody who works with both teams.',
    ],
    open: 'As soon as you have spoken to each other, the line opens here.',
  },
};
