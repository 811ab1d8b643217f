import type { decisions as dutch } from '../nl/decisions.ts';

export const decisions: typeof dutch = {
  title: 'Decisions',
  none: 'There is nothing to decide right now. As soon as you have to choose together, it appears here.',
  open: 'To decide now',
  taken: 'Decided before',
  closes: (time) => `closes at ${time}`,
  left: (span) => `${span} left`,
  pro: 'For',
  con: 'Against',
  votes: (names) => (names.length === 0 ? 'no votes yet' : `chosen by ${listed(names)}`),
  choose: 'I choose this',
  chosen: 'Your choice',
  record: 'Record the decision',
  recordHint: 'Write in one sentence why. It comes back in the debrief.',
  which: 'What do you decide?',
  why: 'Why?',
  whyPlaceholder: 'Because …',
  ground: {
    legend: 'What does this rest on?',
    hint: 'Tick what carries this decision. Leaving it empty is fine too.',
    full: (most) => `No more than ${most}. Take one away first.`,
    none: 'There is nothing on the board yet. What hangs there can be ticked here as ground for the decision.',
    title: 'What it rests on',
  },
  submit: (label) => `Record: ${label}`,
  submitNone: 'Choose an option first',
  by: (name, time) => `${name} recorded this at ${time}`,
  expired: 'Not decided in time. Life went on without your answer.',
  settled: (name, label, reason) => {
    const because = /^because\s+/i.exec(reason)?.[0];
    return because === undefined
      ? `${name} recorded: ${label}. Why: ${reason}`
      : `${name} recorded: ${label}, because ${reason.slice(because.length)}`;
  },
  lost: 'What you had written',
  lostHint: 'This was not recorded. Copy it if you still want to use it.',
  seen: 'Seen',
  seenOf: (title) => `Seen: ${title}`,
  summary: (title, choice) => `${title}: ${choice ?? 'not decided in time'}`,
};

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
