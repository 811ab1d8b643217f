import type { z } from 'zod';
import type { Condition } from '../../shared/scenario/condition.ts';
import { Scenario } from '../../shared/scenario/scenario.ts';
import { aScenarioDocument } from './a-scenario.ts';
import { anInject, changedInjects } from './changed-injects.ts';

type ScenarioDocument = z.input<typeof Scenario>;
type InjectDocument = ScenarioDocument['injects'][number];

/**
 * The small scenario with a story: a strand with states, relations, topics, a rule, a form for each team and a
 * joint one, a press conference, two endings, noise and three levels. `overrides` replaces whole top-level fields.
 */
export function aStoryScenario(overrides: Partial<ScenarioDocument> = {}): Scenario {
  return Scenario.parse({ ...aStoryDocument(), ...overrides });
}

/** The story scenario with these injects added. */
export function aStoryWith(...injects: readonly InjectDocument[]): Scenario {
  return aStoryScenario({ injects: [...changedInjects({}), ...injects] });
}

/** An inject that comes as soon as this is so. */
export function anInjectWhen(id: string, when: Condition, more: Partial<InjectDocument> = {}): InjectDocument {
  return anInject(id, { kind: 'contingency', release: { when }, ...more });
}

/** The same as an author would write it. A fresh copy every time. */
export function aStoryDocument(): ScenarioDocument {
  const small = aScenarioDocument();
  return {
    ...small,
    places: [
      ...small.places,
      { id: 'perszaal', name: 'Perszaal', description: 'Een zaal in het stadhuis.', travel: '00:30' },
    ],
    actors: small.actors.map((actor) => (actor.id === 'bep' ? { ...actor, ...BEP } : actor)),
    gauges: [...(small.gauges ?? []), { id: 'privacy', name: 'Privacy', start: 0, min: 0, max: 20 }],
    strands: [
      {
        id: 'tonny',
        name: 'Tonny',
        states: [
          { id: 'onbekend', name: 'Onbekend' },
          { id: 'gevonden', name: 'Gevonden' },
        ],
      },
    ],
    levels: [
      { level: 1, name: 'Kern', description: 'Het hoognodige.', only: ['inj-1', 'inj-3'], hints: true, willingness: 2 },
      { level: 2, name: 'Zonder Bep', description: 'Minder telefoon.', without: ['inj-4'], withoutQuestions: ['d1'] },
      { level: 3, name: 'Alles', description: 'Alles wat er is.' },
      { level: 4, name: 'Alles met ruis', description: 'En drukte.', noise: 2 },
    ],
    topics: [
      { id: 'dossier', words: ['dossier', 'medische gegevens'] },
      { id: 'afvoer', words: ['schoorsteen', 'afvoer', 'koolmonoxide'] },
      { id: 'spijt', words: ['het spijt ons', 'sorry'] },
    ],
    rules: [
      {
        id: 'samen-gezien',
        when: { facts: { of: ['licht', 'insuline', 'sleutelkluis'], is: 'placed', atLeast: 2, teams: 2 } },
        effects: [{ strand: 'tonny', to: 'gevonden' }],
        note: 'Twee stukken liggen op het bord.',
      },
    ],
    forms: [
      {
        id: 'sitrap',
        title: 'Sitrap',
        intro: 'Kort en feitelijk.',
        strand: 'tonny',
        teams: ['swt', 'gc'],
        to: 'carla',
        opens: { at: '01:00' },
        openFor: '02:00',
        fields: [
          { id: 'feiten', label: 'Wat weten jullie zeker?', kind: 'text', required: true, example: 'Er brandt licht.' },
          { id: 'aantal', label: 'Hoeveel bewoners?', kind: 'number', example: '3' },
        ],
        expired: [{ gauge: 'vertrouwen', by: -1 }],
      },
      {
        id: 'plan',
        title: 'Gezamenlijk plan',
        intro: 'Eén plan voor beide teams.',
        strand: 'tonny',
        teams: ['swt', 'gc'],
        joint: true,
        to: 'carla',
        opens: { when: { contact: {} }, delay: '00:10' },
        fields: [
          { id: 'doel', label: 'Doel', kind: 'text', required: true, example: 'Wij meten de afvoer.' },
          {
            id: 'wie',
            label: 'Wie leidt?',
            kind: 'choice',
            options: [
              { id: 'swt', label: 'Het wijkteam' },
              { id: 'samen', label: 'Samen' },
            ],
            example: 'samen',
          },
        ],
        criteria: [
          {
            id: 'veilig',
            label: 'Veilig',
            points: [
              { points: 3, when: { form: { id: 'plan', field: 'doel', topic: 'afvoer' } } },
              { points: 1, when: { form: { id: 'plan', field: 'doel' } } },
            ],
          },
          { id: 'samen', label: 'Samen', points: [{ points: 2, when: { form: { id: 'plan', field: 'wie' } } }] },
        ],
        outcomes: [
          { atLeast: 4, name: 'Sterk', effects: [{ gauge: 'vertrouwen', by: 2 }] },
          { atLeast: 0, name: 'Mager' },
        ],
      },
    ],
    press: [aPressConference()],
    endings: [
      {
        id: 'samen',
        title: 'Samen gezien',
        when: { strand: { id: 'tonny', is: 'gevonden' } },
        headline: 'Buurvrouw op tijd gevonden',
        closing: 'Het licht ging uit, omdat iemand het uitdeed.',
      },
      { id: 'los', title: 'Ieder voor zich', headline: 'Weer te laat', closing: 'Het licht brandt nog.' },
    ],
    persons: [
      {
        actor: 'bep',
        texts: [
          { when: { strand: { id: 'tonny', is: 'gevonden' } }, text: 'Bep slaapt weer.' },
          { text: 'Bep belt niet meer.' },
        ],
      },
    ],
    debrief: [{ id: 'stoom', lens: 'stoom', question: 'Wat voel je nu, in één woord?' }],
    noise: [
      { id: 'want', handle: '@waal_want', channel: 'microblog', text: 'Iemand een {linker|rechter} want gevonden?' },
      { id: 'veer', handle: 'Ria', channel: 'forum', text: 'Vaart het veer {vandaag|vanavond}?' },
      {
        id: 'lamp',
        handle: 'Mo',
        channel: 'forum',
        text: 'Op drie hoog brandt {weer|nog steeds} licht.',
        facts: ['licht'],
      },
    ],
  };
}

const BEP = {
  alliance: { band: 5, doel: 5, werkwijze: 5, doenvermogen: 3 },
  replies: [
    {
      id: 'dossier',
      topics: ['dossier'],
      after: '00:30',
      body: 'Over dat dossier praat ik niet.',
      effects: [{ alliance: 'bep', meter: 'band' as const, by: -1 }],
    },
    { id: 'antwoord', after: '01:00', body: 'Dank u. Ik zit bij het raam.', facts: ['licht'] },
  ],
};

function aPressConference(): NonNullable<ScenarioDocument['press']>[number] {
  return {
    id: 'pers',
    title: 'Persconferentie',
    strand: 'tonny',
    chair: 'carla',
    place: 'perszaal',
    line: 'plan',
    opens: { at: '05:00' },
    lasts: '04:00',
    every: '01:00',
    silence: '00:20',
    speakersPerTeam: 1,
    welcome: 'Welkom. U kunt vragen stellen.',
    thanks: 'Dank u wel.',
    questions: [
      {
        id: 'wat',
        from: 'redactie',
        text: 'Wat is er gebeurd?',
        sharp: 1,
        followUps: [
          { on: 'silence', text: 'U zegt niets?' },
          { on: { lacks: 'spijt' }, text: 'En spijt het u?' },
        ],
        example: 'Het spijt ons zeer. Wij gaan nu kijken.',
      },
      {
        id: 'dossier',
        from: 'redactie',
        text: 'Mag ik het dossier zien?',
        sharp: 3,
        team: 'gc',
        weighs: [{ topic: 'dossier', effects: [{ gauge: 'privacy', by: 1 }] }],
        example: 'Daar zeg ik niets over.',
      },
      {
        id: 'gevonden',
        from: 'redactie',
        text: 'Is zij gevonden?',
        sharp: 2,
        when: { strand: { id: 'tonny', is: 'gevonden' } },
        example: 'Ja.',
      },
    ],
    criteria: [{ id: 'menselijk', label: 'Menselijk' }],
  };
}
