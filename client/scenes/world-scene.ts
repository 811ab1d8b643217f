import { type GameObjects, Scene } from 'phaser';
import { Avatar } from './avatar.ts';
import { walkBetween } from './path-graph.ts';
import type { Pictures } from './pictures.ts';
import type { Look, SceneLink, Shown } from './scene-link.ts';
import { placeTokens, tokenSize } from './tokens.ts';
import { Trail } from './trail.ts';

/** The town with everybody in it. Draws and moves; decides nothing. */
export class WorldScene extends Scene {
  readonly #link: SceneLink;
  readonly #pictures: Pictures;
  readonly #avatars = new Map<string, Avatar>();
  #town: GameObjects.Image | undefined;
  #trail: Trail | undefined;
  #lastShown: Shown | undefined;
  #lastLook: Look | undefined;
  #dressedFaces = 0;

  constructor(link: SceneLink, pictures: Pictures) {
    super('world');
    this.#link = link;
    this.#pictures = pictures;
  }

  create(): void {
    this.#town = this.add.image(0, 0, this.#pictures.town()).setOrigin(0).setDepth(-1);
    this.#trail = new Trail(this);
    this.load.on('complete', () => this.#dress());
    this.#dress();
    this.#link.onDrawn();
  }

  override update(): void {
    const shown = this.#link.shown();
    const look = this.#link.look();
    if (look !== this.#lastLook) this.#point(look);
    if (shown !== this.#lastShown) this.#cast(shown, look.ratio);
    if (look !== this.#lastLook || shown !== this.#lastShown) this.#fetch();
    if (this.#pictures.faces !== this.#dressedFaces) this.#dress();
    this.#lastLook = look;
    this.#lastShown = shown;
    this.#place(shown, tokenSize(look.camera.scale));
  }

  /** True while files are on their way, which needs a running loop. */
  isFetching(): boolean {
    return this.load.isLoading();
  }

  #point({ camera, ratio }: Look): void {
    this.cameras.main.setZoom(camera.scale * ratio).centerOn(camera.middle.x, camera.middle.y);
  }

  #cast({ people }: Shown, ratio: number): void {
    for (const [id, avatar] of this.#avatars) {
      if (people.some((person) => person.id === id)) continue;
      avatar.remove();
      this.#avatars.delete(id);
    }
    for (const person of people) {
      const known = this.#avatars.get(person.id);
      if (known) known.dress(person, ratio);
      else this.#avatars.set(person.id, new Avatar(this, person, ratio));
    }
    const travel = people.find(({ me }) => me)?.travel;
    this.#trail?.show(travel ? walkBetween(this.#link.town.paths, travel.from, travel.to) : []);
  }

  #place({ people, still }: Shown, size: number): void {
    const at = still ? undefined : this.#link.exerciseTime();
    for (const { id, spot } of placeTokens(this.#link.town, people, at, size)) {
      this.#avatars.get(id)?.put(spot, size);
    }
  }

  #fetch(): void {
    this.#pictures.queue(this);
    if (this.load.list.size > 0) this.load.start();
  }

  /** What was asked for is there: the right light, and faces instead of initials. */
  #dress(): void {
    this.#dressedFaces = this.#pictures.faces;
    const { town, shown, look } = this.#link;
    const picture = this.#pictures.town();
    if (this.textures.exists(picture)) this.#town?.setTexture(picture).setDisplaySize(town.width, town.height);
    for (const person of shown().people) this.#avatars.get(person.id)?.dress(person, look().ratio);
  }
}
