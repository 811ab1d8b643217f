import { type ComponentType, lazy } from 'react';
import type { Route } from './routes.ts';

/** Screens that are not needed at once come when they are first shown. */
export const SCREENS: Record<Exclude<Route, 'desk' | 'talk'>, ComponentType> = {
  map: lazy(async () => ({ default: (await import('./map-screen.tsx')).MapScreen })),
  phone: lazy(async () => ({ default: (await import('./phone-screen.tsx')).PhoneScreen })),
  news: lazy(async () => ({ default: (await import('./news-screen.tsx')).NewsScreen })),
  board: lazy(async () => ({ default: (await import('./board-screen.tsx')).BoardScreen })),
  press: lazy(async () => ({ default: (await import('./press-screen.tsx')).PressScreen })),
  decisions: lazy(async () => ({ default: (await import('./decisions-screen.tsx')).DecisionsScreen })),
};
