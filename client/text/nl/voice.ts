/** Texts of voices to hear in Dutch, the source of truth; `en/voice.ts` has the same shape. */
export const voice = {
  play: 'Beluisteren',
  pause: 'Pauze',
  playOf: (what: string) => `Beluisteren: ${what}`,
  pauseOf: (what: string) => `Pauze: ${what}`,
  trial: 'proefstem',
  trialMeans: 'een computer leest dit voor',
  time: (now: number, all: number) => `${now} van ${all} seconden`,
  loading: 'Het geluid wordt opgehaald…',
  failed: 'Het geluid doet het nu niet. De ondertiteling loopt gewoon door.',
  failedRead: 'Het geluid doet het nu niet. De tekst staat hier.',
  transcript: 'Uitgeschreven tekst',
};
