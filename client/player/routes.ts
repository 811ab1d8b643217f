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
