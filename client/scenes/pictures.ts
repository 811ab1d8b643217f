import type { Scene } from 'phaser';
import { loadFace } from './load-face.ts';
import type { SceneLink } from './scene-link.ts';
import { TOKEN_PIXELS } from './token-texture.ts';
import { townPicture } from './town-data.ts';

/** Fetches the pictures that the scenes need, each address once: one that failed is not asked for again. */
export class Pictures {
  readonly #link: SceneLink;
  readonly #onFace: () => void;
  readonly #asked = new Set<string>();
  #faces = 0;
  #isClosed = false;

  /** `onFace`: a portrait has come that the next frame can show. */
  constructor(link: SceneLink, onFace: () => void) {
    this.#link = link;
    this.#onFace = onFace;
  }

  /** How many portraits have come so far. */
  get faces(): number {
    return this.#faces;
  }

  /** Address and texture key of the town in the light of now, sharp enough for this screen. */
  town(): string {
    const { camera, ratio } = this.#link.look();
    return townPicture(this.#link.town, this.#link.shown().mood, camera.scale * ratio);
  }

  /** Asks for what the picture of now needs and was not asked for yet. Portraits come by themselves. */
  queue(scene: Scene): void {
    this.#once(this.town(), (address) => scene.load.image(address, address));
    for (const { face } of this.#link.shown().people) {
      if (face !== undefined) this.#once(face, (address) => void this.#fetchFace(scene, address));
    }
  }

  /** Lets whatever still comes go by. */
  close(): void {
    this.#isClosed = true;
  }

  async #fetchFace({ textures }: Scene, address: string): Promise<void> {
    const picture = await loadFace(address, Math.round(TOKEN_PIXELS * this.#link.look().ratio));
    if (!picture || this.#isClosed) return;
    textures.addImage(address, picture);
    this.#faces += 1;
    this.#onFace();
  }

  #once(address: string, ask: (address: string) => void): void {
    if (this.#asked.has(address)) return;
    this.#asked.add(address);
    ask(address);
  }
}
