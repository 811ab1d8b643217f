// Records one session as this build makes it: `node tests/tools/write-record.mjs`. Once per version of
// the events; a record that is there stays as it is, because old records must keep playing.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { parseRecord } from '../../server/records/parse-record.ts';
import { writeRecord } from '../../server/records/write-record.ts';
import { EVENT_VERSION } from '../../shared/session/event.ts';
import { foldView } from '../../shared/view/apply-to-view.ts';
import { seenBy } from '../../shared/view/visibility.ts';
import { SessionId } from '../../shared/vocabulary/ids.ts';
import { aFullSession } from '../support/a-full-session.ts';
import { viewersOf } from '../support/record-viewers.ts';

const FOLDER = new URL('../records/', import.meta.url);
const name = `v${EVENT_VERSION}`;
const file = new URL(`${name}.jsonl`, FOLDER);
if (existsSync(file)) throw new Error(`${name}.jsonl is there already; a record of an old version is never made anew`);

const { scenario, log } = aFullSession();
const text = writeRecord({ session: { id: SessionId.parse('v1'), openedOn: 0 }, scenario, events: log });
const { events } = parseRecord(text);
const views = Object.fromEntries(
  [...viewersOf(events)].map(([who, viewer]) => [who, foldView(seenBy(viewer, events))]),
);
mkdirSync(FOLDER, { recursive: true });
writeFileSync(file, text);
writeFileSync(new URL(`${name}.views.json`, FOLDER), `${JSON.stringify(views)}\n`);
