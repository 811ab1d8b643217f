import { it } from 'vitest';
import { type Broken, decision, expectReported, first, inject, lines } from '../../tests/support/broken-document.ts';

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
];

it.each(BROKEN)('reports $name', expectReported);
