import { Scene } from 'phaser';
import type { Pictures } from './pictures.ts';
import type { SceneLink } from './scene-link.ts';

/** Without a picture of its own: fetches the town and the faces of who is there now. */
export class PreloadScene extends Scene {
  readonly #link: SceneLink;
  readonly #pictures: Pictures;

  constructor(link: SceneLink, pictures: Pictures) {
    super('preload');
    this.#link = link;
    this.#pictures = pictures;
  }

  preload(): void {
    this.#pictures.queue(this);
  }

  create(): void {
    if (this.textures.exists(this.#pictures.town())) this.scene.start('world');
    else this.#link.onLost();
  }
}
