import { PATHS, ROUTES, type Route } from './routes.ts';

export type Where =
  | { route: Exclude<Route, 'desk'> }
  | { route: 'desk'; item?: string; writing?: 'new' | 'reply' | 'forward' };

const POST = /^\/post\/([^/]+)(?:\/(antwoord|doorsturen))?$/;

/** Reads the path behind `#`. Anything unknown is the desk. */
export function whereIs(path: string): Where {
  if (path === '/schrijven') return { route: 'desk', writing: 'new' };
  const post = POST.exec(path);
  if (post?.[1] !== undefined) return { route: 'desk', item: decodeURIComponent(post[1]), ...writingAs(post[2]) };
  if (path.startsWith(`${PATHS.board}/`)) return { route: 'board' };
  const route = ROUTES.find((candidate) => candidate !== 'desk' && PATHS[candidate] === path);
  return route === undefined || route === 'desk' ? { route: 'desk' } : { route };
}

/** The path of an item on the desk, or of writing about it. */
export function postPath(item: string, writing?: 'reply' | 'forward'): string {
  const path = `/post/${encodeURIComponent(item)}`;
  if (writing === undefined) return path;
  return `${path}/${writing === 'reply' ? 'antwoord' : 'doorsturen'}`;
}

const BOARD_SOURCE = `${PATHS.board}/bron/`;

/** The path of putting something on the board that comes from an item, a call or the card of a seat. */
export function boardPath(source: string): string {
  return `${BOARD_SOURCE}${encodeURIComponent(source)}`;
}

/** What a new finding comes from, when the path says so. */
export function boardSource(path: string): string | undefined {
  return path.startsWith(BOARD_SOURCE) ? decodeURIComponent(path.slice(BOARD_SOURCE.length)) : undefined;
}

export const WRITE_PATH = '/schrijven';

function writingAs(word: string | undefined): { writing?: 'reply' | 'forward' } {
  if (word === undefined) return {};
  return { writing: word === 'antwoord' ? 'reply' : 'forward' };
}
