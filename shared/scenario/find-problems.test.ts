import { describe, expect, it } from 'vitest';
import { aScenario, aScenarioDocument } from '../../tests/support/a-scenario.ts';
import { aStoryScenario } from '../../tests/support/a-story-scenario.ts';
import { type Broken, decision, expectReported, first, inject, lines } from '../../tests/support/broken-document.ts';
import { findProblems } from './find-problems.ts';

const BROKEN: Broken[] = [
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

  it.each(BROKEN)('reports $name', expectReported);

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
