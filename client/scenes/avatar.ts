import type { GameObjects, Scene } from 'phaser';
import { SHADOW } from './shadow.ts';
import { bakeToken } from './token-texture.ts';
import type { MapPerson } from './tokens.ts';
import type { Spot } from './town-data.ts';

/** Towards the viewer is in front of; "me" is in front of everybody. */
const IN_FRONT = 10_000;

/** One person's token: a portrait in a ring of the team's colour, with a shadow. It goes where it is put. */
export class Avatar {
  readonly #scene: Scene;
  readonly #token: GameObjects.Image;
  readonly #shadow: GameObjects.Image;
  #me: boolean;

  constructor(scene: Scene, person: MapPerson, ratio: number) {
    this.#scene = scene;
    this.#me = person.me;
    this.#shadow = scene.add.image(0, 0, SHADOW).setDepth(1);
    this.#token = scene.add.image(0, 0, bakeToken(scene, person, ratio));
  }

  /** Shows the person as she is now: another ring after a move, the portrait once it is there. */
  dress(person: MapPerson, ratio: number): void {
    this.#me = person.me;
    this.#token.setTexture(bakeToken(this.#scene, person, ratio));
  }

  /** Puts the middle of the token at a world spot, so wide in pixels of the world. */
  put(spot: Spot, size: number): void {
    const width = this.#me ? size * 1.15 : size;
    this.#token.setPosition(spot.x, spot.y).setDisplaySize(width, width);
    this.#token.setDepth(this.#me ? IN_FRONT : 2 + spot.y);
    this.#shadow.setPosition(spot.x, spot.y + width * 0.46).setDisplaySize(width * 0.9, width * 0.3);
  }

  remove(): void {
    this.#token.destroy();
    this.#shadow.destroy();
  }
}
