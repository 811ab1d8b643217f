import { CANVAS, Game, Scale, WEBGL } from 'phaser';
import { BootScene } from './boot-scene.ts';
import type { World } from './keep-world.ts';
import { Pictures } from './pictures.ts';
import { PreloadScene } from './preload-scene.ts';
import type { SceneLink } from './scene-link.ts';
import { WorldScene } from './world-scene.ts';

/** Opens the game in `holder`, a box that is hidden from screen readers. */
export function openWorld(holder: HTMLElement, renderer: 'webgl' | 'canvas', link: SceneLink): World {
  const pictures = new Pictures(link, draw);
  const world = new WorldScene(link, pictures);
  const game = new Game({
    type: renderer === 'webgl' ? WEBGL : CANVAS,
    parent: holder,
    backgroundColor: '#d9d2a8',
    banner: false,
    autoFocus: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    loader: { imageLoadType: 'HTMLImageElement' },
    powerPreference: 'low-power',
    scale: { mode: Scale.NONE, ...sizeOf(link) },
    scene: [new BootScene(), new PreloadScene(link, pictures), world],
  });
  let sized = link.look();

  game.events.once('ready', () => game.renderer.on('losewebgl', link.onLost));
  game.events.on('postrender', () => {
    if (world.scene.isActive() && !world.isFetching()) game.loop.sleep();
  });

  function draw(): void {
    if (!game.isRunning) return;
    const look = link.look();
    if (look.frame !== sized.frame || look.ratio !== sized.ratio) resize(game, link);
    sized = look;
    game.loop.wake();
  }

  return {
    draw,
    close: () => {
      pictures.close();
      game.destroy(true);
      // Only a running loop clears up.
      if (game.isRunning) game.loop.wake();
    },
  };
}

function resize(game: Game, link: SceneLink): void {
  const { width, height, zoom } = sizeOf(link);
  // In this order: only setting the zoom always brings the shown size up to date.
  game.scale.resize(width, height);
  game.scale.setZoom(zoom);
}

/** The canvas has a pixel for each pixel of the screen, and is shown in the size of the frame. */
function sizeOf(link: SceneLink): { width: number; height: number; zoom: number } {
  const { frame, ratio } = link.look();
  return { width: Math.round(frame.width * ratio), height: Math.round(frame.height * ratio), zoom: 1 / ratio };
}
