/** The frame of the debrief: its views, its buttons, opening the record. */
export const frame = {
  badge: 'Nabespreking',
  title: (scenario: string) => scenario,
  views: 'Beelden',
  view: { replay: 'Terugkijken', compare: 'Vergelijk', decisions: 'Besluiten', work: 'Werk', talk: 'Gesprek' },
  report: 'Rapport',
  print: 'Afdrukken',
  more: 'Meer',
  download: 'Download dossier',
  loading: 'Het dossier wordt opgehaald…',
  refused: {
    title: 'Deze nabespreking is nog niet te zien',
    offline: 'De server is niet te bereiken. Controleer je verbinding en probeer het nog een keer.',
    failed: 'Het ophalen lukte niet. Probeer het nog een keer.',
    codes: {
      'log-in':
        'Ben je docent? Log dan eerst in. Speelde je mee? Open de nabespreking op het apparaat waarop je speelde.',
      'not-open-yet': 'Het hele verhaal gaat open als de docent dat doet, na het spel. Probeer het dan opnieuw.',
      'unknown-session': 'Deze sessie bestaat niet. Misschien is ze al opgeruimd.',
      'stale-token': 'Je plek in dit spel is niet meer geldig. Doe opnieuw mee met de pincode.',
    },
    again: 'Probeer opnieuw',
    login: 'Inloggen als docent',
    play: 'Terug naar het spel',
    noSession: 'In deze link staat geen sessie. Open de nabespreking vanuit het spel of vanuit de regie.',
  },
  empty: 'In deze sessie is nog niets gespeeld. Na de start valt er iets terug te kijken.',
  open: {
    button: 'Open voor studenten',
    title: 'Het dossier openen?',
    text: 'Alle spelers kunnen dan teruglezen wat beide teams kregen, schreven en besloten. Jullie observaties blijven verborgen. Dit kan niet terug.',
    yes: 'Ja, open het',
    no: 'Annuleren',
    codes: {
      'not-now': 'Dat kan pas als het spel is afgelopen.',
      'already-done': 'Dat is al gedaan. Laad de pagina opnieuw.',
    },
    done: 'Open voor de studenten',
    failed: 'Het dossier is niet geopend. Probeer het nog een keer, of open het vanuit de regie.',
  },
};
