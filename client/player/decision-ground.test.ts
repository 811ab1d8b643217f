import { expect, it } from 'vitest';
import type { FindingView } from '../../shared/view/story-view.ts';
import { possibleGrounds, stillThere } from './decision-ground.ts';

const finding = (id: string, more: Partial<FindingView> = {}): FindingView => ({
  ...{ id, at: 0, board: 'team', team: 'swt', player: 'p1', name: 'Noor', text: id, sureness: 'sure' },
  ...more,
});
const findings = [
  finding('gerucht', { sureness: 'rumour' }),
  finding('samen', { board: 'both', team: 'gc' }),
  finding('van hen', { team: 'gc' }),
  finding('zeker'),
  finding('denken we', { sureness: 'assumed' }),
];

it('a decision can rest on the own board and the common one, the surest first, never on the board of the others', () => {
  expect(possibleGrounds({ findings }, 'swt').map(({ id }) => id)).toEqual(['zeker', 'denken we', 'gerucht', 'samen']);
  expect(possibleGrounds({ findings }, 'gc').map(({ id }) => id)).toEqual(['van hen', 'samen']);
});

it('what was ticked and then taken off the board no longer counts', () => {
  expect(stillThere(['weg', 'samen', 'van hen'], possibleGrounds({ findings }, 'swt'))).toEqual(['samen']);
});
