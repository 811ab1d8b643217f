import { afterEach, beforeEach, vi } from 'vitest';

/** An audio element without a loudspeaker, whose time is moved by hand: jsdom has none that plays. */
export class FakeAudio extends EventTarget {
  static made: FakeAudio[] = [];
  /** What the next ones do when they are asked to play. */
  static refusal: Error | undefined;
  readonly src: string;
  currentTime = 0;
  duration = 10;
  ended = false;
  paused = true;

  constructor(src = '') {
    super();
    this.src = src;
    if (src !== '') FakeAudio.made.push(this);
  }

  canPlayType(type: string): string {
    return type.includes('opus') ? 'probably' : '';
  }

  async play(): Promise<void> {
    if (FakeAudio.refusal) throw FakeAudio.refusal;
    this.ended = false;
    this.paused = false;
    this.dispatchEvent(new Event('play'));
  }

  pause(): void {
    if (this.paused) return;
    this.paused = true;
    this.dispatchEvent(new Event('pause'));
  }

  /** As if it had played until then; at its end it stops. */
  playUntil(seconds: number): void {
    this.currentTime = Math.min(seconds, this.duration);
    this.dispatchEvent(new Event('timeupdate'));
    if (seconds < this.duration) return;
    this.ended = true;
    this.paused = true;
    this.dispatchEvent(new Event('pause'));
    this.dispatchEvent(new Event('ended'));
  }
}

/** Gives every test of a file fake audio elements, and takes them away again. */
export function withFakeAudio(): void {
  beforeEach(() => {
    FakeAudio.made = [];
    FakeAudio.refusal = undefined;
    vi.stubGlobal('Audio', FakeAudio);
    URL.createObjectURL = () => `blob:${FakeAudio.made.length}`;
    URL.revokeObjectURL = () => undefined;
  });
  afterEach(() => void vi.unstubAllGlobals());
}
