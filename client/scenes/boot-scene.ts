import { Scene } from 'phaser';
import { bakeShadow } from './shadow.ts';

/** Without a picture of its own: makes what needs no file, then lets the files come. */
export class BootScene extends Scene {
  constructor() {
    super('boot');
  }

  create(): void {
    bakeShadow(this);
    this.scene.start('preload');
  }
}
