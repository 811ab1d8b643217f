/** Texts of the team chat and the line in Dutch, the source of truth; `en/chat.ts` has the same shape. */
export const chat = {
  title: 'Overleg',
  threads: 'Met wie praat je?',
  team: 'Je team',
  teamHint: 'Alleen je eigen team leest dit.',
  line: 'Lijn met het andere team',
  lineHint: 'Beide teams lezen dit.',
  empty: 'Nog niets gezegd. Begin maar.',
  emptyLine: 'De lijn is open. Zeg wie je bent en wat je nodig hebt.',
  label: 'Bericht',
  placeholder: 'Typ een bericht',
  send: 'Versturen',
  you: 'jij',
  locked: {
    title: 'Nog geen lijn',
    body: (team: string) => `Er is nog een team: ${team}. Jullie hebben elkaar nog niet gesproken.`,
    how: 'Zo kun je zoeken:',
    ways: [
      'Bel. Het algemene nummer staat in je contacten. Er is ook een nummer voor collega’s: kijk of iemand dat heeft opgeschreven.',
      'Mail. Lees terug waar hun adres zou kunnen staan.',
      'Ga erheen, of spreek af op een plek waar iedereen mag zitten.',
      'Vraag het iemand die met beide teams werkt.',
    ],
    open: 'Zodra jullie elkaar gesproken hebben, gaat hier de lijn open.',
  },
};
