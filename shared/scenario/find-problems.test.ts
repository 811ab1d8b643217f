import { describe, expect, it } from 'vitest';
import { aScenario, aScenarioDocument } from '../../tests/support/a-scenario.ts';
import { aStoryScenario } from '../../tests/support/a-story-scenario.ts';
import { findProblems } from './find-problems.ts';

type Document = ReturnType<typeof aScenarioDocument>;
type Broken = {
  name: string;
  break: (document: Document) => void;
  code: string;
  path: (string | number)[];
  says: RegExp;
};

const BROKEN: Broken[] = [
  {
    name: 'an actor that does not exist, with the one that was meant',
    break: (d) => Object.assign(inject(d, 0), { from: 'bepp' }),
    code: 'dangling-id',
    path: ['injects', 0, 'from'],
    says: /actor "bepp" bestaat niet.*Bedoelde u "bep"/,
  },
  {
    name: 'a team in a cell',
    break: (d) => Object.assign(inject(d, 0), { to: [{ team: 'zorgteam' }] }),
    code: 'dangling-id',
    path: ['injects', 0, 'to', 0, 'team'],
    says: /team "zorgteam"/,
  },
  {
    name: 'a seat and a profession in a cell',
    break: (d) => Object.assign(inject(d, 0), { to: [{ seat: 'directeur' }, { profession: 'tandarts' }] }),
    code: 'dangling-id',
    path: ['injects', 0, 'to', 1, 'profession'],
    says: /beroep "tandarts"/,
  },
  {
    name: 'a strand',
    break: (d) => Object.assign(inject(d, 1), { strand: 'joop' }),
    code: 'dangling-id',
    path: ['injects', 1, 'strand'],
    says: /verhaallijn "joop"/,
  },
  {
    name: 'the home of a team',
    break: (d) => Object.assign(first(d.teams), { home: 'kantoor-sw' }),
    code: 'dangling-id',
    path: ['teams', 0, 'home'],
    says: /Bedoelde u "kantoor-swt"/,
  },
  {
    name: 'a fact on a line of a conversation',
    break: (d) => Object.assign(first(lines(d)), { facts: ['insulien'] }),
    code: 'dangling-id',
    path: ['injects', 3, 'content', 'conversation', 'lines', 0, 'facts', 0],
    says: /feit "insulien"/,
  },
  {
    name: 'an option of a decision',
    break: (d) => Object.assign(inject(d, 5), { release: { after: { decision: 'd1', option: 'vluchten' } } }),
    code: 'dangling-id',
    path: ['injects', 5, 'release', 'after', 'option'],
    says: /optie "vluchten"/,
  },
  {
    name: 'an effect that releases an unknown inject',
    break: (d) => Object.assign(inject(d, 0), { effects: [{ release: 'inj-99' }] }),
    code: 'dangling-id',
    path: ['injects', 0, 'effects', 0, 'release'],
    says: /inject "inj-99"/,
  },
  {
    name: 'an effect on an unknown gauge',
    break: (d) => Object.assign(first(decision(d).options), { effects: [{ gauge: 'geluk', by: 1 }] }),
    code: 'dangling-id',
    path: ['decisions', 0, 'options', 0, 'effects', 0, 'gauge'],
    says: /meter "geluk"/,
  },
  {
    name: 'the decision a sign waits for',
    break: (d) =>
      Object.assign(inject(d, 2), { expect: { action: 'Kies', sign: { decision: 'd9' }, within: '01:00' } }),
    code: 'dangling-id',
    path: ['injects', 2, 'expect', 'sign', 'decision'],
    says: /beslispunt "d9"/,
  },
  {
    name: 'two injects with one id',
    break: (d) => Object.assign(inject(d, 6), { id: 'inj-5' }),
    code: 'duplicate-id',
    path: ['injects', 6, 'id'],
    says: /"inj-5" komt twee keer voor/,
  },
  {
    name: 'an inject that waits for one that never comes',
    break: (d) => {
      Object.assign(inject(d, 0), { release: { after: { inject: 'inj-2' } } });
    },
    code: 'unreachable',
    path: ['injects', 0, 'release', 'after', 'inject'],
    says: /op zichzelf, langs de inject "inj-2"/,
  },
  {
    name: 'a timed inject that an earlier one always cancels',
    break: (d) => Object.assign(inject(d, 0), { effects: [{ cancel: 'inj-3' }] }),
    code: 'always-cancelled',
    path: ['injects', 2, 'release', 'at'],
    says: /"inj-1" annuleert/,
  },
  {
    name: 'an inject that waits until the exercise is over',
    break: (d) => Object.assign(inject(d, 1), { release: { after: { inject: 'inj-1', delay: '50:00' } } }),
    code: 'too-late',
    path: ['injects', 1, 'release', 'after', 'delay'],
    says: /na het einde van de oefening \(10:00\)/,
  },
  {
    name: 'an inject that awaits silence for longer than the exercise lasts',
    break: (d) => Object.assign(inject(d, 3), { release: { absent: { inject: 'inj-3', for: '50:00' } } }),
    code: 'too-late',
    path: ['injects', 3, 'release', 'absent', 'for'],
    says: /kortere wachttijd|komt nooit/,
  },
  {
    name: 'an inject to nobody',
    break: (d) => Object.assign(inject(d, 0), { to: [] }),
    code: 'no-recipient',
    path: ['injects', 0, 'to'],
    says: /naar niemand/,
  },
  {
    name: 'a cell that no seat matches',
    break: (d) => Object.assign(inject(d, 0), { to: [{ team: 'swt', seat: 'gc-huisarts' }] }),
    code: 'no-recipient',
    path: ['injects', 0, 'to', 0],
    says: /Geen enkele stoel/,
  },
  {
    name: 'a team without seats',
    break: (d) => {
      d.seats = d.seats.filter(({ team }) => team === 'swt');
    },
    code: 'no-recipient',
    path: ['teams', 1, 'id'],
    says: /geen stoelen/,
  },
  {
    name: 'two triggers at once',
    break: (d) => Object.assign(inject(d, 0), { release: { at: '01:00', manual: 'Als het stil is.' } }),
    code: 'overlapping-triggers',
    path: ['injects', 0, 'release', 'manual'],
    says: /at en manual/,
  },
  {
    name: 'two triggers at once on a decision point',
    break: (d) => Object.assign(decision(d), { opens: { at: '01:00', after: { inject: 'inj-1' } } }),
    code: 'overlapping-triggers',
    path: ['decisions', 0, 'opens', 'after'],
    says: /at en after/,
  },
  {
    name: 'a contingency without trigger',
    break: (d) => Object.assign(inject(d, 6), { release: {} }),
    code: 'no-trigger',
    path: ['injects', 6, 'release'],
    says: /niet bij wanneer/,
  },
  {
    name: 'a contingency on a fixed time',
    break: (d) => Object.assign(inject(d, 6), { release: { at: '08:00' } }),
    code: 'contingency-without-trigger',
    path: ['injects', 6, 'release', 'at'],
    says: /vaste tijd/,
  },
  {
    name: 'an after with two things',
    break: (d) => Object.assign(inject(d, 1), { release: { after: { inject: 'inj-1', contact: true } } }),
    code: 'unclear-after',
    path: ['injects', 1, 'release', 'after'],
    says: /meer dingen/,
  },
  {
    name: 'an after with nothing',
    break: (d) => Object.assign(inject(d, 1), { release: { after: { delay: '01:00' } } }),
    code: 'unclear-after',
    path: ['injects', 1, 'release', 'after'],
    says: /staat niet waarna/,
  },
  {
    name: 'an absence of what nobody was asked',
    break: (d) => Object.assign(inject(d, 3), { release: { absent: { inject: 'inj-1', for: '01:00' } } }),
    code: 'absent-without-expectation',
    path: ['injects', 3, 'release', 'absent', 'inject'],
    says: /geen actie verwacht/,
  },
  {
    name: 'an expected action that is not written',
    break: (d) => Object.assign(inject(d, 0), { kind: 'expected-action' }),
    code: 'expectation-missing',
    path: ['injects', 0, 'kind'],
    says: /er staat niet welke/,
  },
  {
    name: 'a teletext page longer than the screen',
    break: (d) =>
      Object.assign(inject(d, 0), {
        content: { channel: 'teletext', teletext: { page: 110, title: 'Te lang', paragraphs: ['woord '.repeat(130)] } },
      }),
    code: 'page-too-long',
    path: ['injects', 0, 'content', 'teletext'],
    says: /29 regels.*passen er 25/,
  },
  {
    name: 'an inject after the end',
    break: (d) => Object.assign(inject(d, 0), { release: { at: '10:01' } }),
    code: 'impossible-time',
    path: ['injects', 0, 'release', 'at'],
    says: /na het einde van de oefening \(10:00\)/,
  },
  {
    name: 'phases out of order',
    break: (d) => Object.assign(d.phases[1] ?? {}, { from: '00:00' }),
    code: 'impossible-time',
    path: ['phases', 1, 'from'],
    says: /niet na de vorige/,
  },
  {
    name: 'a decision point that only a docent could open',
    break: (d) => Object.assign(decision(d), { opens: { manual: 'Als het stil blijft.' } }),
    code: 'never-opens',
    path: ['decisions', 0, 'opens', 'manual'],
    says: /met de hand/,
  },
  {
    name: 'a decision without consequence',
    break: (d) => {
      for (const option of decision(d).options) option.effects = [];
      Object.assign(inject(d, 5), { release: { manual: 'Later.' } });
    },
    code: 'decision-without-consequence',
    path: ['decisions', 0, 'options'],
    says: /volgt niets/,
  },
  {
    name: 'a line after a line that does not exist',
    break: (d) => Object.assign(lines(d)[1] ?? {}, { after: 'jaa' }),
    code: 'dangling-line',
    path: ['injects', 3, 'content', 'conversation', 'lines', 1, 'after'],
    says: /Bedoelde u "ja"/,
  },
  {
    name: 'lines that wait for each other',
    break: (d) => Object.assign(first(lines(d)), { after: 'dank' }),
    code: 'line-never-offered',
    path: ['injects', 3, 'content', 'conversation', 'lines', 0, 'after'],
    says: /wacht op zichzelf/,
  },
  {
    name: 'a gauge that starts off its scale',
    break: (d) => Object.assign(first(d.gauges ?? []), { start: 11 }),
    code: 'gauge-out-of-range',
    path: ['gauges', 0, 'start'],
    says: /loopt van 0 tot 10/,
  },
  {
    name: 'a fact nobody can come to know',
    break: (d) => Object.assign(inject(d, 0), { facts: [] }),
    code: 'fact-without-carrier',
    path: ['facts', 0, 'id'],
    says: /"licht" staat nergens/,
  },
  {
    name: 'a teletext page that does not fit its screen',
    break: (d) =>
      Object.assign(inject(d, 4).content ?? {}, {
        teletext: { page: 110, title: 'Nieuws', paragraphs: ['een regel tekst van de redactie '.repeat(24)] },
      }),
    code: 'page-too-long',
    path: ['injects', 4, 'content', 'teletext'],
    says: /passen er 25.*regels.*korter/,
  },
  {
    name: 'one address for two',
    break: (d) => Object.assign(d.actors[1] ?? {}, { address: 'Praktijk@waalmondkade.example' }),
    code: 'shared-address',
    path: ['actors', 1, 'address'],
    says: /van iemand anders/,
  },
];

describe('findProblems', () => {
  it('finds nothing in a valid scenario, with or without a story', () => {
    expect(findProblems(aScenario())).toEqual([]);
    expect(findProblems(aStoryScenario())).toEqual([]);
  });

  it.each(BROKEN)('reports $name', ({ break: damage, code, path, says }) => {
    const document = aScenarioDocument();
    damage(document);
    const found = findProblems(aScenario(document)).find((one) => one.code === code && same(one.path, path));
    expect(found, JSON.stringify(findProblems(aScenario(document)))).toBeDefined();
    expect(`${found?.message} ${found?.remedy}`).toMatch(says);
    expect(found?.remedy).toMatch(/\S+ \S+/);
  });

  it('reports a slip of the finger once, not also as its consequences', () => {
    const document = aScenarioDocument();
    Object.assign(inject(document, 1), { release: { after: { inject: 'inj-11' } } });
    expect(findProblems(aScenario(document)).map(({ code }) => code)).toEqual(['dangling-id']);
  });

  it('reports what is always cancelled once, not also what waits for it', () => {
    const document = aScenarioDocument();
    Object.assign(inject(document, 0), { effects: [{ cancel: 'inj-3' }] });
    expect(findProblems(aScenario(document)).map(({ code }) => code)).toEqual(['always-cancelled']);
  });
});

function inject(document: Document, index: number) {
  return document.injects[index] ?? first(document.injects);
}

function decision(document: Document) {
  return first(document.decisions ?? []);
}

function lines(document: Document) {
  const content = document.injects[3]?.content;
  return content?.channel === 'call' ? content.conversation.lines : [];
}

function first<T>(list: T[]): T {
  const [one] = list;
  if (one === undefined) throw new Error('an empty list');
  return one;
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
