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
  const route = ROUTES.find((candidate) => candidate !== 'desk' && PATHS[candidate] === path);
  return route === undefined || route === 'desk' ? { route: 'desk' } : { route };
}

/** The path of an item on the desk, or of writing about it. */
export function postPath(item: string, writing?: 'reply' | 'forward'): string {
  const path = `/post/${encodeURIComponent(item)}`;
  if (writing === undefined) return path;
  return `${path}/${writing === 'reply' ? 'antwoord' : 'doorsturen'}`;
}

export const WRITE_PATH = '/schrijven';

function writingAs(word: string | undefined): { writing?: 'reply' | 'forward' } {
  if (word === undefined) return {};
  return { writing: word === 'antwoord' ? 'reply' : 'forward' };
}
