/** One row of the table of import rules. The first row that covers a file is the row it lives by. */
export interface Row {
  /** A folder, or a file without its ending; `*` stands for any part of one name. */
  readonly from: string;
  /** Folders and files it may import, besides its own. */
  readonly mayImport: readonly string[];
  /** What it may import as types only. */
  readonly types?: readonly string[];
  /** What it may import only with `import()`, so that it stays out of the first download. */
  readonly lazily?: readonly string[];
  /** The packages it may import; any package when left out. */
  readonly packages?: readonly string[];
}

const SHARED = ['shared/vocabulary', 'shared/scenario', 'shared/session', 'shared/view'];
const CLIENT_LEAVES = ['client/text', 'client/art'];
const PANEL_IMPORTS = ['client/store', ...CLIENT_LEAVES, 'shared/view', 'shared/vocabulary'];
/** What the debrief says in the words of the console: the same questions, after play. */
const DOCENT_PARTS = ['client/docent/insight', 'client/docent/parts', 'client/docent/api'];
const PANEL_TYPES = ['shared/session', 'shared/scenario'];

/** Which part of the house may import which other part. Tests may import everything and are not in it. */
export const IMPORT_TABLE: readonly Row[] = [
  { from: 'shared/vocabulary', mayImport: [], packages: ['zod'] },
  { from: 'shared/scenario', mayImport: ['shared/vocabulary'], packages: ['zod'] },
  // An event holds what was delivered, so it is made of the same shapes as what authors write.
  { from: 'shared/session', mayImport: ['shared/vocabulary', 'shared/scenario/content'], packages: ['zod'] },
  { from: 'shared/view', mayImport: ['shared/session', 'shared/scenario', 'shared/vocabulary'], packages: ['zod'] },
  {
    from: 'shared/wire',
    mayImport: ['shared/session', 'shared/scenario', 'shared/vocabulary'],
    types: ['shared/view'],
    packages: ['zod'],
  },

  { from: 'server/engine', mayImport: SHARED, packages: ['xstate', '@orama/stemmers'] },
  { from: 'server/sessions', mayImport: ['server/engine', ...SHARED] },
  { from: 'server/auth', mayImport: SHARED },
  { from: 'server/clock', mayImport: ['server/sessions', ...SHARED] },
  { from: 'server/records', mayImport: SHARED },
  { from: 'server/bots', mayImport: ['server/sessions', 'server/engine', ...SHARED] },
  { from: 'server/storage', mayImport: ['server/sessions', 'server/auth', ...SHARED] },
  { from: 'server/sheets', mayImport: ['server/engine', ...SHARED] },
  { from: 'server/http', mayImport: ['server/sheets', 'server/sessions', 'server/auth', 'server/records', ...SHARED] },
  { from: 'server/rooms', mayImport: ['server/sessions', 'server/auth', 'shared'] },
  { from: 'server/cli', mayImport: ['server', 'shared'] },
  { from: 'server/main', mayImport: ['server', 'shared'] },
  { from: 'server/start-server', mayImport: ['server', 'shared'] },
  { from: 'server/version-guard', mayImport: [] },
  { from: 'server/*.ts', mayImport: SHARED },

  { from: 'client/text', mayImport: [], types: SHARED },
  { from: 'client/art', mayImport: [], types: SHARED },
  // A replay stands in for the server: it cuts what the viewer may see out of the record.
  { from: 'client/source/replay-source', mayImport: ['client/source', 'shared/wire', ...SHARED] },
  { from: 'client/source', mayImport: ['shared/wire', 'shared/session', 'shared/vocabulary'] },
  {
    from: 'client/store',
    mayImport: ['client/source/session-source', 'shared/view', 'shared/vocabulary'],
    types: ['shared/session', 'shared/wire'],
  },
  { from: 'client/panels', mayImport: PANEL_IMPORTS, types: PANEL_TYPES },
  {
    from: 'client/scenes',
    mayImport: ['client/store', ...CLIENT_LEAVES, 'shared/view', 'shared/vocabulary'],
  },
  {
    from: 'client/player',
    mayImport: ['client/panels', ...PANEL_IMPORTS],
    types: PANEL_TYPES,
    lazily: ['client/scenes'],
  },
  { from: 'client/docent', mayImport: ['client/panels', ...PANEL_IMPORTS], types: PANEL_TYPES },
  // A past moment is shown on the screens of play; only these files know that it is a replay.
  {
    from: 'client/debrief/replay',
    mayImport: ['client/debrief', 'client/source/replay-source', ...PANEL_IMPORTS],
    types: ['client/source', ...PANEL_TYPES],
  },
  {
    from: 'client/debrief',
    mayImport: ['client/player', ...DOCENT_PARTS, 'client/panels', ...PANEL_IMPORTS],
    types: ['client/source', ...PANEL_TYPES],
  },
  { from: 'client/*-app', mayImport: ['client', 'shared'] },

  // The programs that draw the pictures; what they draw is data that nobody imports.
  { from: 'assets', mayImport: ['tests/tools'] },
  { from: '*.config.ts', mayImport: ['tests/tools'] },
];

/** A package that is a guest in a few places only. */
export interface Guest {
  /** Package names; `*` stands for any part of a name. */
  readonly packages: readonly string[];
  readonly only: readonly string[];
}

/** The first line that covers a package decides; a package without a line may be imported anywhere. */
export const GUESTS: readonly Guest[] = [
  { packages: ['@colyseus/sdk'], only: ['client/source/live-source'] },
  { packages: ['colyseus', '@colyseus/*'], only: ['server/rooms', 'server/main'] },
  { packages: ['phaser'], only: ['client/scenes'] },
  { packages: ['xstate'], only: ['server/engine/*-machine'] },
  { packages: ['kysely', 'pg', 'node:sqlite'], only: ['server/storage'] },
  {
    packages: ['react', 'react-dom', 'react-aria-components', 'lucide-react', 'wouter'],
    only: [
      'client/panels',
      'client/player',
      'client/docent',
      'client/debrief',
      'client/art',
      'client/*-app',
      'client/store/use-*',
      'client/text/use-*',
    ],
  },
  { packages: ['node:*'], only: ['server', 'assets', '*.config.ts'] },
];

/** Whether a line of the table covers a file. */
export function covers(pattern: string, path: string): boolean {
  const source = pattern.split('*').map(escapePattern).join('[^/]*');
  return new RegExp(`^${source}($|/|\\.(ts|tsx|mjs|css)$)`).test(path);
}

function escapePattern(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}
