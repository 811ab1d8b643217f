import type { NoisePost } from '../../shared/scenario/level.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { ExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import { drawn } from './conditions/drawn.ts';
import { asClock, type Draft, emit, newId } from './draft.ts';
import type { SessionState } from './state.ts';
import { WHOLE_LEVEL } from './story-state.ts';

const MINUTE = 60_000;
/** A post does not come again, in other words, before so many others. */
const APART = 20;
/** One in so many carries a weak clue. */
const CLUE_IN = 5;
/** How often an alternative wording is looked for before a post counts as used up. */
const WORDINGS = 12;

/** When the town says the next harmless thing; undefined while it is quiet or has said all it can. */
export function nextNoiseAt(state: SessionState): ExerciseTime | undefined {
  const { rate, last, said } = state.story.noise;
  if (rate === 0 || !nextNoise(state)) return undefined;
  // Between half and one and a half times the average, so that nobody hears a metronome.
  const jitter = 0.5 + drawn(state.seed, `pause-${said.length}`, 100) / 100;
  return last + Math.round((MINUTE / rate) * jitter);
}

/** Publishes the next harmless post. */
export function sayNoise(draft: Draft): void {
  const next = nextNoise(draft.state);
  if (!next) return;
  const { post, text } = next;
  const { channel, handle, id, facts } = post;
  asClock(draft, () =>
    emit(
      draft,
      {
        type: 'PostPublished',
        item: newId(draft, 'item'),
        channel,
        // One name for all of them: the id of a post would tell which ones carry a clue.
        from: { kind: 'actor', id: 'town', name: handle, post: '' },
        handle,
        text,
        noise: id,
        ...(facts.length > 0 ? { facts } : {}),
      },
      'all',
    ),
  );
}

type Next = { post: NoisePost; text: string };
// The choice hangs on nothing but what was said so far and the level that is played.
const chosen = new WeakMap<SessionState['story']['noise'], { level: number; next: Next | undefined }>();

function nextNoise(state: SessionState): Next | undefined {
  const { noise, level = WHOLE_LEVEL } = state.story;
  const known = chosen.get(noise);
  if (known?.level === level) return known.next;
  const next = choose(state, level);
  chosen.set(noise, { level, next });
  return next;
}

function choose({ scenario, seed, story }: SessionState, level: number): Next | undefined {
  const { said } = story.noise;
  const played = noiseOn(scenario, level);
  const turn = said.length;
  const wantsClue = drawn(seed, `clue-${turn}`, CLUE_IN) === 1;
  const lately = new Set(said.slice(-Math.min(APART, played.length - 1)).map(({ post }) => post));
  const isFree = ({ id }: NoisePost) => !lately.has(id);
  const isFitting = ({ facts }: NoisePost) => facts.length > 0 === wantsClue;
  const isSaid = (worded: string) => said.some(({ text }) => text === worded);
  const ways = [(post: NoisePost) => isFitting(post) && isFree(post), isFree, () => true];
  for (const may of ways) {
    const next = unsaid(played.filter(may), seed, turn, isSaid);
    if (next) return next;
  }
  return undefined;
}

// A frozen scenario never changes, so what its town can say on a level is looked up once.
const byLevel = new WeakMap<Scenario, Map<number, readonly NoisePost[]>>();

function noiseOn(scenario: Scenario, level: number): readonly NoisePost[] {
  const known = byLevel.get(scenario) ?? new Map<number, readonly NoisePost[]>();
  const posts = known.get(level) ?? scenario.noise.filter(({ fromLevel = 1 }) => fromLevel <= level);
  byLevel.set(scenario, known.set(level, posts));
  return posts;
}

type IsSaid = (worded: string) => boolean;

function unsaid(posts: readonly NoisePost[], seed: number, turn: number, isSaid: IsSaid): Next | undefined {
  if (posts.length === 0) return undefined;
  const start = drawn(seed, `post-${turn}`, posts.length);
  for (let step = 0; step < posts.length; step++) {
    const post = posts[(start + step) % posts.length];
    const text = post && wording(post, seed, turn, isSaid);
    if (post && text !== undefined) return { post, text };
  }
  return undefined;
}

function wording({ id, text }: NoisePost, seed: number, turn: number, isSaid: IsSaid): string | undefined {
  const attempts = text.includes('{') ? WORDINGS : 1;
  for (let attempt = 0; attempt < attempts; attempt++) {
    let slot = 0;
    const worded = text.replace(/\{([^{}]*)\}/g, (_all, inner: string) => {
      const ways = inner.split('|');
      return ways[drawn(seed, `${id}-${turn}-${attempt}-${slot++}`, ways.length) - 1] ?? '';
    });
    if (!isSaid(worded)) return worded;
  }
  return undefined;
}
