import type { GameObjects, Scene } from 'phaser';
import { lengthOf, spotAlong } from './path-graph.ts';
import type { Spot } from './town-data.ts';

const STEP = 13;
const NAVY = 0x1d3247;
const PAPER = 0xfffdf7;

/** The dotted line along the streets that "me" is walking. */
export class Trail {
  readonly #pen: GameObjects.Graphics;

  constructor(scene: Scene) {
    this.#pen = scene.add.graphics().setDepth(0);
  }

  /** Draws the way; nothing for an empty one. */
  show(walk: readonly Spot[]): void {
    this.#pen.clear();
    const dots = Math.floor(lengthOf(walk) / STEP);
    for (let dot = 1; dot < dots; dot++) {
      const spot = spotAlong(walk, dot / dots);
      if (!spot) continue;
      this.#pen.fillStyle(NAVY).fillCircle(spot.x, spot.y, 3.4);
      this.#pen.fillStyle(PAPER).fillCircle(spot.x, spot.y, 2.2);
    }
  }
}
