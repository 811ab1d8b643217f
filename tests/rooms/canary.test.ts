import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foldView } from '../../shared/view/apply-to-view.ts';
import { type CanaryPlay, must, playCanary, startCanaryPlay } from './support/canary-play.ts';
import type { CanarySeat } from './support/canary-rules.ts';
import { AT_THE_END, mayReach } from './support/canary-rules.ts';
import { findCanaries, placesOf } from './support/find-canaries.ts';
import { TestPerson } from './support/test-person.ts';

let play: CanaryPlay;
let duringBriefing: Map<string, string[]>;
beforeAll(async () => {
  play = await startCanaryPlay();
  await Promise.all(play.players.map(({ person }) => settled(person)));
  duringBriefing = new Map(play.players.map(({ who, person }) => [who.seat, found(person)]));
  await playCanary(play);
  await Promise.all(play.players.map(({ person }) => settled(person)));
});
afterAll(() => play.server.stop());

/** Whatever was sent to this person before her answer is in when her answer is in. */
async function settled(person: TestPerson): Promise<void> {
  expect(await person.askRaw('?')).toEqual({ ok: false, code: 'malformed' });
}

function found(person: TestPerson): string[] {
  return placesOf(
    findCanaries(
      person.sockets.flatMap(({ frames }) => frames),
      play.canaries,
    ),
  );
}

function allowed(who: CanarySeat): string[] {
  return placesOf(play.canaries.filter((canary) => mayReach(canary, who)));
}

const SEATS = ['swt-sociaal-werk', 'swt-huisarts', 'gc-huisarts', 'gc-sociaal-werk'];

function playerAt(seat: string) {
  const player = play.players.find(({ who }) => who.seat === seat);
  if (!player) throw new Error(`nobody in ${seat}`);
  return player;
}

describe('P3 [VI1] every frame that a player receives', () => {
  it.each(SEATS)('live: %s gets all that is for her and nothing else', (seat) => {
    const { who, person } = playerAt(seat);
    expect(found(person)).toEqual(allowed(who));
  });

  it('shows nothing of the play before it starts', () => {
    for (const places of duringBriefing.values()) {
      expect(places.filter((place) => /^(injects|decisions|phases)/.test(place))).toEqual([]);
      expect(places.length).toBeGreaterThan(10);
    }
  });

  it('shows docents everything that happened, so that the words are really there to be leaked', () => {
    const places = placesOf(findCanaries(play.docent.socket.frames, play.canaries));
    for (const { who } of play.players) expect(places).toEqual(expect.arrayContaining(allowed(who).filter(isPlayed)));
    expect(places).toContain('said/docent/observation');
  });

  it.each(SEATS)('on rejoin: %s gets no more than that, from any position', async (seat) => {
    const { who, person } = playerAt(seat);
    const all = person.events.length;
    for (const cursor of [0, 1, 7, Math.floor(all / 2), all - 1, all, all + 1000]) {
      const again = await new TestPerson(play.server, person).join(cursor);
      await settled(again);
      const places = found(again);
      const isWhole = cursor === 0 || cursor > all;
      if (isWhole) expect(places).toEqual(allowed(who));
      expect(allowed(who)).toEqual(expect.arrayContaining(places));
      await again.drop();
    }
  });

  it('tells over HTTP what everybody with the PIN may know, and no more', async () => {
    const id = play.docent.welcome?.session;
    const [head] = (await play.server.server.registry.list()).filter((one) => one.id === id);
    const { answer } = await play.server.get(`/api/pins/${head?.pin}`);
    const outsider = { seat: '', team: '', profession: '' };
    const places = placesOf(findCanaries([Buffer.from(JSON.stringify(answer))], play.canaries));
    expect(allowed(outsider)).toEqual(expect.arrayContaining(places));
    expect(places).toContain('briefing');
  });
});

describe('P3 [VI3] [VI6] what frames tell without words', () => {
  it('sends a team no frame at all, not even an empty one, when only the other team has events', async () => {
    const { docent, at } = play;
    const quiet = [at('gc-huisarts'), at('gc-sociaal-werk')];
    await Promise.all(quiet.map(settled));
    const before = quiet.map(({ socket }) => socket.frames.length);
    for (let round = 0; round < 5; round++) {
      await must(at('swt-huisarts'), { type: 'SendChat', thread: 'team', text: `Ronde ${round}` });
      const mail = { subject: 'Vraag', body: 'Wat nu?' };
      await must(docent, { type: 'SendAsActor', actor: 'bep', channel: 'mail', teams: ['swt'], ...mail });
      await must(docent, { type: 'TagObservation', text: 'Alleen voor docenten.' });
    }
    await must(docent, { type: 'HoldInject', inject: 'inj-11' });
    await Promise.all(quiet.map(settled));
    // The one frame is the answer to her own question.
    expect(quiet.map(({ socket }) => socket.frames.length)).toEqual(before.map((count) => count + 1));
  });

  it('gives things ids that do not count what happens elsewhere', async () => {
    const { docent, at } = play;
    const doctor = at('gc-huisarts');
    const known = foldView(doctor.events).items.length;
    for (let round = 0; round < 12; round++) {
      const mail = { subject: `Brief ${round}`, body: 'Dag.' };
      await must(docent, { type: 'SendAsActor', actor: 'carla', channel: 'mail', teams: ['gc'], ...mail });
    }
    await settled(doctor);
    const ids = foldView(doctor.events)
      .items.slice(known)
      .map(({ id }) => id.replace('item-', ''));
    expect(new Set(ids).size).toBe(12);
    const numbers = ids.map((id) => Number.parseInt(id.slice(0, 6), 36));
    const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0));
    expect(steps.some((step) => step > 0) && steps.some((step) => step < 0)).toBe(true);
    expect(steps.every((step) => Math.abs(step) > 1000)).toBe(true);
  });

  it('carries no position in the log, no audience, no key, no inject and no fact', () => {
    for (const { person } of play.players) {
      for (const seen of person.events) expect(Object.keys(seen).toSorted()).toEqual(['at', 'by', 'event']);
      expect(JSON.stringify(person.events)).not.toMatch(/"(inject|facts|audience|position|key)":|inj-\d|"docent"/);
    }
  });
});

const BLOCKS = 14;
const PER_BLOCK = 50;
const MORE_THAN_KERNELS_HOLD = 8_000_000;

describe('P3 [VI1] a socket that reads slowly until megabytes are queued', () => {
  it('brings nobody a word of the other team, and every byte of her own in order', async () => {
    const { docent, at, say } = play;
    const slow = at('gc-sociaal-werk');
    const awake = at('gc-huisarts');
    await Promise.all([settled(slow), settled(awake)]);
    const start = { slow: slow.events.length, awake: awake.events.length, frames: slow.socket.frames.length };
    slow.socket.stopReading();
    for (let block = 0; block < BLOCKS; block++) {
      const secret = say('said/swt/while-slow');
      await Promise.all(Array.from({ length: PER_BLOCK }, (_, index) => sendBoth(docent, { block, index, secret })));
    }
    await settled(awake);
    slow.socket.readOn();
    await slow.until(() => slow.events.length - start.slow >= BLOCKS * PER_BLOCK);
    await settled(slow);
    expect(slow.events.slice(start.slow)).toEqual(awake.events.slice(start.awake));
    const bytes = slow.socket.frames.slice(start.frames).reduce((sum, { length }) => sum + length, 0);
    expect(bytes).toBeGreaterThan(MORE_THAN_KERNELS_HOLD);
    expect(found(slow)).toEqual(allowed(playerAt('gc-sociaal-werk').who));
    expect(found(at('swt-huisarts'))).toContain('said/swt/while-slow');
  });
});

// One for everybody and now and then one for the other team, mixed within one commit.
async function sendBoth(docent: TestPerson, at: { block: number; index: number; secret: string }): Promise<void> {
  const open = { subject: `Openbaar ${at.block}-${at.index}`, body: '€'.repeat(3990) };
  const closed = { subject: `Besloten ${at.secret}`, body: `${at.secret} `.repeat(100) };
  const sent = [must(docent, { type: 'SendAsActor', actor: 'redactie', channel: 'mail', teams: [], ...open })];
  if (at.index % 5 === 0) {
    sent.push(must(docent, { type: 'SendAsActor', actor: 'bep', channel: 'mail', teams: ['swt'], ...closed }));
  }
  await Promise.all(sent);
}

describe('P3 [VI5] reading the record back', () => {
  it('is refused to players until the docent opens it, then holds what players did and saw', async () => {
    const { server, docent, at } = play;
    const { token } = at('gc-huisarts');
    const refused = await server.post('/api/record', { token });
    expect([refused.status, refused.answer.error]).toEqual([403, 'not-open-yet']);
    expect(findCanaries([Buffer.from(JSON.stringify(refused.answer))], play.canaries)).toEqual([]);
    await must(docent, { type: 'EndPlay' });
    expect((await server.post('/api/record', { token })).answer.error).toBe('not-open-yet');
    await must(docent, { type: 'OpenRecord' });
    const opened = await server.post('/api/record', { token });
    expect(opened.status).toBe(200);
    const places = placesOf(findCanaries([Buffer.from(JSON.stringify(opened.answer))], play.canaries));
    expect(places).toContain('said/swt/chat');
    expect(places.filter(isHidden)).toEqual([]);
  });

  it('brings nothing new into the room by being opened', () => {
    const atTheEnd = (who: CanarySeat) => [...allowed(who), ...AT_THE_END].toSorted();
    for (const { who, person } of play.players) expect(found(person).toSorted()).toEqual(atTheEnd(who));
  });
});

/** Reaches the docent as an event, and not only as part of the decor. */
function isPlayed(place: string): boolean {
  return /^(injects|decisions|said)/.test(place);
}

/** What stays with docents and authors even after the truth reveal. */
function isHidden(place: string): boolean {
  return (
    /^(injects|decisions|actors)\/.*\/(note|script|expect|release)(\/|$)/.test(place) ||
    /^(facts|objectives|gauges|strands|topics|rules|noise|levels|debrief|said\/docent)\//.test(place) ||
    /^forms\/(laat|plan)|^forms\/.*\/(example|criteria|outcomes)|^press\/.*\/(example|note|criteria)/.test(place) ||
    /^endings\/(samen|los\/note)|^persons\/0\/texts\/0/.test(place) ||
    /^(injects\/(inj-5|inj-11)|decisions\/d3|actors\/ida\/(replies|onDial|otherwise|conversation))/.test(place) ||
    /\/conversation\/(closing|voicemail|lines\/dank\/answer)/.test(place)
  );
}
