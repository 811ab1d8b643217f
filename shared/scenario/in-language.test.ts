import { expect, it } from 'vitest';
import { inLanguage, overlayPath } from './in-language.ts';

const dutch = {
  title: 'Licht',
  duration: '10:00',
  agreements: ['Eerst', 'Dan'],
  actors: [{ id: 'bep', post: 'buurvrouw', replies: [{ id: 'a', body: 'Dank u.', after: '01:00' }] }],
  persons: [{ actor: 'bep', texts: [{ text: 'Bep slaapt.' }] }],
  seats: 4,
};

it('[SC2] merges by key, by id, and lists without ids as a whole', () => {
  const overlay = {
    title: 'Light',
    agreements: ['First', 'Then'],
    actors: { bep: { post: 'neighbour', replies: { a: { body: 'Thank you.' } } } },
    persons: { bep: { texts: [{ text: 'Bep sleeps.' }] } },
  };
  const { document, misfits } = inLanguage(dutch, overlay);
  expect(misfits).toEqual([]);
  expect(document).toEqual({
    title: 'Light',
    duration: '10:00',
    agreements: ['First', 'Then'],
    actors: [{ id: 'bep', post: 'neighbour', replies: [{ id: 'a', body: 'Thank you.', after: '01:00' }] }],
    persons: [{ actor: 'bep', texts: [{ text: 'Bep sleeps.' }] }],
    seats: 4,
  });
});

it('[SC2] changes nothing of what happens, when, to whom and from whom', () => {
  const inject = { id: 'een', title: 'Licht', release: { at: '01:00' }, from: 'bep', kind: 'contextual' };
  const original = { version: '1.0.0', injects: [inject] };
  const changed = { title: 'Light', release: { at: '02:00' }, from: 'ida', kind: 'contingency' };
  const { document, misfits } = inLanguage(original, { version: '2.0.0', injects: { een: changed } });
  expect(document).toEqual({ version: '1.0.0', injects: [{ ...inject, title: 'Light' }] });
  expect(misfits.map(({ path, why }) => `${path.join('.')} ${why}`)).toEqual([
    'version no-text',
    'injects.een.release.at no-text',
    'injects.een.from no-text',
    'injects.een.kind no-text',
  ]);
});

it('[SC2] names what has no place or another shape, and leaves it as it was', () => {
  const overlay = {
    titel: 'Light',
    seats: '5',
    persons: [],
    actors: { ida: { post: 'host' }, bep: { replies: { a: 'Thanks' } } },
  };
  const { document, misfits } = inLanguage(dutch, overlay);
  expect(document).toMatchObject({ title: 'Licht', seats: 4, agreements: ['Eerst', 'Dan'], actors: dutch.actors });
  expect(misfits).toEqual([
    { path: ['titel'], why: 'unknown' },
    { path: ['seats'], why: 'other-shape' },
    { path: ['persons'], why: 'other-shape' },
    { path: ['actors', 'ida'], why: 'unknown' },
    { path: ['actors', 'bep', 'replies', 'a'], why: 'other-shape' },
  ]);
});

it('[SC2] names the very place in a list, and takes no text for a thing with fields', () => {
  const overlay = { title: null, persons: { bep: { texts: ['Bep sleeps.'] } }, agreements: { een: 'First' } };
  const { document, misfits } = inLanguage(dutch, overlay);
  expect(document).toEqual(dutch);
  expect(misfits).toEqual([
    { path: ['persons', 'bep', 'texts', 0], why: 'other-shape' },
    { path: ['agreements', 'een'], why: 'unknown' },
  ]);
});

it('[SC2] finds a place of the scenario in its translation', () => {
  expect(overlayPath(dutch, ['actors', 0, 'replies', 0, 'body'])).toEqual(['actors', 'bep', 'replies', 'a', 'body']);
  expect(overlayPath(dutch, ['persons', 0, 'texts', 0, 'text'])).toEqual(['persons', 'bep', 'texts', 0, 'text']);
});
