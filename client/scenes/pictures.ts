import type { Scene } from 'phaser';
import type { SceneLink } from './scene-link.ts';
import { TOKEN_PIXELS } from './token-texture.ts';
import { townPicture } from './town-data.ts';

/** Fetches the pictures that the scenes need, each address once: one that failed is not asked for again. */
export class Pictures {
  readonly #link: SceneLink;
  readonly #asked = new Set<string>();

  constructor(link: SceneLink) {
    this.#link = link;
  }

  /** Address and texture key of the town in the light of now, sharp enough for this screen. */
  town(): string {
    const { camera, ratio } = this.#link.look();
    return townPicture(this.#link.town, this.#link.shown().mood, camera.scale * ratio);
  }

  /** Asks for what the picture of now needs and was not asked for yet. */
  queue(scene: Scene): void {
    const size = Math.round(TOKEN_PIXELS * this.#link.look().ratio);
    this.#once(this.town(), (address) => scene.load.image(address, address));
    for (const { face } of this.#link.shown().people) {
      if (face !== undefined) {
        this.#once(face, (address) => scene.load.svg(address, address, { width: size, height: size }));
      }
    }
  }

  #once(address: string, ask: (address: string) => void): void {
    if (this.#asked.has(address)) return;
    this.#asked.add(address);
    ask(address);
  }
}
