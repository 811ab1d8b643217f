/** The folders of the project; a mention that starts with one of them is a path. */
const TOP_LEVEL = ['server', 'client', 'scenarios', 'shared', 'assets', 'tests', 'docs'];

const LOOKS_LIKE_A_FILE = /\.(ts|tsx|mjs|md|yaml)$/;

/** Every path of the project that a Markdown text mentions between backticks, once. */
export function pathsIn(markdown: string): string[] {
  const prose = markdown.replace(/^```[\s\S]*?^```/gm, '');
  const mentions = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, mention = '']) => mention.trim());
  return [...new Set(mentions.filter(isPath).map(fixedPart))];
}

function isPath(mention: string): boolean {
  const [top = ''] = mention.split('/');
  const startsHere = TOP_LEVEL.includes(top) && (mention.includes('/') || LOOKS_LIKE_A_FILE.test(mention));
  return startsHere && !/\s/.test(mention);
}

/** `server/engine/commands/<verb>.ts` and `scenarios/*` name no file; the folder before it must exist. */
function fixedPart(mention: string): string {
  const path = mention.replace(/(:\d+|#.*)$/, '');
  const open = path.search(/[<>*{}…]/);
  return open === -1 ? path : path.slice(0, path.lastIndexOf('/', open) + 1);
}

/** One sentence for each mention of a path that does not exist. */
export function findMissingPaths(
  documents: readonly { path: string; text: string }[],
  exists: (path: string) => boolean,
): string[] {
  return documents.flatMap(({ path, text }) =>
    pathsIn(text)
      .filter((mention) => !exists(mention))
      .map((mention) => `${path} mentions ${mention}, which does not exist`),
  );
}
