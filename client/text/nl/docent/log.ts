import type { LogWords } from '../../log-names.ts';
import { withoutName } from '../../without-name.ts';
import { story } from './story.ts';
import { work } from './work.ts';

const RANG = {
  phone: (from: string, title: string, to?: string) => `${from} belt ${to ?? `over: ${title}`}`,
  visit: (from: string, title: string) => `${from} staat aan de deur: ${title}`,
  away: (from: string, title: string) => `Het team staat bij ${from}: ${title}`,
};

const ANSWERED = { phone: 'neemt de telefoon op', visit: 'doet open', away: 'begint het gesprek' };
const MISSED = {
  phone: { declined: 'Een oproep is weggedrukt', unanswered: 'Een oproep bleef onbeantwoord' },
  visit: { declined: 'Iemand aan de deur is weggestuurd', unanswered: 'Er deed niemand open' },
  away: { declined: 'Een gesprek op bezoek ging niet door: nu niet', unanswered: 'Niemand ging op bezoek' },
};

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
  OptOutCalled: ({ name }) => `${name} wil even stoppen`,
  OptOutAnswered: ({ player }, names) => `${names.who} gaat naar ${names.player(player)} toe`,
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
  CallRang: ({ call, from, title, to }, { encounter }) => RANG[encounter(call)](from.name, title, to),
  CallAnswered: ({ call, name }, { encounter }) => `${name} ${ANSWERED[encounter(call)]}`,
  CallMissed: ({ call, reason }, { encounter }) => MISSED[encounter(call)][reason],
  DecisionOpened: ({ title, team }, { team: teamName }) => `${teamName(team)} krijgt de vraag ‘${title}’`,
  DecisionMade: ({ name, team, label }, { team: teamName }) => `${teamName(team)} kiest ‘${label}’ (${name})`,
  DecisionExpired: ({ team }, { team: teamName }) => `${teamName(team)} liet een besluit verlopen`,
  ObservationTagged: ({ docent, text, team }, { team: teamName }) =>
    `${docent} noteert${team === undefined ? '' : ` over ${teamName(team)}`}: ${text}`,
  CardPassed: ({ player, title }, names) => `${names.player(player)} krijgt erbij wat ‘${title}’ weet`,
  CallTakenOver: ({ docent }) => `${docent} neemt een gesprek over`,
  CallHandedBack: ({ docent }) => `${docent} geeft een gesprek terug`,
  StrandMoved: ({ strand, to }, names) =>
    `${names.who ? `${names.who} verzet ` : ''}${names.strand(strand)}: ${names.strand(strand, to)}`,
  AllianceChanged: (event, names) =>
    `${names.actor(event.actor)}: ${[event, ...names.also].map(story.meterMoved).join(', ')}`,
  ConsentChanged: ({ actor, is, scope }, names) =>
    `Toestemming ${story.consentLine(names.actor(actor), story.consent[is], scope)}`,
  RuleFired: ({ note }) => note,
  LevelSet: ({ level }, { who }) => `${who} zet het niveau op ${level}`,
  NoiseSet: ({ rate }, { who }) => `${who} zet de ruis op ${rate}`,
  HintGiven: ({ inject }, { inject: title }) => `Er kwam vanzelf een hint bij ‘${title(inject)}’`,
  EndingReached: ({ title }) => `Afloop: ${title}`,
  FormOpened: ({ title, team }, names) =>
    `${team === undefined ? 'De teams samen krijgen' : `${names.team(team)} krijgt`} het formulier ‘${title}’`,
  FormSubmitted: ({ form, team, name }, names) =>
    `${name} levert ‘${names.form(form)}’ in${team === undefined ? ' voor de teams samen' : ` voor ${names.team(team)}`}`,
  FormExpired: ({ form, team }, names) =>
    `‘${names.form(form)}’ is niet ingeleverd${team === undefined ? '' : ` door ${names.team(team)}`}`,
  FormScored: ({ form, team, score, outcome }, names) =>
    `‘${names.form(form)}’${team === undefined ? '' : ` van ${names.team(team)}`}: ${work.score(score)}${outcome === undefined ? '' : `, ${outcome}`}`,
  FindingPlaced: ({ name, board, text }) =>
    `${name} zet op het ${board === 'both' ? 'gezamenlijke ' : ''}bord: ${text}`,
  PressOpened: ({ title }) => `${title} begint`,
  PodiumTaken: ({ name }) => `${name} gaat bij de microfoons staan`,
  PressAsked: ({ from, text, followUp }) =>
    `${from.name} ${followUp ? 'vraagt door' : 'vraagt'}: ${withoutName(text, from.name)}`,
  PressAnswered: ({ name, text }) => `${name} antwoordt: ${text}`,
  PressClosed: ({ press }, names) => `${names.press(press)} is voorbij`,
};
