/** CPU of this process so far, in ms: its own and the kernel's for it. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Runs `step` so many times, each at its own moment, `gap` ms apart; late ones at once. */
export function inRhythm(times: number, gap: number, step: (index: number) => void): Promise<void> {
  const start = performance.now();
  let index = 0;
  return new Promise((resolve) => {
    const beat = (): void => {
      for (; index < times && performance.now() >= start + index * gap; index += 1) step(index);
      if (index === times) resolve();
      else setTimeout(beat, 1);
    };
    beat();
  });
}
