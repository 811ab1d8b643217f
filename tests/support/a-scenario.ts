import type { z } from 'zod';
import { Scenario } from '../../shared/scenario/scenario.ts';
import { someInjects } from './some-injects.ts';

type ScenarioDocument = z.input<typeof Scenario>;

/**
 * A small valid scenario of ten minutes: two teams of two seats, seven injects (one for every kind of
 * release: at, after an inject, contact or decision, absent, manual), one decision and three facts.
 * `overrides` replaces whole top-level fields.
 */
export function aScenario(overrides: Partial<ScenarioDocument> = {}): Scenario {
  return Scenario.parse({ ...aScenarioDocument(), ...overrides });
}

/** The same scenario as an author would write it, before defaults are filled in. A fresh copy every time. */
export function aScenarioDocument(): ScenarioDocument {
  return {
    format: 2,
    id: 'klein',
    version: '1.0.0',
    title: 'Licht in de flat',
    language: 'nl',
    licence: 'CC-BY-4.0',
    authors: ['Samenspel'],
    summary: 'Een oefening van tien minuten met een buurvrouw die niet opendoet.',
    briefing: 'U werkt in twee teams in Waalmond.',
    contentNote: 'Er is zorg om een oudere bewoner.',
    agreements: ['We bellen alleen binnen de oefening.'],
    optOutWord: 'Anker',
    objectives: [{ id: 'vinden', text: 'De teams vinden elkaar en delen wat ze weten.' }],
    duration: '10:00',
    story: { date: 'maandag 3 februari', startsAt: '09:00', factor: 5 },
    phases: [
      { id: 'begin', title: 'Het bericht', from: '00:00', now: 'Lees wat er binnenkomt.' },
      { id: 'samen', title: 'Elkaar vinden', from: '05:00', now: 'Maak één plan.' },
    ],
    ...someCast(),
    gauges: [{ id: 'vertrouwen', name: 'Vertrouwen', start: 5, min: 0, max: 10 }],
    strands: [{ id: 'tonny', name: 'Tonny' }],
    skins: {
      microblog: 'Waalpiep',
      forum: 'Ons Plein',
      paper: 'De Waalmonder',
      broadcast: 'RTV Riviermond',
      teletext: 'Teletekst Riviermond',
    },
    injects: someInjects(),
    decisions: [
      {
        id: 'd1',
        title: 'Naar Tonny',
        question: 'Gaat iemand nu bij Tonny kijken?',
        teams: ['swt', 'gc'],
        opens: { at: '04:00' },
        openFor: '02:00',
        strand: 'tonny',
        options: [
          { id: 'gaan', label: 'Wij gaan kijken', effects: [{ gauge: 'vertrouwen', by: 1 }] },
          { id: 'wachten', label: 'Wij wachten af', effects: [{ release: 'inj-7' }] },
        ],
        expired: [{ gauge: 'vertrouwen', by: -1 }],
      },
    ],
    facts: [
      { id: 'licht', text: 'Bij Tonny brandt al twee nachten licht.', kind: 'case', cell: { team: 'swt' } },
      { id: 'insuline', text: 'Tonny spuit insuline.', kind: 'case', cell: { team: 'gc', profession: 'huisarts' } },
      { id: 'sleutelkluis', text: 'Het gezondheidscentrum kent de code van de sleutelkluis.', kind: 'know-how' },
    ],
  };
}

function someCast(): Pick<ScenarioDocument, 'teams' | 'professions' | 'seats' | 'places' | 'actors'> {
  return {
    teams: [
      {
        id: 'swt',
        name: 'Sociaal Wijkteam',
        short: 'Wijkteam',
        colour: '#1f6f6f',
        home: 'kantoor-swt',
        manager: 'carla',
        intro: 'U bent het wijkteam van West-Waalmond.',
        address: 'wijkteam@westwaalmond.example',
        line: '4120',
        publicLine: { number: '4100', says: 'Er zijn nog negen wachtenden voor u.' },
      },
      {
        id: 'gc',
        name: 'Gezondheidscentrum',
        short: 'Centrum',
        colour: '#8a4b2a',
        home: 'kantoor-gc',
        manager: 'carla',
        intro: 'U werkt in het gezondheidscentrum aan de Kade.',
        address: 'praktijk@waalmondkade.example',
        line: '4471',
        publicLine: { number: '4400', says: 'De assistente is in gesprek.' },
      },
    ],
    professions: [
      { id: 'sociaal-werk', name: 'Sociaal werk' },
      { id: 'huisarts', name: 'Huisarts' },
    ],
    seats: [
      aSeat('swt', 'sociaal-werk', 1),
      aSeat('swt', 'huisarts', 2),
      { ...aSeat('gc', 'huisarts', 1), facts: ['sleutelkluis'] },
      aSeat('gc', 'sociaal-werk', 2),
    ],
    places: [
      { id: 'kantoor-swt', name: 'Kantoor wijkteam', description: 'Sluisplein 3.', travel: '01:00' },
      { id: 'kantoor-gc', name: 'Gezondheidscentrum', description: 'Kade 12.', travel: '01:00' },
      { id: 'flat', name: 'Schippersflat', description: 'Acht lagen, in de steigers.', travel: '02:00' },
    ],
    actors: [
      {
        ...anActor('bep', 'Bep de Rooij', 'buurvrouw, nummer 214'),
        address: 'bep@waalmond.example',
        number: '214',
        knownTo: ['swt'],
        replies: [{ id: 'antwoord', after: '01:00', body: 'Dank u. Ik zit bij het raam.' }],
        onDial: 'De telefoon gaat lang over.',
      },
      { ...anActor('carla', 'Carla Rozema', 'manager'), address: 'carla@waalmond.example', knownTo: ['swt', 'gc'] },
      anActor('redactie', 'Redactie', 'nieuwsredactie'),
    ],
  };
}

function aSeat(team: string, profession: string, rank: number): ScenarioDocument['seats'][number] {
  return {
    id: `${team}-${profession}`,
    team,
    profession,
    title: `${profession} bij ${team}`,
    rank,
    goal: 'Zorg dat Tonny gezien wordt.',
    knows: 'U kent de flat.',
    mayNot: 'U geeft geen namen door zonder toestemming.',
  };
}

function anActor(id: string, name: string, post: string): ScenarioDocument['actors'][number] {
  const script = { voice: 'rustig', wants: 'gehoord worden', knows: 'de buurt', neverSays: 'iets over anderen' };
  return { id, name, post, script: { ...script, lines: ['Ik heb het opgeschreven.'] } };
}
