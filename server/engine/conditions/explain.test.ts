import { expect, it } from 'vitest';
import type { Condition } from '../../../shared/scenario/condition.ts';
import { toExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import { aStoryScenario } from '../../../tests/support/a-story-scenario.ts';
import { given } from '../../../tests/support/given.ts';
import { started } from '../../../tests/support/some-steps.ts';
import { explain, inWords, missing } from './explain.ts';

it('[CO20] says in words why it is so, and what it still waits for', () => {
  const condition: Condition = {
    all: [
      { released: 'inj-1' },
      { not: { contact: {} } },
      { any: [{ entered: { place: 'flat' } }, { time: '03:00' }] },
    ],
  };
  const play = given(aStoryScenario()).play(...started());
  expect(missing(condition, play.state, 0)).toBe('iemand kwam bij Schippersflat of het is 09:15 of later');
  expect(explain(condition, play.state, toExerciseTime('03:00'))).toBe(
    '"Licht bij Tonny" is uit, niet: de teams vonden elkaar en het is 09:15 of later',
  );
  expect(missing(condition, play.state, toExerciseTime('03:00'))).toBe('');
});

it('[CO20] lets it be heard what belongs together where one thing is so besides, or instead of, another', () => {
  const scenario = aStoryScenario();
  const [flat, late, out]: Condition[] = [{ entered: { place: 'flat' } }, { time: '03:00' }, { released: 'inj-1' }];
  const said = (condition: Condition) => inWords(condition, scenario);
  const [a, b, c] = [flat, late, out].map((one) => said(one ?? {}));
  if (!flat || !late || !out) throw new Error('three conditions');
  expect(said({ any: [flat, late, out] })).toBe(`${a}, ${b} of ${c}`);
  expect(said({ any: [{ any: [flat, late] }, out] })).toBe(`${a}, ${b} of ${c}`);
  expect(said({ all: [{ any: [flat, late] }, out] })).toBe(`${c}, en ofwel ${a}, ofwel ${b}`);
  expect(said({ any: [{ all: [flat, late] }, out] })).toBe(`ofwel ${a} en ${b}, ofwel ${c}`);
  expect(said({ any: [{ all: [flat, { any: [late, out] }] }, out] })).toBe(
    `ofwel (${a}, en ofwel ${b}, ofwel ${c}), ofwel ${c}`,
  );
  expect(said({ not: { all: [flat, late] } })).toBe(`niet: (${a} en ${b})`);
  const english = aStoryScenario({ language: 'en' });
  expect(inWords({ all: [{ any: [flat, late] }, out] }, english)).toBe(
    '"Licht bij Tonny" is out, and either somebody came to Schippersflat, or it is 09:15 or later',
  );
});

it('[CO20] says how, by whom and about what, in the words that players see', () => {
  const said = (condition: Condition) => inWords(condition, aStoryScenario());
  expect(said({ contact: { with: 'bep', by: { team: 'swt' }, via: 'call', twoWay: true, before: '46:00' } })).toBe(
    'iemand van Wijkteam sprak over en weer met Bep de Rooij aan de telefoon vóór 12:50',
  );
  expect(said({ contact: { via: 'place' } })).toBe('de teams vonden elkaar op een plek in de stad');
  expect(said({ unanswered: { inject: 'inj-1', for: '01:30', by: { team: 'gc' } } })).toMatch(
    / nog niet beantwoord door /,
  );
  expect(said({ form: { id: 'plan', field: 'doel', topic: 'afvoer' } })).toBe(
    '"Gezamenlijk plan" is ingeleverd, met "Doel" ingevuld over "afvoer" (schoorsteen, …)',
  );
  expect(said({ form: { id: 'plan', topic: 'afvoer' } })).toBe(
    '"Gezamenlijk plan" is ingeleverd, over "afvoer" (schoorsteen, …)',
  );
  expect(said({ consent: { actor: 'bep', is: 'given', scope: 'mij bellen' } })).toBe(
    'toestemming van Bep de Rooij voor "mij bellen" is gegeven',
  );
  const call = aStoryScenario().injects.find(({ content }) => 'conversation' in content);
  const [line] = call && 'conversation' in call.content ? call.content.conversation.lines : [];
  if (!call || !line) throw new Error('the story scenario has a conversation');
  expect(said({ line: { inject: call.id, line: line.id } })).toBe(`in "${call.title}" is "${line.say}" gezegd`);
});

it.each<[Condition, string, string]>([
  [
    { unanswered: { inject: 'inj-1', for: '08:00', by: { team: 'swt' } } },
    '"Licht bij Tonny" is na 8 speelminuten nog niet beantwoord door Wijkteam',
    '"Licht bij Tonny" is not answered by Wijkteam after 8 minutes of play',
  ],
  [
    { contact: { after: { inject: 'inj-1', within: '01:30' } } },
    'de teams vonden elkaar binnen 1 speelminuut en 30 seconden na "Licht bij Tonny"',
    'the teams found each other within 1 minute of play and 30 seconds after "Licht bij Tonny"',
  ],
  [
    { contact: { since: '02:00', before: '07:00' } },
    'de teams vonden elkaar tussen 09:10 en 09:35',
    'the teams found each other between 09:10 and 09:35',
  ],
  [
    { fact: { id: 'licht', is: 'delivered', by: { team: 'gc' } } },
    '"Bij Tonny brandt al twee nachten licht" is binnengekomen bij Centrum',
    '"Bij Tonny brandt al twee nachten licht" was delivered to Centrum',
  ],
  [
    { present: { place: 'flat', by: { team: 'swt', profession: 'huisarts' } } },
    'iemand van Wijkteam met als beroep Huisarts is bij Schippersflat',
    'somebody from Wijkteam with the profession Huisarts is at Schippersflat',
  ],
  [
    { present: { place: 'flat', by: { seat: 'swt-huisarts' } } },
    'de huisarts bij swt is bij Schippersflat',
    'the huisarts bij swt is at Schippersflat',
  ],
  [
    { said: { topic: 'spijt', to: 'swt', by: { team: 'gc' }, since: '02:00' } },
    'iemand van Centrum sprak over "spijt" (het spijt ons, …) met Wijkteam na 09:10',
    'somebody from Centrum spoke about "spijt" (het spijt ons, …) with Wijkteam after 09:10',
  ],
  [
    { form: { id: 'plan', topic: 'spijt', score: 1 } },
    '"Gezamenlijk plan" is ingeleverd, over "spijt" (het spijt ons, …), met minstens 1 punt',
    '"Gezamenlijk plan" was handed in, about "spijt" (het spijt ons, …), with at least 1 point',
  ],
  [
    { alliance: { actor: 'bep', meter: 'doenvermogen', atLeast: 3, atMost: 3 } },
    'bij Bep de Rooij staat doenvermogen op 3',
    'capacity of Bep de Rooij is 3',
  ],
  [
    { draw: { name: 'krant-van-morgen', of: 3, is: 2 } },
    'het lot "krant van morgen" viel op 2',
    'the lot "krant van morgen" fell on 2',
  ],
])('[CO20] says %j as a docent would, with no id and no span that looks like a time of day', (asked, nl, en) => {
  expect(inWords(asked, aStoryScenario())).toBe(nl);
  expect(inWords(asked, aStoryScenario({ language: 'en' }))).toBe(en);
});

const LEAVES: Condition[] = [
  { time: '03:00' },
  { released: 'inj-1' },
  { opened: { inject: 'inj-1', by: { profession: 'huisarts', team: 'gc' } } },
  { answered: { inject: 'inj-1', by: { seat: 'gc-huisarts' } } },
  { unanswered: { inject: 'inj-1', for: '01:30' } },
  { expected: { inject: 'inj-3', is: 'missed' } },
  { decided: { decision: 'd1', option: 'gaan', team: 'swt' } },
  { contact: { since: '01:00', before: '02:00' } },
  { contact: { with: 'bep' } },
  { contact: { with: 'bep', via: 'call', twoWay: true } },
  { contact: { via: 'place' } },
  { entered: { place: 'flat' } },
  { present: { place: 'flat', by: { team: 'swt' } } },
  { fact: { id: 'f1', is: 'shared' } },
  { facts: { of: ['f1', 'f2'], is: 'used', atLeast: 2, teams: 2 } },
  { said: { topic: 'sorry', to: 'bep', public: true, since: '01:00' } },
  { said: { topic: 'sorry', after: { inject: 'inj-1', within: '02:00' } } },
  { contact: { after: { inject: 'inj-1' } } },
  { elapsed: { inject: 'inj-1', for: '03:00' } },
  { line: { inject: 'inj-4', line: 'l1' } },
  { gauge: { id: 'vertrouwen', atLeast: 3, atMost: 5 } },
  { alliance: { actor: 'bep', meter: 'doenvermogen', atMost: 4 } },
  { strand: { id: 'tonny', is: ['onbekend', 'gevonden'] } },
  { consent: { actor: 'bep', is: 'refused', scope: 'calls' } },
  { form: { id: 'plan', team: 'swt', field: 'doel', topic: 'afvoer', score: 2 } },
  { level: { atLeast: 2 } },
  { draw: { name: 'weer', of: 3, is: 2 } },
];

it('[CO20] says it in English where the session is played in English', () => {
  const english = aStoryScenario({ language: 'en' });
  const both: Condition = { any: [{ entered: { place: 'flat' } }, { not: { time: '03:00' } }] };
  expect(inWords(both, english)).toBe('somebody came to Schippersflat or not: it is 09:15 or later');
  for (const leaf of LEAVES) {
    expect(inWords(leaf, english), JSON.stringify(leaf)).not.toMatch(/\b(is na|door|het|een|niet|met|minstens|van)\b/);
    expect(inWords(leaf, english)).not.toBe(inWords(leaf, aStoryScenario()));
  }
});

it('[CO20] offers the same thing once, also where two injects have one title', () => {
  const injects = aStoryScenario().injects.map((one) => ({ ...one, title: 'Onderhoud uitgesteld' }));
  const either = { any: injects.slice(0, 2).map(({ id }) => ({ released: id })) };
  expect(inWords(either, { ...aStoryScenario(), injects })).toBe('"Onderhoud uitgesteld" is uit');
});
