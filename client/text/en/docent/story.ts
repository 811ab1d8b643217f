const METERS = { band: 'bond', doel: 'goal', werkwijze: 'way of working', doenvermogen: 'capacity' };

/** How the story stands, and the dials that make it harder or easier. */
export const story = {
  dials: {
    title: 'Dials',
    now: (level: string, noise: number) => [level, `noise ${noise}`].filter((part) => part !== '').join(' · '),
    level: 'Level',
    levelName: (level: number, name: string) => `${level}. ${name}`,
    levelHint: 'What a level leaves out no longer comes by itself. What it adds and still can come, is added.',
    setLevel: (level: number) => `Set to level ${level}`,
    noise: 'Noise',
    noiseOf: (rate: number) => `Noise ${rate}`,
    noiseHint: (rate: number) =>
      rate === 0
        ? 'The town is quiet: no harmless messages in between.'
        : `Harmless messages from the town: about ${rate} a minute.`,
    done: {
      level: (name: string) => `The level is now ${name}`,
      noise: (rate: number) => `Noise is set to ${rate}`,
    },
  },
  strands: 'Storylines',
  strandsHint: 'When something happens outside the screen, you can move a line yourself.',
  move: 'Move',
  moveOf: (name: string) => `Move ${name}`,
  moved: (name: string, state: string) => `${name}: ${state}`,
  relations: 'Working relations',
  relationsHint: 'From 0 to 10. Players do not see this, only how somebody behaves.',
  actor: 'Who',
  meters: METERS,
  meterMoved: ({ meter, from, to }: { meter: keyof typeof METERS; from: number; to: number }) =>
    from === to ? `${METERS[meter]} stays ${to}` : `${METERS[meter]} from ${from} to ${to}`,
  height: { low: 'low', middle: 'middle', high: 'high' },
  change: (by: number) => (by > 0 ? `up ${by}` : `down ${-by}`),
  consents: 'Consent',
  noConsents: 'Nobody was asked yet.',
  consent: { asked: 'asked', given: 'given', refused: 'refused' },
  consentLine: (name: string, is: string, scope: string | undefined) =>
    scope === undefined ? `${name}: ${is}` : `${name}: ${is} (${scope})`,
  rules: 'What followed',
  noRules: 'Nothing followed by itself yet.',
};
