import type { LogWords } from '../../log-names.ts';

/** The docent's log in plain sentences. */
export const log: LogWords = {
  PlayStarted: () => 'Het spel begint',
  PlayPaused: ({ reason }, { who }) => (reason === 'outage' ? 'Storing: de klok staat stil' : `${who} pauzeert alles`),
  PlayResumed: (_event, { who }) => `${who} laat het spel verdergaan`,
  PlayEnded: (_event, { who }) => `${who || 'De klok'} stopt het spel`,
  ClockSpeedSet: ({ speed }, { who }) => `${who} zet de snelheid op ${String(speed).replace('.', ',')}x`,
  ClockJumped: ({ from, to }, { who }) => `${who} springt ${Math.round((to - from) / 60_000)} min vooruit`,
  PhaseBegan: ({ title }) => `Nieuwe fase: ${title}`,
  RecordOpened: () => 'Spelers kunnen alles teruglezen',
  SessionClosed: () => 'De sessie is afgesloten',
  SessionRecovered: ({ overdue }) => `De server is terug; ${overdue} injects waren over tijd`,
  SeatTaken: ({ name, seatTitle, team }, { team: teamName }) => `${name} zit als ${seatTitle} bij ${teamName(team)}`,
  SeatLeft: ({ player }, names) => `${names.player(player)} is weg`,
  PlayerDropped: ({ player }, names) => `${names.player(player)} is de verbinding kwijt`,
  PlayerReturned: ({ player }, names) => `${names.player(player)} is weer verbonden`,
  PlaceEntered: ({ player, place }, names) => `${names.player(player)} komt aan: ${names.place(place)}`,
  InjectScheduled: ({ inject }, { who, inject: title }) => `${who} verzet ‘${title(inject)}’`,
  InjectHeld: ({ inject }, { who, inject: title }) => `${who} houdt ‘${title(inject)}’ vast`,
  InjectSkipped: ({ inject }, { who, inject: title }) => `${who} slaat ‘${title(inject)}’ over`,
  InjectReleased: ({ title, from, recipients }, { who }) =>
    `${who ? `${who} stuurt ` : ''}‘${title}’ van ${from.name} aan ${recipients.join(', ')}`,
  InjectRecalled: ({ inject }, { who, inject: title }) => `${who} trekt ‘${title(inject ?? '')}’ in`,
  ExpectedActionMissed: ({ inject }, { inject: title }) => `Geen reactie op ‘${title(inject)}’`,
  ExpectedActionMet: ({ inject }, { who, inject: title }) => `${who} ziet de reactie op ‘${title(inject)}’`,
  MessageSent: ({ channel, from, recipients, subject }, { who }) =>
    `${from.name}${from.kind === 'actor' && who ? ` (${who})` : ''} ${channel === 'card' ? 'geeft een kaart' : 'mailt'} aan ${recipients.join(', ')}: ${subject}`,
  PostPublished: ({ from, text }) => `${from.name} plaatst: ${text}`,
  ContactMade: ({ via }) => (via === 'docent' ? 'De docent verbindt de teams' : 'De teams hebben elkaar gevonden'),
  CallRang: ({ from, to, title }) => `${from.name} belt ${to ?? `over: ${title}`}`,
  CallAnswered: ({ name }) => `${name} neemt de telefoon op`,
  CallMissed: ({ reason }) => (reason === 'declined' ? 'Een oproep is weggedrukt' : 'Een oproep bleef onbeantwoord'),
  DecisionOpened: ({ title, team }, { team: teamName }) => `${teamName(team)} krijgt de vraag ‘${title}’`,
  DecisionMade: ({ name, team, label }, { team: teamName }) => `${teamName(team)} kiest ‘${label}’ (${name})`,
  DecisionExpired: ({ team }, { team: teamName }) => `${teamName(team)} liet een besluit verlopen`,
  ObservationTagged: ({ docent, text, team }, { team: teamName }) =>
    `${docent} noteert${team === undefined ? '' : ` over ${teamName(team)}`}: ${text}`,
};
