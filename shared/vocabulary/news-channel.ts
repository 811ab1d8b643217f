/** Channels that make the Nieuws screen; the others arrive on the desk. */
export const NEWS_CHANNELS = ['teletext', 'microblog', 'forum', 'paper', 'broadcast'] as const;
export type NewsChannel = (typeof NEWS_CHANNELS)[number];

/** True when the channel is shown under Nieuws. */
export function isNews(channel: string): channel is NewsChannel {
  return (NEWS_CHANNELS as readonly string[]).includes(channel);
}
