import type { frame as dutch } from '../../nl/debrief/frame.ts';

/** The frame of the debrief: its views, its buttons, opening the record. */
export const frame: typeof dutch = {
  badge: 'Debrief',
  title: (scenario) => scenario,
  views: 'Views',
  view: { replay: 'Look back', compare: 'Compare', decisions: 'Decisions', work: 'Work', talk: 'Talk' },
  report: 'Report',
  print: 'Print',
  more: 'More',
  download: 'Download record',
  loading: 'Fetching the record…',
  refused: {
    title: 'This debrief cannot be shown yet',
    offline: 'The server cannot be reached. Check your connection and try again.',
    failed: 'Fetching did not work. Try again.',
    codes: {
      'log-in': 'Are you a teacher? Log in first. Did you play? Open the debrief on the device you played on.',
      'not-open-yet': 'The whole story opens when the teacher opens it, after play. Try again then.',
      'unknown-session': 'This session does not exist. Perhaps it has been cleared away.',
      'stale-token': 'Your seat in this exercise is no longer valid. Join again with the PIN.',
    },
    again: 'Try again',
    login: 'Log in as a teacher',
    play: 'Back to the exercise',
    noSession: 'This link names no session. Open the debrief from the exercise or from the control room.',
  },
  empty: 'Nothing has been played in this session yet. There is something to look back on after the start.',
  open: {
    button: 'Open for students',
    title: 'Open the record?',
    text: 'All players can then read what both teams received, wrote and decided. Your observations stay hidden. This cannot be undone.',
    yes: 'Yes, open it',
    no: 'Cancel',
    codes: {
      'not-now': 'That is possible when play has ended.',
      'already-done': 'That has been done already. Reload the page.',
    },
    done: 'Open to the students',
    failed: 'The record was not opened. Try again, or open it from the control room.',
  },
};
