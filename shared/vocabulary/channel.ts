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
