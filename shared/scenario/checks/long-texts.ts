import type { Scenario } from '../scenario.ts';
import type { Check, Found, Path } from './check.ts';
import { deliveriesOf } from './conversation-of.ts';
import { type ReadText, readTexts } from './read-texts.ts';
import { MOST_IN_POST, TEXT_LIMITS } from './text-limits.ts';

/** Texts that are longer than their channel bears. A teletext page has its own check. */
export const findLongTexts: Check = (scenario) => [...readTexts(scenario).flatMap(words), ...posts(scenario)];

function words({ kind, text, path }: ReadText): Found[] {
  const { most, name } = TEXT_LIMITS[kind];
  const count = text.split(/\s+/).filter(Boolean).length;
  if (count <= most) return [];
  const message = `${name} heeft hoogstens ${most} woorden; dit zijn er ${count}.`;
  return [{ code: 'text-too-long', path, message, remedy: `Schrap er ${count - most}, of maak er twee van.` }];
}

function posts({ injects, noise }: Scenario): Found[] {
  return [
    ...injects.flatMap((inject, i) =>
      deliveriesOf(inject, ['injects', i]).flatMap(({ content, path }) =>
        content.channel === 'microblog'
          ? content.feed.posts.flatMap(({ text }, j) => post(text, [...path, 'feed', 'posts', j, 'text']))
          : [],
      ),
    ),
    ...noise.flatMap(({ channel, text }, i) =>
      channel === 'microblog' ? post(longest(text), ['noise', i, 'text']) : [],
    ),
  ];
}

function post(text: string, path: Path): Found[] {
  const count = [...text].length;
  if (count <= MOST_IN_POST) return [];
  const message = `Een post heeft hoogstens ${MOST_IN_POST} tekens; dit zijn er ${count}.`;
  return [{ code: 'text-too-long', path, message, remedy: `Schrap er ${count - MOST_IN_POST}.` }];
}

/** Of `{a|b}` the longest. */
function longest(text: string): string {
  return text.replace(/\{([^{}]*)\}/g, (_all, ways: string) =>
    ways.split('|').reduce((long, way) => (way.length > long.length ? way : long), ''),
  );
}
