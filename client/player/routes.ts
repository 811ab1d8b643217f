/** Where a player can be. The path stands in the address bar behind `#`. */
export const ROUTES = ['desk', 'map', 'phone', 'news', 'board', 'decisions', 'press', 'talk'] as const;
export type Route = (typeof ROUTES)[number];

export const PATHS: Record<Route, string> = {
  desk: '/',
  map: '/kaart',
  phone: '/telefoon',
  news: '/nieuws',
  board: '/beeld',
  decisions: '/besluiten',
  press: '/pers',
  talk: '/overleg',
};
