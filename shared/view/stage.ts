import type { Scenario } from '../scenario/scenario.ts';
import type { Slug } from '../vocabulary/ids.ts';
import type { StoryClock } from '../vocabulary/story-time.ts';

export type Contact = {
  id: Slug;
  kind: 'actor' | 'public-line';
  name: string;
  post: string;
  address?: string;
  number?: string;
};

/** The fixed decor of a session as one viewer may know it: names, places, media. Nothing of what is still to come. */
export type Stage = {
  scenario: { id: Slug; title: string; version: string; language: 'nl' | 'en' };
  briefing: string;
  contentNote: string;
  agreements: string[];
  optOutWord: string;
  story: StoryClock & { date: string };
  /** Planned play in ms. */
  duration: number;
  teams: { id: Slug; name: string; short: string; colour: string; home: Slug; intro: string }[];
  professions: { id: Slug; name: string }[];
  places: { id: Slug; name: string; description: string; travel: number }[];
  skins: Scenario['skins'];
  /** Who this viewer can write to or phone from the start. */
  contacts: Contact[];
};
