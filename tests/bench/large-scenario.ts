import type { z } from 'zod';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { aStoryDocument } from '../support/a-story-scenario.ts';
import { anInject } from '../support/changed-injects.ts';

type ScenarioDocument = z.input<typeof Scenario>;
type InjectDocument = ScenarioDocument['injects'][number];

export const LARGE = 500;
const MINUTES = 120;

/** The story scenario with five hundred injects over two hours: half at a time, half with a condition. */
export function largeDocument(): ScenarioDocument {
  const document = aStoryDocument();
  const injects = Array.from({ length: LARGE }, (_, i) => (i % 2 === 0 ? timed(i) : conditional(i)));
  return { ...document, id: 'groot', duration: `${MINUTES}:00`, injects: [...document.injects, ...injects] };
}

function timed(i: number): InjectDocument {
  return anInject(`groot-${i}`, { stream: true, release: { at: minute(i) } });
}

// Each looks at the time, at people, at a number and at another inject, as authors write them.
function conditional(i: number): InjectDocument {
  const when = {
    all: [
      { time: minute(i) },
      { any: [{ contact: {} }, { gauge: { id: 'vertrouwen', atLeast: 9 } }, { released: `groot-${i - 1}` }] },
    ],
  };
  return anInject(`groot-${i}`, { kind: 'contingency', stream: true, release: { when } });
}

function minute(i: number): string {
  const seconds = Math.floor((i / LARGE) * (MINUTES - 10) * 60);
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
}
