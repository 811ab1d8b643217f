import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parseRecord } from '../server/records/parse-record.ts';
import { EVENT_VERSION, SessionEvent } from '../shared/session/event.ts';
import { foldView } from '../shared/view/apply-to-view.ts';
import { emptyView } from '../shared/view/session-view.ts';
import { seenBy } from '../shared/view/visibility.ts';
import { CHANNELS } from '../shared/vocabulary/channel.ts';
import { aFullSession } from './support/a-full-session.ts';
import { viewersOf } from './support/record-viewers.ts';

const FOLDER = fileURLToPath(new URL('records/', import.meta.url));
const NAMES = globSync('*.jsonl', { cwd: FOLDER }).map((name) => name.replace('.jsonl', ''));
const read = (name: string) => readFileSync(`${FOLDER}${name}`, 'utf8');
const record = (name: string) => parseRecord(read(`${name}.jsonl`));

it('there is a record of every version of the events', () => {
  const versions = Array.from({ length: EVENT_VERSION }, (_, i) => `v${i + 1}`);
  expect(NAMES.toSorted()).toEqual(versions.toSorted());
});

it('[KE4] a recorded session of any earlier version still folds to the view that was stored with it', () => {
  for (const name of NAMES) {
    const { events } = record(name);
    const views: Record<string, unknown> = JSON.parse(read(`${name}.views.json`));
    expect(Object.keys(views)).toEqual([...viewersOf(events).keys()]);
    for (const [who, viewer] of viewersOf(events)) {
      const view = JSON.parse(JSON.stringify(foldView(seenBy(viewer, events))));
      // What a view has learned since is there too, and empty.
      expect(view, `${name} as ${who}`).toEqual({ ...emptyView(), ...(views[who] as object) });
    }
  }
});

it('the newest record holds every kind of event and every medium', () => {
  const { events } = record(`v${EVENT_VERSION}`);
  const kinds = SessionEvent.options.flatMap(({ options }) => options.map(({ shape }) => shape.type.value));
  const held = new Set(events.map(({ event }) => event.type));
  expect(kinds.filter((kind) => !held.has(kind))).toEqual([]);
  const media = new Set(events.map(({ event }) => event.type === 'InjectReleased' && event.content.channel));
  expect(CHANNELS.filter((channel) => !media.has(channel))).toEqual([]);
});

it('the session behind the newest record can still be played', () => {
  expect(aFullSession().state.phase).toBe('closed');
});
