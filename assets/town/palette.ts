/** The colours of the land; buildings bring their own. */
export const LAND = {
  base: '#d6d2a0',
  bright: '#e6deb2',
  grass: '#b4c07a',
  grassDeep: '#9db06a',
  park: '#a6b96e',
  meadow: '#a9bd6c',
  dike: '#93aa5f',
  sand: '#e4d8ae',
  shore: '#d9c9a0',
  pave: '#e5d3b0',
  paveLine: '#d3bf98',
  road: '#efe3cb',
  roadEdge: '#cdbb98',
  quay: '#dcc9a4',
  quayWall: '#a08d74',
  stone: '#c9ab84',
  water: '#6ea7b8',
  waterDeep: '#5590a5',
  waterLight: '#8cbfc9',
} as const;

export const LEAVES = ['#7f9a4e', '#8ba653', '#6f8f57', '#a0a84f', '#b79a45'] as const;
