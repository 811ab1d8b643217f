import { type ComponentType, lazy } from 'react';

/** Where a player can be. The path stands in the address bar behind `#`. */
export const ROUTES = ['desk', 'map', 'phone', 'news', 'decisions', 'talk'] as const;
export type Route = (typeof ROUTES)[number];

export const PATHS: Record<Route, string> = {
  desk: '/',
  map: '/kaart',
  phone: '/telefoon',
  news: '/nieuws',
  decisions: '/besluiten',
  talk: '/overleg',
};

/** Screens that are not needed at once come when they are first shown. */
export const SCREENS: Record<Exclude<Route, 'desk' | 'talk'>, ComponentType> = {
  map: lazy(async () => ({ default: (await import('./map-screen.tsx')).MapScreen })),
  phone: lazy(async () => ({ default: (await import('./phone-screen.tsx')).PhoneScreen })),
  news: lazy(async () => ({ default: (await import('./news-screen.tsx')).NewsScreen })),
  decisions: lazy(async () => ({ default: (await import('./decisions-screen.tsx')).DecisionsScreen })),
};
