import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ItemView } from '../../shared/view/session-view.ts';
import { expectNoAxeViolations } from '../../tests/support/axe.ts';
import { BroadcastPanel } from './broadcast-panel.tsx';
import { FeedPanel } from './feed-panel.tsx';
import { threadsOf } from './feed-threads.ts';
import { PaperPanel } from './paper-panel.tsx';
import { PostForm } from './post-form.tsx';

const story = { startsAt: '09:00', factor: 5 };
const bare = { recipients: [], toActors: [], openedBy: [], notes: [], recalled: false };
const posted: ItemView = {
  ...bare,
  id: 'i1',
  at: 180_000,
  from: { kind: 'actor', id: 'daan', name: 'Daan', post: '' },
  title: 'Dit rook je al een week',
  content: {
    kind: 'delivered',
    delivered: {
      channel: 'microblog',
      feed: { posts: [{ handle: '@flat_live', text: 'niemand kwam', picture: 'Een deur met lint.', likes: 3 }] },
    },
  },
};
const answer: ItemView = {
  ...bare,
  id: 'i2',
  at: 240_000,
  from: { kind: 'player', id: 'p1', name: 'Noor', team: 'swt' },
  title: 'Wij zijn er',
  inReplyTo: 'i1',
  content: { kind: 'written', written: { channel: 'microblog', handle: 'Wijkteam', text: 'Wij zijn er' } },
};

describe('FeedPanel', () => {
  it('puts a reply under the post it answers and describes pictures', async () => {
    const onReply = vi.fn();
    const threads = threadsOf([posted, answer], 'microblog');
    const { container } = render(
      <FeedPanel kind="microblog" name="Waalpiep" threads={threads} story={story} onReply={onReply} />,
    );
    expect(threads).toHaveLength(1);
    expect(screen.getByText('Een deur met lint.')).toBeDefined();
    expect(screen.getByText('1 reactie')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Reageren op @flat_live' }));
    expect(onReply).toHaveBeenCalledWith('i1');
    await expectNoAxeViolations(container);
  });
});

describe('a thread of the forum', () => {
  const shown = (title: string) => {
    const feed = { posts: [{ handle: 'Ria', text: 'Krentenbrood hangt aan de deur.', likes: 0 }] };
    const item: ItemView = {
      ...posted,
      title,
      content: { kind: 'delivered', delivered: { channel: 'forum', feed } },
    };
    return render(<FeedPanel kind="forum" name="Ons Plein" threads={threadsOf([item], 'forum')} story={story} />);
  };

  it('has its title above it, unless the post says just that', () => {
    const { unmount } = shown('Wie lust er brood?');
    expect(screen.getByRole('heading', { level: 3, name: 'Wie lust er brood?' })).toBeDefined();
    unmount();
    shown('Krentenbrood hangt aan de deur.');
    expect(screen.queryByRole('heading', { level: 3 })).toBeNull();
    expect(screen.getAllByText('Krentenbrood hangt aan de deur.')).toHaveLength(1);
  });
});

describe('PostForm', () => {
  it('says that the town reads along and publishes what was written', async () => {
    const onPublish = vi.fn();
    const frame = { label: 'Bericht op Waalpiep', busy: false, refusal: undefined, onChange: () => undefined };
    const { container } = render(<PostForm {...frame} value="Wij zijn er." onPublish={onPublish} />);
    expect(
      screen.getByRole('textbox', { name: 'Bericht op Waalpiep' }).getAttribute('aria-describedby'),
    ).not.toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Plaatsen' }));
    expect(onPublish).toHaveBeenCalledWith('Wij zijn er.');
    await expectNoAxeViolations(container);
  });
});

describe('PaperPanel', () => {
  it('is a front page with a headline, its text and the aside', async () => {
    const paper = {
      headline: 'Buurt belde drie keer',
      standfirst: 'Niemand kwam.',
      paragraphs: ['WAALMOND - Een kalender ligt op tafel.'],
      picture: { place: 'schippersflat', caption: 'De flat.' },
      aside: { title: 'Wat weten we nog niet?', paragraphs: ['Waaraan hij overleed.'] },
    };
    const { container } = render(
      <PaperPanel name="De Waalmonder" date="dinsdag" time="10:00" paper={paper} drawingOf={() => '/town.webp'} />,
    );
    expect(screen.getByRole('article', { name: 'Buurt belde drie keer' })).toBeDefined();
    expect(screen.getByRole('complementary', { name: 'Wat weten we nog niet?' })).toBeDefined();
    await expectNoAxeViolations(container);
  });
});

describe('BroadcastPanel', () => {
  afterEach(() => vi.useRealTimers());
  const broadcast = {
    medium: 'radio' as const,
    title: 'Bulletin',
    seconds: 8,
    cues: [
      { at: 0, speaker: 'Nieuwslezer', text: 'Het is tien uur.' },
      { at: 4, speaker: 'Buurman', text: 'Ik groette hem altijd.' },
    ],
  };

  it('captions what is spoken at that second, stops at the end and keeps the whole text at hand', async () => {
    vi.useFakeTimers();
    const { container } = render(<BroadcastPanel name="RTV Riviermond" time="09:50" broadcast={broadcast} />);
    const caption = () => container.querySelector('.broadcast-caption')?.textContent;
    expect(caption()).toContain('Het is tien uur.');
    act(() => screen.getByRole('button', { name: 'Afspelen' }).click());
    act(() => void vi.advanceTimersByTime(4500));
    expect(caption()).toContain('Ik groette hem altijd.');
    act(() => void vi.advanceTimersByTime(4000));
    expect(screen.getByRole('button', { name: 'Opnieuw' })).toBeDefined();
    expect(screen.getByText('Uitgeschreven tekst')).toBeDefined();
    vi.useRealTimers();
    await expectNoAxeViolations(container);
  });
});
