import { expect, it } from 'vitest';
import type { DeliveredContent } from '../../shared/session/events/injects.ts';
import { plainText } from './plain-text.ts';

const post = (handle: string, text: string) => ({ handle, text, likes: 0 });
const CASES: [DeliveredContent, string][] = [
  [{ channel: 'mail', mail: { subject: 'S', body: 'Dag.' } }, 'Dag.'],
  [{ channel: 'teletext', teletext: { page: 110, title: 'T', paragraphs: ['Een.', 'Twee.'] } }, 'Een.\n\nTwee.'],
  [{ channel: 'microblog', feed: { posts: [post('@a', 'Een'), post('@b', 'Twee')] } }, '@a: Een\n@b: Twee'],
  [{ channel: 'forum', feed: { posts: [post('Ria', 'Hoi')] } }, 'Ria: Hoi'],
  [{ channel: 'paper', paper: { headline: 'K', standfirst: 'Kort.', paragraphs: ['Lang.'] } }, 'Kort.\n\nLang.'],
  [
    {
      channel: 'broadcast',
      broadcast: { medium: 'radio', title: 'R', seconds: 9, cues: [{ at: 0, speaker: 'Mo', text: 'Hier Mo.' }] },
    },
    'Mo: Hier Mo.',
  ],
  [{ channel: 'letter', letter: { heading: 'H', body: 'Beste,', signature: 'Nel' } }, 'Beste,\n\nNel'],
  [
    {
      channel: 'document',
      document: {
        pages: [
          { heading: 'P1', body: 'Een.' },
          { heading: 'P2', body: 'Twee.' },
        ],
      },
    },
    'P1\nEen.\n\nP2\nTwee.',
  ],
  [{ channel: 'card', card: { body: 'Hint.' } }, 'Hint.'],
  [{ channel: 'call', call: 'call-1' }, ''],
  [{ channel: 'visit', call: 'call-1' }, ''],
];

it('[ME4] what is forwarded is quoted in its own words, whatever medium it came by', () => {
  for (const [content, words] of CASES) expect(plainText(content)).toBe(words);
});
