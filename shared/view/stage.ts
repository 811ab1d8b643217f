import type { Scenario } from '../scenario/scenario.ts';
import type { Slug } from '../vocabulary/ids.ts';
import type { StoryClock } from '../vocabulary/story-time.ts';
import type { TownSpot } from '../vocabulary/town-spots.ts';

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
  /** `travel` in ms; `drawnAs`: the spot of the drawn town, if it is not the one with its own id. */
  places: { id: Slug; name: string; description: string; travel: number; drawnAs?: TownSpot | undefined }[];
  skins: Scenario['skins'];
  /** Who this viewer can write to or phone from the start. */
  contacts: Contact[];
};
