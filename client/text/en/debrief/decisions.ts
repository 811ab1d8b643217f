import type { decisions as dutch } from '../../nl/debrief/decisions.ts';

/** Every decision with what the team knew, and what had been hoped for. */
export const decisions: typeof dutch = {
  title: 'Decisions',
  intro: 'What each team chose, with its reason at the time and with what lay on the table then.',
  none: 'There has been nothing to decide in this session yet.',
  madeBy: (name, time) => `${name} recorded this at ${time}`,
  openedAt: (time) => `asked at ${time}`,
  expired: (time) => `No decision. Time ran out at ${time}.`,
  running: 'Play stopped before there was a decision.',
  restsOn: 'What it rests on',
  finding: (text, sureness, name) => `${text} (${sureness}, by ${name})`,
  votes: 'Votes',
  voters: (names) => (names === '' ? 'nobody' : names),
  chosen: 'chosen',
  unopened: (count) =>
    count === 0 ? 'Somebody of the team had opened everything that lay there.' : `Opened by nobody yet (${count})`,
  unopenedItem: ({ time, from, title }) => `${time} ${from}: ${title}`,
  facts: (known, total) => `What the team knew: ${known} of ${total} pieces of the story`,
  elsewhere: (count) => `What only the other team knew (${count})`,
  known: (text, names) => `${text} (${names})`,
  watch: (title) => `Look back at “${title}”`,
  watchShort: 'Look back',
  expectations: {
    title: 'Hoped for and done',
    intro:
      'What the scenario hoped the teams would do after a message. “Not seen” means that it is not in the record; people who sat side by side may simply have said it.',
    asked: 'Asked',
    inject: 'Message',
    action: 'Hoped for',
    teams: 'Team',
    outcome: 'Done',
    met: (time) => `in time, ${time}`,
    late: (time) => `too late, ${time}`,
    missed: 'not seen',
    awaited: 'still running',
    by: (outcome, name) => `${outcome}, ${name}`,
    totals: ({ met, late, missed }) => `${met} in time, ${late} too late, ${missed} not seen.`,
  },
  reportTitle: (scenario) => `Report: ${scenario}`,
  footer: 'This report shows what happened, not how good anybody is. It holds no score per person.',
};
