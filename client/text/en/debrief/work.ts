import type { work as dutch } from '../../nl/debrief/work.ts';

/** What the teams made, and how the story stood. */
export const work: typeof dutch = {
  title: 'What the teams made',
  at: (time) => `This is how it stood at ${time}. Move the timeline to see another moment.`,
  boards: 'What was on the boards',
  boardOf: (team) => `Board of ${team}`,
  both: 'Common board',
  noContact: 'The teams had not found each other yet. There was no common board.',
  forms: 'Forms',
  noForms: 'There was no form at this moment.',
  press: 'Facing the press',
  notAsked: 'Nothing had been asked yet.',
  notAnswered: 'This got no answer.',
  points: 'Points from the docent: 0 not yet, 1 a little, 2 well',
  criterion: 'For what',
  story: 'How the story stood',
  storyHint: 'Players did not see this.',
  strand: 'Storyline',
  state: 'State',
  gauges: 'Gauges',
  value: (value, max) => `${value} of ${max}`,
};
