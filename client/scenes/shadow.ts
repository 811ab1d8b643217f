import type { Scene } from 'phaser';

export const SHADOW = 'shadow';

const WIDTH = 64;
const HEIGHT = 24;

/** Makes the texture of the soft shadow that puts a token on the ground. */
export function bakeShadow(scene: Scene): void {
  const texture = scene.textures.createCanvas(SHADOW, WIDTH, HEIGHT);
  if (!texture) return;
  const pen = texture.context;
  pen.scale(1, HEIGHT / WIDTH);
  const shade = pen.createRadialGradient(WIDTH / 2, WIDTH / 2, 0, WIDTH / 2, WIDTH / 2, WIDTH / 2);
  shade.addColorStop(0, 'rgb(22 40 58 / 60%)');
  shade.addColorStop(1, 'rgb(22 40 58 / 0%)');
  pen.fillStyle = shade;
  pen.fillRect(0, 0, WIDTH, WIDTH);
  texture.refresh();
}
