import type { Block } from './face.ts';
import type { GableShape } from './gables.ts';
import type { House } from './house.ts';

/** The warm brick and plaster colours of Waalmond. */
export const BRICKS = ['#c4694a', '#b5573f', '#d98e5f', '#a84f3d', '#cf7f55', '#8f4b3c', '#d7a06c', '#b9694f'] as const;
export const PLASTERS = ['#efe0c2', '#e8cfa0', '#d9b38c', '#c9d0c0', '#e3c3ab', '#dcd3c0'] as const;
export const TILES = ['#a9533c', '#8e4a3c', '#6b6670', '#b8613f', '#7a4a40', '#5f5a63'] as const;
const DOORS = ['#2f4b3a', '#27405c', '#7a2e2a', '#c79a3c', '#3f6e7d'] as const;

/** Picks from a list, going round. */
export function pick<T>(list: readonly [T, ...T[]], index: number): T {
  return list[Math.abs(Math.floor(index)) % list.length] ?? list[0];
}

/** A tall narrow house on a quay; index settles its colours. */
export function canalHouse(block: Block, index: number, front: 'left' | 'right'): House {
  const shapes: readonly [GableShape, ...GableShape[]] = [
    'step',
    'bell',
    'cornice',
    'neck',
    'spout',
    'neck',
    'step',
    'cornice',
    'bell',
  ];
  const rows = block.h > 2.3 ? 3 : 2;
  const facade = {
    columns: 2,
    rows,
    width: 0.2,
    height: 0.36,
    sill: 0.4,
    step: (block.h - 0.2) / rows,
    door: index % 2,
  };
  const side = { columns: 3, rows, width: 0.18, height: 0.3, sill: 0.46, step: (block.h - 0.2) / rows };
  const plaster = index % 4 === 2;
  return {
    block,
    roof: { kind: 'gable', rise: 0.72 + (index % 3) * 0.09, front, shape: pick(shapes, index) },
    wall: plaster ? pick(PLASTERS, index) : pick(BRICKS, index * 3 + 1),
    brick: !plaster,
    tile: pick(TILES, index),
    trim: plaster ? '#fffaf0' : '#f6ead2',
    door: pick(DOORS, index),
    left: front === 'left' ? facade : side,
    right: front === 'right' ? facade : side,
    chimney: index % 2 === 0,
  };
}

/** The old brick terrace: low, a door and a window, chimneys on the ridge. */
export function workersHouse(block: Block, index: number, colour: number): House {
  return {
    block: { ...block, h: 1.12 },
    roof: { kind: 'gable', rise: 0.6, front: 'right', shape: 'plain', attic: true },
    wall: pick(BRICKS, colour + (index % 2)),
    tile: pick(TILES, colour),
    door: pick(DOORS, index + colour),
    left: { columns: 2, width: 0.22, height: 0.4, door: index % 2 },
    right: { columns: 1 },
    chimney: index % 2 === 0,
  };
}

/** A terrace of the thirties: two storeys, dormers, deep eaves. */
export function gardenHouse(block: Block, index: number, colour: number): House {
  return {
    block: { ...block, h: 1.35 },
    roof: { kind: 'gable', rise: 0.78, front: 'right', shape: 'plain' },
    wall: pick(BRICKS, colour),
    tile: pick(['#b8613f', '#9b4c38', '#8e4a3c'], colour),
    door: pick(DOORS, index + 1),
    left: { columns: 2, rows: 2, width: 0.25, height: 0.34, sill: 0.3, step: 0.62, door: (index + 1) % 2 },
    right: { columns: 1, rows: 2, step: 0.62, sill: 0.3, height: 0.34 },
    dormers: [0.26],
    chimney: index % 3 === 0,
  };
}

/** Sixties family houses: pale brick, wide panes, white panels. */
export function familyHouse(block: Block, index: number, colour: number): House {
  return {
    block: { ...block, h: 1.25 },
    roof: { kind: 'gable', rise: 0.62, front: 'right', shape: 'plain', attic: false },
    wall: pick(['#e2cfa6', '#d8bd92', '#cfc3ac'], colour),
    tile: pick(['#6b6670', '#5f5a63', '#7a5a4c'], colour),
    trim: '#fffaf0',
    door: pick(['#3f6e7d', '#b4533e', '#d9a441', '#5e7a4f'], index),
    left: { columns: 2, rows: 2, width: 0.3, height: 0.32, sill: 0.26, step: 0.58, door: index % 2 },
    right: { columns: 1, rows: 2, width: 0.2, height: 0.28, sill: 0.3, step: 0.58 },
  };
}

/** Plastered cottages in soft colours. */
export function plasterHouse(block: Block, index: number, colour: number): House {
  return {
    ...workersHouse(block, index, colour),
    wall: pick(PLASTERS, index + colour),
    brick: false,
    trim: '#fffdf5',
    tile: pick(['#a9533c', '#8e4a3c', '#b8613f'], colour),
  };
}

/** A detached house under a tent roof. */
export function villa(block: Block, index: number, colour: number): House {
  return {
    block: { ...block, h: 1.15 },
    roof: { kind: 'hip', rise: 0.85 },
    wall: pick(['#efe0c2', '#d98e5f', '#e8cfa0', '#b9694f'], index + colour),
    brick: (index + colour) % 2 === 1,
    tile: pick(['#8e4a3c', '#5f5a63', '#b8613f', '#6e5340'], index + colour),
    door: pick(DOORS, index),
    left: { columns: 3, width: 0.24, height: 0.42, door: 1 },
    right: { columns: 2, width: 0.22, height: 0.42 },
    chimney: true,
  };
}

/** A farm under one wide roof. */
export function farm({ x, y }: Block, index: number, colour: number): House {
  return {
    block: { x, y, w: 1.7, d: 1.5, h: 0.62 },
    roof: { kind: 'hip', rise: 1.25 },
    wall: pick(['#b9694f', '#efe0c2'], colour),
    tile: pick(['#8a6b4a', '#9b4c38'], colour),
    door: '#2f6b4c',
    left: { columns: 4, width: 0.22, height: 0.3, sill: 0.18, door: 2 },
    right: { columns: 2, width: 0.3, height: 0.34, sill: 0.08, door: index },
    chimney: true,
  };
}
