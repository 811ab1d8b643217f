import type { LogWords } from '../../log-names.ts';
import { withoutName } from '../../without-name.ts';
import { story } from './story.ts';
import { work } from './work.ts';

const RANG = {
  phone: (from: string, title: string, to?: string) => `${from} calls ${to ?? `about: ${title}`}`,
  visit: (from: string, title: string) => `${from} is at the door: ${title}`,
  away: (from: string, title: string) => `The team has come to ${from}: ${title}`,
};

const ANSWERED = { phone: 'picks up the phone', visit: 'opens the door', away: 'starts the talk' };
const MISSED = {
  phone: { declined: 'A call was declined', unanswered: 'A call stayed unanswered' },
  visit: { declined: 'Somebody at the door was sent away', unanswered: 'Nobody opened the door' },
  away: { declined: 'A talk on a visit did not happen: not now', unanswered: 'Nobody went on the visit' },
};

/** The docent's log in plain sentences. */
export const log: LogWords = {
  PlayStarted: () => 'Play begins',
  PlayPaused: ({ reason }, { who }) =>
    reason === 'outage' ? 'Outage: the clock stands still' : `${who} pauses everything`,
  PlayResumed: (_event, { who }) => `${who} lets play go on`,
  PlayEnded: (_event, { who }) => `${who || 'The clock'} stops play`,
  ClockSpeedSet: ({ speed }, { who }) => `${who} sets the speed to ${speed}x`,
  ClockJumped: ({ from, to }, { who }) => `${who} jumps ${Math.round((to - from) / 60_000)} min ahead`,
  PhaseBegan: ({ title }) => `New phase: ${title}`,
  RecordOpened: () => 'Players can read everything',
  SessionClosed: () => 'The session is closed',
  SessionRecovered: ({ overdue }) => `The server is back; ${overdue} injects were overdue`,
  SeatTaken: ({ name, seatTitle, team }, { team: teamName }) => `${name} sits as ${seatTitle} in ${teamName(team)}`,
  SeatLeft: ({ player }, names) => `${names.player(player)} has left`,
  OptOutCalled: ({ name }) => `${name} wants to stop for a moment`,
  OptOutAnswered: ({ player }, names) => `${names.who} goes to ${names.player(player)}`,
  PlayerDropped: ({ player }, names) => `${names.player(player)} lost the connection`,
  PlayerReturned: ({ player }, names) => `${names.player(player)} is connected again`,
  PlaceEntered: ({ player, place }, names) => `${names.player(player)} arrives: ${names.place(place)}`,
  InjectScheduled: ({ inject }, { who, inject: title }) => `${who} moves ‘${title(inject)}’`,
  InjectHeld: ({ inject }, { who, inject: title }) => `${who} holds ‘${title(inject)}’`,
  InjectSkipped: ({ inject }, { who, inject: title }) => `${who} skips ‘${title(inject)}’`,
  InjectReleased: ({ title, from, recipients }, { who }) =>
    `${who ? `${who} sends ` : ''}‘${title}’ from ${from.name} to ${recipients.join(', ')}`,
  InjectRecalled: ({ inject }, { who, inject: title }) => `${who} withdraws ‘${title(inject ?? '')}’`,
  ExpectedActionMissed: ({ inject }, { inject: title }) => `No reaction to ‘${title(inject)}’`,
  ExpectedActionMet: ({ inject }, { who, inject: title }) => `${who} sees the reaction to ‘${title(inject)}’`,
  MessageSent: ({ channel, from, recipients, subject }, { who }) =>
    `${from.name}${from.kind === 'actor' && who ? ` (${who})` : ''} ${channel === 'card' ? 'gives a card' : 'mails'} to ${recipients.join(', ')}: ${subject}`,
  PostPublished: ({ from, text }) => `${from.name} posts: ${text}`,
  ContactMade: ({ via }) => (via === 'docent' ? 'The docent connects the teams' : 'The teams have found each other'),
  CallRang: ({ call, from, title, to }, { encounter }) => RANG[encounter(call)](from.name, title, to),
  CallAnswered: ({ call, name }, { encounter }) => `${name} ${ANSWERED[encounter(call)]}`,
  CallMissed: ({ call, reason }, { encounter }) => MISSED[encounter(call)][reason],
  DecisionOpened: ({ title, team }, { team: teamName }) => `${teamName(team)} gets the question ‘${title}’`,
  DecisionMade: ({ name, team, label }, { team: teamName }) => `${teamName(team)} chooses ‘${label}’ (${name})`,
  DecisionExpired: ({ team }, { team: teamName }) => `${teamName(team)} let a decision expire`,
  ObservationTagged: ({ docent, text, team }, { team: teamName }) =>
    `${docent} notes${team === undefined ? '' : ` about ${teamName(team)}`}: ${text}`,
  CardPassed: ({ player, title }, names) => `${names.player(player)} also gets what ‘${title}’ knows`,
  CallTakenOver: ({ docent }) => `${docent} takes over a conversation`,
  CallHandedBack: ({ docent }) => `${docent} gives a conversation back`,
  StrandMoved: ({ strand, to }, names) =>
    `${names.who ? `${names.who} moves ` : ''}${names.strand(strand)}: ${names.strand(strand, to)}`,
  AllianceChanged: (event, names) =>
    `${names.actor(event.actor)}: ${[event, ...names.also].map(story.meterMoved).join(', ')}`,
  ConsentChanged: ({ actor, is, scope }, names) =>
    `Consent ${story.consentLine(names.actor(actor), story.consent[is], scope)}`,
  RuleFired: ({ note }) => note,
  LevelSet: ({ level }, { who }) => `${who} sets the level to ${level}`,
  NoiseSet: ({ rate }, { who }) => `${who} sets the noise to ${rate}`,
  HintGiven: ({ inject }, { inject: title }) => `A hint came by itself with ‘${title(inject)}’`,
  EndingReached: ({ title }) => `Ending: ${title}`,
  FormOpened: ({ title, team }, names) =>
    `${team === undefined ? 'The teams together get' : `${names.team(team)} gets`} the form ‘${title}’`,
  FormSubmitted: ({ form, team, name }, names) =>
    `${name} hands in ‘${names.form(form)}’${team === undefined ? ' for the teams together' : ` for ${names.team(team)}`}`,
  FormExpired: ({ form, team }, names) =>
    `‘${names.form(form)}’ was not handed in${team === undefined ? '' : ` by ${names.team(team)}`}`,
  FormScored: ({ form, team, score, outcome }, names) =>
    `‘${names.form(form)}’${team === undefined ? '' : ` of ${names.team(team)}`}: ${work.score(score)}${outcome === undefined ? '' : `, ${outcome}`}`,
  FindingPlaced: ({ name, board, text }) => `${name} puts on the ${board === 'both' ? 'common ' : ''}board: ${text}`,
  PressOpened: ({ title }) => `${title} begins`,
  PodiumTaken: ({ name }) => `${name} steps up to the microphones`,
  PressAsked: ({ from, text, followUp }) =>
    `${from.name} ${followUp ? 'asks on' : 'asks'}: ${withoutName(text, from.name)}`,
  PressAnswered: ({ name, text }) => `${name} answers: ${text}`,
  PressClosed: ({ press }, names) => `${names.press(press)} is over`,
};
