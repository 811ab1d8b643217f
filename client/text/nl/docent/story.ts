const METERS = { band: 'band', doel: 'doel', werkwijze: 'werkwijze', doenvermogen: 'doenvermogen' };

/** How the story stands, and the dials that make it harder or easier. */
export const story = {
  dials: {
    title: 'Draaiknoppen',
    now: (level: string, noise: number) => [level, `ruis ${noise}`].filter((part) => part !== '').join(' · '),
    level: 'Niveau',
    levelName: (level: number, name: string) => `${level}. ${name}`,
    levelHint: 'Wat een niveau weglaat, komt niet meer vanzelf. Wat het toevoegt en nog kan, komt erbij.',
    setLevel: (level: number) => `Zet op niveau ${level}`,
    noise: 'Ruis',
    noiseOf: (rate: number) => `Ruis ${rate}`,
    noiseHint: (rate: number) =>
      rate === 0
        ? 'De stad is stil: geen onschuldige berichten tussendoor.'
        : `Onschuldige berichten uit de stad: ongeveer ${rate} per minuut.`,
    done: {
      level: (name: string) => `Niveau is nu ${name}`,
      noise: (rate: number) => `Ruis staat op ${rate}`,
    },
  },
  strands: 'Verhaallijnen',
  strandsHint: 'Gebeurt er buiten het scherm iets, dan kun je een lijn zelf verzetten.',
  move: 'Verzet',
  moveOf: (name: string) => `Verzet ${name}`,
  moved: (name: string, state: string) => `${name}: ${state}`,
  relations: 'Werkrelaties',
  relationsHint: 'Van 0 tot 10. Spelers zien dit niet, alleen hoe iemand doet.',
  actor: 'Wie',
  meters: METERS,
  meterMoved: ({ meter, from, to }: { meter: keyof typeof METERS; from: number; to: number }) =>
    from === to ? `${METERS[meter]} blijft ${to}` : `${METERS[meter]} van ${from} naar ${to}`,
  height: { low: 'laag', middle: 'midden', high: 'hoog' },
  change: (by: number) => (by > 0 ? `${by} omhoog` : `${-by} omlaag`),
  consents: 'Toestemming',
  noConsents: 'Nog aan niemand gevraagd.',
  consent: { asked: 'gevraagd', given: 'gegeven', refused: 'geweigerd' },
  consentLine: (name: string, is: string, scope: string | undefined) =>
    scope === undefined ? `${name}: ${is}` : `${name}: ${is} (${scope})`,
  rules: 'Wat eruit volgde',
  noRules: 'Er volgde nog niets vanzelf.',
};
