import { z } from 'zod';

/** The medium in the fiction. How it is called there (Waalpiep, Ons Plein) comes from the scenario's skins. */
export const CHANNELS = [
  'mail',
  'call',
  'visit',
  'teletext',
  'microblog',
  'forum',
  'paper',
  'broadcast',
  'letter',
  'document',
  'card',
] as const;
export const Channel = z.enum(CHANNELS);
export type Channel = z.infer<typeof Channel>;

/** Channels that make the Nieuws screen; the others arrive on the desk. */
export const NEWS_CHANNELS = ['teletext', 'microblog', 'forum', 'paper', 'broadcast'] as const;
export type NewsChannel = (typeof NEWS_CHANNELS)[number];

/** True when the channel is shown under Nieuws. */
export function isNews(channel: Channel): channel is NewsChannel {
  return (NEWS_CHANNELS as readonly string[]).includes(channel);
}
